import { LOCALES, type Locale } from "@aluesivut/content";
import { APIError, NotFound, type Payload } from "payload";
import { z } from "zod";
import { readDraft, titleOfDraft } from "../editions/operation.ts";
import { sayIn } from "../i18n/words.ts";
import { accountsById } from "../mail/index.ts";
import { viewSite } from "../publishing/preview/draft-view.ts";
import { mediaAnswer, mediaHash, plainPage, redirectTo } from "../publishing/preview/endpoints.ts";
import { NoRendererError } from "../publishing/preview/load-renderer.ts";
import { PREVIEW_MESSAGES } from "../publishing/preview/messages.ts";
import { findRoute, pageAnswer, renderPreview } from "../publishing/preview/page.ts";
import { RegionNotPublishedError } from "../snapshot/region-state.ts";
import { addComment, answerReview, commentsOf, reviewState } from "../workflow/index.ts";
import { addressOf, guestPage, refusalPage, type Shown } from "./guest-page.ts";
import { guestOf, linkOfToken, type ReviewLink, stateOf, touch } from "./links.ts";
import { GUEST_TEXTS } from "./texts.ts";

/** The first of the admin's languages that the browser asks for: who comes with no link we know has told nothing else. */
const languageAsked = (headers: Headers): Locale =>
  LOCALES.find((locale) => headers.get("accept-language")?.toLowerCase().startsWith(locale)) ?? "fi";

/** A guest writes this many comments within ten minutes; they are in the database, so every process counts the same. */
const MOST_COMMENTS = 20;
const WINDOW_MS = 600_000;
/** The longest form: 2,000 characters of any script, encoded, with name and hash. */
const MOST_BYTES = 65_536;

type Visit = { payload: Payload; request: Request; token: string };

/**
 * What a guest gets at `/review/<token>` and below: their one draft while the link holds, else the reason why not. Wrong
 * tokens are not counted: 192 signed bits are not guessed, a wrong one costs a hash and no query, and a count by address
 * would believe a header and shut out a whole office.
 */
export const handleReview = async (visit: Visit, path: string[]): Promise<Response> => {
  const { payload, request, token } = visit;
  const link = await linkOfToken({ payload }, token);
  if (!link) {
    const language = languageAsked(request.headers);
    return refusalPage(language, GUEST_TEXTS.unknownLink[language], 404);
  }
  const say = sayIn(link.language);
  const refuse = async (text: (typeof GUEST_TEXTS)["expired"]) =>
    refusalPage(link.language, say(text, { asker: prefixed(await askerOf(payload, link)) }), 410);
  const state = stateOf(link);
  if (state !== "open") return refuse(GUEST_TEXTS[state]);
  try {
    if (path[0] === "page") return await showPage(visit, link, path.slice(1));
    if (path.length > 0) return refusalPage(link.language, say(GUEST_TEXTS.unknownLink), 404);
    if (request.method !== "POST") return await open(visit, link);
    return await take(visit, link);
  } catch (error) {
    if (error instanceof NotFound) return refuse(GUEST_TEXTS.gone);
    throw error;
  }
};

const askerOf = async (payload: Payload, { createdBy }: ReviewLink): Promise<string> => {
  const account = createdBy ? (await accountsById(payload, [createdBy])).get(createdBy) : undefined;
  if (!account) return "";
  return account.name === account.email ? account.email : `${account.name} (${account.email})`;
};
const prefixed = (asker: string): string => asker && `: ${asker}`;

/** The caller of what a link allows: one document, without an account. */
const through = (payload: Payload, { docCollection, docId }: ReviewLink) => ({
  payload,
  overrideAccess: true,
  collection: docCollection,
  id: docId,
});

const chosen = ({ languages }: ReviewLink, params: URLSearchParams): { locale: Locale; narrow: boolean } => ({
  locale: languages.find((one) => one === params.get("locale")) ?? (languages[0] as Locale),
  narrow: params.get("width") === "360",
});

const shownOf = async ({ payload, request, token }: Visit, link: ReviewLink): Promise<Shown> => {
  const params = new URL(request.url).searchParams;
  const { locale, narrow } = chosen(link, params);
  const caller = through(payload, link);
  const draft = await readDraft(caller, caller, locale);
  const comments = (await commentsOf(caller)).filter(({ guestLink }) => guestLink === link.id);
  const done = params.get("done");
  const { state, hash } = await reviewState({ ...caller, locale });
  return {
    link,
    token,
    locale,
    narrow,
    title: titleOfDraft(draft) ?? "–",
    asker: await askerOf(payload, link),
    awaited: state === "open",
    hash,
    comments,
    ...(done && Object.hasOwn(GUEST_TEXTS.done, done) ? { done: done as "comment" } : {}),
  };
};

const open = async (visit: Visit, link: ReviewLink): Promise<Response> => {
  const shown = await shownOf(visit, link);
  await touch(visit, link.id, { lastOpenedAt: new Date().toISOString() });
  return guestPage(shown);
};

const Answer = z.object({
  answer: z.enum(["approved", "changes", "comment"]),
  name: z.string().trim().max(200),
  word: z.string().trim(),
  hash: z.string(),
});

/** The form came from our own page: the address alone allows, but a page elsewhere must not post for the guest. */
const isOwnForm = ({ headers, url }: Request): boolean => {
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  const origin = headers.get("origin");
  return origin === null || URL.parse(origin)?.host === (headers.get("host") ?? new URL(url).host);
};

const take = async (visit: Visit, link: ReviewLink): Promise<Response> => {
  const { payload, request, token } = visit;
  const say = sayIn(link.language);
  const shown = await shownOf(visit, link);
  const again = (problem: string, status: number, given?: Shown["given"]) =>
    guestPage({ ...shown, done: undefined, problem, given }, status);
  if (!isOwnForm(request)) return again(say(GUEST_TEXTS.foreignForm), 403);
  // Every browser says how long its form is; what does not say so may be of any length.
  if (!(Number(request.headers.get("content-length") || Number.NaN) <= MOST_BYTES))
    return again(say(GUEST_TEXTS.tooLong), 413);
  const form = await request.formData().catch(() => new FormData());
  const parsed = Answer.safeParse(Object.fromEntries(form));
  if (!parsed.success) return again(say(GUEST_TEXTS.foreignForm), 400);
  const { answer, name, word, hash } = parsed.data;
  const given = { name, word };
  if (!name) return again(say(GUEST_TEXTS.needsName), 400, given);
  if (word.length > 2000) return again(say(GUEST_TEXTS.tooLong), 400, given);
  if (!word && answer !== "approved")
    return again(say(answer === "changes" ? GUEST_TEXTS.needsWord : GUEST_TEXTS.needsComment), 400, given);
  const since = Date.now() - WINDOW_MS;
  if (shown.comments.filter(({ at }) => Date.parse(at) > since).length >= MOST_COMMENTS)
    return again(say(GUEST_TEXTS.tooMany), 429, given);
  const caller = through(payload, link);
  const { locale } = shown;
  const organisation = link.guestOrganisation ? `, ${link.guestOrganisation}` : "";
  const guest = { link: link.id, name: `${name}${organisation}` || guestOf(link) };
  try {
    if (answer !== "comment")
      await answerReview({ ...caller, locale, answer, ...(word ? { word } : {}), expectedHash: hash, guest });
    if (word) await addComment({ ...caller, text: word, locale, guest });
  } catch (error) {
    const code = error instanceof APIError ? (error.data as { code?: string } | null)?.code : undefined;
    if (code === "changedWhileReading" || code === "alreadyAnswered" || code === "noReview")
      return again(say(GUEST_TEXTS[code]), 409, given);
    throw error;
  }
  return redirectTo(`${addressOf(token, shown)}&done=${answer}`, 303);
};

/** The address is the key: a page that is linked from the draft is not told it, on whatever host it stands. */
const NO_REFERRER = { "referrer-policy": "no-referrer" };

/** The draft on the region's own page, and nothing beside it: other links lead to the public site. */
const showPage = async ({ payload, request, token }: Visit, link: ReviewLink, path: string[]): Promise<Response> => {
  const { language, languages, docCollection: collection, docId: id } = link;
  const base = `/review/${token}/page`;
  const { locale } = chosen(link, new URL(request.url).searchParams);
  try {
    const region = await regionFor(payload, link);
    const view = { scope: { type: "document", collection, id } } as const;
    const site = await viewSite({ payload, overrideAccess: true }, region, view, { languages, asked: locale });
    const { table, state } = site;
    const own = table.routes.filter(
      (route) => route.document === id && route.status === 200 && languages.some((one) => one === route.locale),
    );
    const asked = `/${path.join("/")}`;
    const hash = mediaHash(asked);
    if (hash) {
      const files = Object.values(state.head.media).flatMap((media) =>
        media.type === "image" ? media.variants.map(({ sha256 }) => sha256) : [media.file.sha256],
      );
      return mediaAnswer(files.includes(hash) ? hash : "");
    }
    const first = own.find((route) => route.locale === locale);
    const found =
      path.length > 0 ? findRoute({ ...table, routes: own, redirects: [] }, asked) : first && { route: first };
    // What has no page of its own (a notice) is looked at on the front page.
    const route = found && "route" in found ? found.route : undefined;
    const front = own.length === 0 && path.length === 0 ? table.routes.find((one) => one.locale === locale) : undefined;
    const shown = route ?? front;
    if (!shown) return plainPage(language, GUEST_TEXTS.unknownLink[language], 404);
    const isOwn = (to: string) => {
      const [pathname = ""] = to.split(/[?#]/); // without query and fragment
      return pathname.startsWith("/media/") || own.some((one) => one.path === pathname);
    };
    const page = await renderPreview(table, shown, base, (to) => (isOwn(to) ? undefined : table.baseUrl + to.slice(1)));
    return pageAnswer(page, shown.contentType, shown.status, NO_REFERRER);
  } catch (error) {
    if (error instanceof NoRendererError || error instanceof RegionNotPublishedError) {
      payload.logger.error(error);
      return plainPage(language, PREVIEW_MESSAGES.nothingToShow[language], 503);
    }
    throw error;
  }
};

/** What is national is shown on the site of the first region there is. */
const regionFor = async (payload: Payload, { ownerRegion }: ReviewLink): Promise<string> => {
  const { ledgerIndex } = await import("../snapshot/ledger-index.ts");
  const { publishedRegions } = await import("../snapshot/stored-region.ts");
  const regions = publishedRegions(await ledgerIndex(payload), Date.now()).map(({ slug }) => slug);
  return regions.includes(ownerRegion) ? ownerRegion : (regions[0] ?? ownerRegion);
};
