import { LOCALES, type Locale } from "@aluesivut/content";
import { APIError, Forbidden } from "payload";
import { z } from "zod";
import { mayWrite } from "../access/index.ts";
import { type Caller, ownerOf, personOf, readDraft, type Target, titleOfDraft, userOf } from "../editions/operation.ts";
import { env } from "../env.ts";
import { longMoment } from "../i18n/helsinki-time.ts";
import { inLanguageOf, sayIn } from "../i18n/words.ts";
import { sendMail } from "../mail/index.ts";
import { askForReview, draftHash } from "../workflow/index.ts";
import { GUEST_TEXTS } from "./texts.ts";
import { hashOfToken, isOurs, makeToken } from "./token.ts";

export type ReviewLink = {
  id: string;
  docCollection: string;
  docId: string;
  ownerRegion: string;
  languages: Locale[];
  /** In which the guest is addressed. */
  language: Locale;
  guestName?: string | null;
  guestOrganisation?: string | null;
  guestEmail?: string | null;
  message?: string | null;
  createdBy?: string | null;
  createdAt: string;
  expiresAt: string;
  revokedAt?: string | null;
  lastOpenedAt?: string | null;
  sentHashes?: Partial<Record<Locale, string>> | null;
};

const LONGEST_DAYS = 90;
const DAY = 86_400_000;
const short = z.string().trim().max(200).optional();
export const NewLink = z.object({
  languages: z.array(z.enum(LOCALES)).min(1),
  language: z.enum(LOCALES),
  guestName: short,
  guestOrganisation: short,
  guestEmail: z.union([z.literal(""), z.email()]).optional(),
  message: z.string().trim().max(2000).optional(),
  days: z.coerce.number().int().min(1).max(LONGEST_DAYS).default(14),
});
type NewLink = z.infer<typeof NewLink>;

/** Whoever may write the document may show it to somebody. @throws Forbidden */
const requireWriter = async (caller: Caller & Target) => {
  const draft = await readDraft(caller, caller, "fi");
  const owner = ownerOf(draft, caller.collection);
  if (!caller.overrideAccess && !mayWrite(personOf(caller), owner)) throw new Forbidden(caller.req?.t);
  return owner;
};

/** Makes a link and mails it when an address is given. The link is told this once: only its hash is kept. */
export const createLink = async (caller: Caller & Target & NewLink): Promise<{ link: ReviewLink; url: string }> => {
  const { payload, collection, id, languages, language } = caller;
  const ownerRegion = await requireWriter(caller);
  const token = makeToken();
  const sentHashes: Partial<Record<Locale, string>> = {};
  for (const locale of languages) sentHashes[locale] = await draftHash({ ...caller, locale });
  const expiresAt = new Date(Date.now() + caller.days * DAY).toISOString();
  const link = (await payload.create({
    collection: "review-links" as never,
    overrideAccess: true,
    data: {
      tokenHash: hashOfToken(token),
      docCollection: collection,
      docId: id,
      ownerRegion,
      languages,
      language,
      guestName: caller.guestName,
      guestOrganisation: caller.guestOrganisation,
      guestEmail: caller.guestEmail,
      message: caller.message,
      createdBy: userOf(caller)?.id,
      expiresAt,
      sentHashes,
    } as never,
  })) as unknown as ReviewLink;
  const guest = { link: link.id, name: guestOf(link) };
  for (const locale of languages)
    await askForReview({ ...caller, locale, guest, message: caller.message }).catch((error: unknown) => {
      // A review is open already: the guest answers that one.
      if (!(error instanceof APIError && error.status === 409)) throw error;
    });
  const url = `${env().cmsUrl}/review/${token}`;
  if (caller.guestEmail) {
    const say = sayIn(language);
    const draft = await readDraft(caller, caller, languages[0] as Locale);
    const title = titleOfDraft(draft) ?? "–";
    const name = String((userOf(caller) as { name?: string } | undefined)?.name ?? "");
    sendMail(payload, {
      to: caller.guestEmail,
      language,
      subject: say(GUEST_TEXTS.mailSubject, { title }),
      text: say(GUEST_TEXTS.mail, {
        name,
        title,
        url,
        message: caller.message ?? "",
        until: longMoment(expiresAt, language),
      }),
    });
  }
  return { link, url };
};

/** What the guest is called until they say it themselves. */
export const guestOf = ({ guestName, guestOrganisation, guestEmail }: ReviewLink): string =>
  [guestName, guestOrganisation].filter(Boolean).join(", ") || guestEmail || "–";

const find = async ({ payload }: Caller, where: Record<string, unknown>): Promise<ReviewLink[]> =>
  (
    await payload.find({
      collection: "review-links" as never,
      where: where as never,
      sort: "-createdAt",
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
  ).docs as unknown as ReviewLink[];

/** The links of a document, for those who may read its draft. */
export const linksOf = async (caller: Caller & Target): Promise<ReviewLink[]> => {
  await readDraft(caller, caller, "fi");
  return find(caller, { and: [{ docCollection: { equals: caller.collection } }, { docId: { equals: caller.id } }] });
};

export const revokeLink = async (caller: Caller & Target & { link: string }): Promise<void> => {
  await requireWriter(caller);
  const known = (await linksOf(caller)).find(({ id }) => id === caller.link);
  if (!known) throw new APIError(inLanguageOf(caller.req as never)(GUEST_TEXTS.unknownLink), 404, null, true);
  if (!known.revokedAt) await touch(caller, known.id, { revokedAt: new Date().toISOString() });
};

export const touch = async ({ payload }: Caller, id: string, data: Partial<ReviewLink>): Promise<void> => {
  await payload.update({ collection: "review-links" as never, id, data: data as never, overrideAccess: true });
};

export type LinkState = "unknown" | "expired" | "revoked" | "open";
export const stateOf = (link: Pick<ReviewLink, "expiresAt" | "revokedAt">): Exclude<LinkState, "unknown"> =>
  link.revokedAt ? "revoked" : Date.parse(link.expiresAt) <= Date.now() ? "expired" : "open";

/** The link of a token that a guest came with. */
export const linkOfToken = async (caller: Caller, token: string): Promise<ReviewLink | undefined> =>
  isOurs(token) ? (await find(caller, { tokenHash: { equals: hashOfToken(token) } }))[0] : undefined;
