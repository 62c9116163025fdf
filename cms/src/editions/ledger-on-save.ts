import { documentPath, type Kind, kindOfCollection, LOCALES, type Locale, Media, NATIONAL } from "@aluesivut/content";
import { canonicalJson } from "@aluesivut/content/hash";
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  FlattenedField,
  PayloadRequest,
} from "payload";
import { idOf } from "../access/index.ts";
import { fieldsOf } from "../fields/fields-of.ts";
import type { StoredRedirect } from "../snapshot/former.ts";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import { readContents } from "../snapshot/read-ledger.ts";
import { liveRow } from "../snapshot/series.ts";
import { appendRow } from "./append.ts";
import { slugFaults } from "./clashes.ts";
import { type Caller, fieldFaults, freshReq, languageOf, type Target, userOf } from "./operation.ts";
import { type FieldFault, project, projectDraft } from "./project.ts";
import { withdrawAll } from "./withdraw.ts";

export type LedgerHooks = {
  afterChange: CollectionAfterChangeHook[];
  afterDelete: CollectionAfterDeleteHook[];
  beforeValidate?: never[];
  beforeChange?: never[];
};
type Saved = Record<string, unknown> & { id: string };

/** Hooks of collections without drafts: what is saved is live, in the ledger as everything. */
export const ledgerOnSave = ({ collection }: { collection: string }): LedgerHooks => ({
  afterChange: [
    async ({ doc, req }) => {
      const caller: Caller = { payload: req.payload, req };
      const target = { collection, id: String(doc.id) };
      const saved = await readAll(caller, target, req);
      const kind = kindOfCollection(collection);
      if (kind) await recordTaxonomy(caller, target, kind, saved);
      else if (collection === "media") await recordWhole(caller, target, saved, mediaContent(caller, target, saved));
      else if (collection === "redirects") await recordWhole(caller, target, saved, redirectContent(saved));
      return doc;
    },
  ],
  afterDelete: [
    async ({ id, req }) => {
      await withdrawAll({ payload: req.payload, req }, { collection, id: String(id) });
    },
  ],
});

const readAll = async (caller: Caller, { collection, id }: Target, req: PayloadRequest): Promise<Saved> =>
  (await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    locale: "all",
    overrideAccess: true,
    req: await freshReq(caller, "all"),
  })) as unknown as Saved;

/** The document as one language has it: taxonomies have no rows, so their own fields are all there is. */
const inLocale = (saved: Saved, fields: FlattenedField[], locale: Locale): Saved => {
  const result: Saved = { ...saved };
  for (const field of fields)
    if ("localized" in field && field.localized)
      result[field.name] = (saved[field.name] as Record<string, unknown> | null)?.[locale];
  return result;
};

const recordTaxonomy = async (caller: Caller, target: Target, kind: Kind, saved: Saved): Promise<void> => {
  const { collection, id } = target;
  const index = await ledgerIndex(caller.payload);
  const fields = fieldsOf(caller.payload, collection);
  const now = Date.now();
  const common = {
    docCollection: collection,
    docId: id,
    ownerRegion: NATIONAL,
    publishedBy: userOf(caller)?.id as string | undefined,
    publishedAt: now,
    effectiveFrom: now,
  };
  const faults: FieldFault[] = [];
  for (const locale of LOCALES) {
    const own = inLocale(saved, fields, locale);
    const series = index.series(id, locale);
    const live = liveRow(series, now);
    if (!String(own.name ?? "").trim()) {
      if (live)
        await appendRow(
          caller.payload,
          { ...common, locale, kind: "withdrawn", title: live.title, slug: live.slug },
          caller.req,
        );
      continue;
    }
    const first = series.find((row) => row.kind === "published")?.effectiveFrom ?? now;
    const published = { key: "pending", publishedAt: iso(first), changedAt: iso(now) };
    const projected = projectDraft(kind, own, fields, published, languageOf(caller));
    if ("faults" in projected) {
      faults.push(...projected.faults.map((fault) => ({ ...fault, message: `${fault.message} (${locale})` })));
      continue;
    }
    const { content, references } = projected;
    faults.push(
      ...slugFaults(index, { kind, collection, id, locale, slug: content.slug, at: now }, languageOf(caller)),
    );
    if (faults.length > 0) continue;
    if (live && (await isSame(caller, live.key, content))) continue;
    const path = documentPath(kind, locale, content.slug);
    await appendRow(
      caller.payload,
      {
        ...common,
        locale,
        kind: "published",
        sourceUpdatedAt: saved.updatedAt as string | undefined,
        title: "name" in content ? content.name : undefined,
        slug: content.slug,
        content: (key) => ({ ...content, key }),
        paths: path ? { "": path } : undefined,
        references,
      },
      caller.req,
    );
  }
  if (faults.length > 0) throw fieldFaults(caller, target, faults);
};

/** Whether what is live says the same, but for when it was said. */
const isSame = async ({ payload }: Caller, key: string, content: object): Promise<boolean> => {
  const live = (await readContents(payload, [key])).get(key) as object | null;
  const bare = (value: object) => canonicalJson({ ...value, key: "", publishedAt: "", changedAt: "" });
  return live !== null && bare(live) === bare(content);
};

type Whole = { content: object; references: string[]; title: string | undefined };

/** Appends the `all` edition when it says something new. */
const recordWhole = async (caller: Caller, { collection, id }: Target, saved: Saved, whole: Whole): Promise<void> => {
  const index = await ledgerIndex(caller.payload);
  const now = Date.now();
  const live = liveRow(index.series(id, "all"), now);
  if (live?.content && canonicalJson(live.content) === canonicalJson(whole.content)) return;
  await appendRow(
    caller.payload,
    {
      docCollection: collection,
      docId: id,
      locale: "all",
      kind: "published",
      effectiveFrom: now,
      ownerRegion: idOf(saved.ownerRegion) ?? NATIONAL,
      publishedBy: userOf(caller)?.id as string | undefined,
      publishedAt: now,
      sourceUpdatedAt: saved.updatedAt as string | undefined,
      title: whole.title,
      content: () => whole.content,
      references: whole.references,
    },
    caller.req,
  );
};

const mediaContent = (caller: Caller, target: Target, saved: Saved): Whole => {
  const isImage = Array.isArray(saved.variants) && saved.variants.length > 0;
  const title = typeof saved.filename === "string" ? saved.filename : undefined;
  const document = isImage
    ? {
        ...saved,
        type: "image",
        decorative: saved.decorative ?? false,
        focalPoint: { x: saved.focalX ?? 50, y: saved.focalY ?? 50 },
      }
    : { ...saved, type: "file", file: saved.storedFile };
  const projected = project(Media, document, fieldsOf(caller.payload, "media"), languageOf(caller));
  if ("faults" in projected) throw fieldFaults(caller, target, projected.faults);
  return { content: projected.content, references: [], title };
};

const redirectContent = (saved: Saved): Whole => {
  const target = saved.target as { document?: unknown; url?: string | null } | null;
  const document = relatedId(target?.document);
  const url = target?.url ?? "";
  const owner = idOf(saved.ownerRegion) ?? NATIONAL;
  const content: StoredRedirect = {
    from: String(saved.from),
    target: document ? { document } : url.startsWith("/") ? { path: url } : { url },
    ...(owner === NATIONAL ? {} : { regions: [owner] }),
  };
  return { content, references: document ? [document] : [], title: content.from };
};

const relatedId = (value: unknown): string | undefined =>
  idOf(typeof value === "object" && value !== null && "value" in value ? value.value : value);
const iso = (moment: number): string => new Date(moment).toISOString();
