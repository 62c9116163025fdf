import { LOCALES, type Locale } from "@aluesivut/content";
import { Forbidden } from "payload";
import { mayReadDrafts, mayReview, mayWrite } from "../access/index.ts";
import { type Caller, ownerOf, personOf, readDraft, type Target, titleOfDraft, userOf } from "../editions/operation.ts";
import { accountsById } from "../mail/index.ts";
import { limited } from "./limited.ts";
import { mailComment } from "./mails.ts";
import { refuse } from "./messages.ts";
import { type Guest, roundsOf } from "./rounds.ts";
import { sittingsOf } from "./sittings.ts";

type Stored = {
  id: string;
  docCollection: string;
  docId: string;
  ownerRegion: string;
  locale?: Locale | null;
  field?: string | null;
  text: string;
  author?: string | null;
  guestName?: string | null;
  guestLink?: string | null;
  at: string;
  resolvedBy?: string | null;
  resolvedAt?: string | null;
};
/** A comment as the admin shows it. */
export type Comment = Stored & { authorName: string; resolvedByName: string | null };

const describe = async ({ payload }: Caller, rows: Stored[]): Promise<Comment[]> => {
  const ids = rows.flatMap(({ author, resolvedBy }) => [author, resolvedBy].filter((id): id is string => Boolean(id)));
  const accounts = await accountsById(payload, ids);
  return rows.map((row) => ({
    ...row,
    authorName: (row.author && accounts.get(row.author)?.name) || row.guestName || "–",
    resolvedByName: (row.resolvedBy && accounts.get(row.resolvedBy)?.name) || null,
  }));
};

const stored = async ({ payload, collection, id }: Caller & Target): Promise<Stored[]> => {
  const { docs } = await payload.db.find<never>({
    collection: "comments",
    where: { and: [{ docCollection: { equals: collection } }, { docId: { equals: id } }] },
    sort: "at",
    pagination: false,
    limit: 0,
  });
  return docs as Stored[];
};

/** Whoever reads a draft reads and writes what is said about it. */
const readAsReader = async (args: Caller & Target) => {
  const draft = await readDraft(args, args, "fi");
  const owner = ownerOf(draft, args.collection);
  if (!args.overrideAccess && !mayReadDrafts(personOf(args), owner)) throw new Forbidden(args.req?.t);
  return { draft, owner };
};

/** What was said about a document, the oldest first. */
export const commentsOf = async (args: Caller & Target): Promise<Comment[]> => {
  await readAsReader(args);
  return describe(args, await stored(args));
};

export const addComment = async (
  args: Caller &
    Target & { text: string; locale?: Locale | undefined; field?: string | undefined; guest?: Guest | undefined },
): Promise<Comment> => {
  const { payload, collection, id, locale, field, guest } = args;
  if (locale && !LOCALES.includes(locale)) throw refuse(args, 400, "unknownLanguage", { locale });
  const { draft, owner } = await readAsReader(args);
  const text = limited(args, args.text);
  if (!text) throw refuse(args, 400, "needsText");
  const at = new Date().toISOString();
  const comment: Stored = {
    id: crypto.randomUUID(),
    docCollection: collection,
    docId: id,
    ownerRegion: owner,
    locale: locale ?? null,
    field: field?.slice(0, 200) ?? null,
    text,
    author: guest ? null : ((userOf(args)?.id as string | undefined) ?? null),
    guestName: guest?.name ?? null,
    guestLink: guest?.link ?? null,
    at,
  };
  await payload.db.create({ collection: "comments", data: { ...comment, createdAt: at, updatedAt: at } });
  const [described] = await describe(args, [comment]);
  const title = titleOfDraft(draft) ?? null;
  const to = (await participants(args)).filter((one) => one !== comment.author);
  await mailComment(payload, to, {
    docCollection: collection,
    docId: id,
    title,
    who: described?.authorName ?? "–",
    text,
  });
  return described as Comment;
};

/** Who has to do with a document: who wrote it last, asked for a review or was asked, and who spoke before. */
const participants = async (args: Caller & Target): Promise<string[]> => {
  const current = (await roundsOf(args, args)).filter(({ closed }) => !closed);
  const [last] = await sittingsOf(args, args);
  const ids = [
    last?.user,
    ...current.flatMap(({ requester, reviewer }) => [requester, reviewer]),
    ...(await stored(args)).filter(({ resolvedAt }) => !resolvedAt).map(({ author }) => author),
  ];
  return [...new Set(ids.filter((one): one is string => Boolean(one)))];
};

/** Says that a comment has been taken care of. */
export const resolveComment = async (args: Caller & Target & { comment: string }): Promise<Comment> => {
  const { owner } = await readAsReader(args);
  const comment = (await stored(args)).find(({ id }) => id === args.comment);
  if (!comment) throw refuse(args, 404, "noComment");
  const user = (userOf(args)?.id as string | undefined) ?? null;
  const person = personOf(args);
  const may = args.overrideAccess || mayWrite(person, owner) || mayReview(person, owner) || comment.author === user;
  if (!may) throw new Forbidden(args.req?.t);
  // Two who resolve at once: the first did.
  const resolved = comment.resolvedAt ? {} : { resolvedBy: user, resolvedAt: new Date().toISOString() };
  if (!comment.resolvedAt)
    await args.payload.db.updateOne({ collection: "comments", id: comment.id, data: { ...resolved } });
  return (await describe(args, [{ ...comment, ...resolved }]))[0] as Comment;
};
