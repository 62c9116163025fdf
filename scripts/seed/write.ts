import type { CollectionSlug, Payload } from "@aluesivut/cms/local-api";
import { publish, share } from "@aluesivut/cms/operations";
import { COLLECTION_OF_KIND, LOCALES, type Locale, NATIONAL, TAXONOMY_KINDS } from "@aluesivut/content";
import sharp from "sharp";
import { Trouble } from "../stack/progress.ts";
import type { Users } from "./accounts.ts";
import { drawIllustration } from "./illustrations/draw-illustration.ts";
import { localesOf, type SeedData, type SeedDocument } from "./seed-data.ts";
import { toPayload } from "./to-payload.ts";

type Context = { payload: Payload; data: SeedData; now: Date };

const TAXONOMIES = new Set<string>(TAXONOMY_KINDS.map((kind) => COLLECTION_OF_KIND[kind]));
const PICTURE_WIDTH = 1600;

/** The mistakes of one document, named by it. */
const naming = async <T>(document: string, act: () => Promise<T>): Promise<T> => {
  try {
    return await act();
  } catch (error) {
    const details = (error as { data?: { errors?: { path?: string; message?: string }[] } }).data?.errors;
    const reasons = details?.map(({ path, message }) => `${path}: ${message}`).join("; ");
    throw new Trouble(`Cannot seed ${document}: ${(error as Error).message}${reasons ? ` (${reasons})` : ""}`, {
      cause: error,
    });
  }
};

const exists = async (payload: Payload, collection: string, id: string): Promise<boolean> =>
  (await payload.count({ collection: collection as CollectionSlug, where: { id: { equals: id } } })).totalDocs > 0;

/** Writes a document's drafts language by language, its first language first: that one owns the rows. */
const writeInLanguages = async (
  { payload, now }: Context,
  collection: string,
  id: string,
  locales: Locale[],
  fields: Record<string, unknown>,
  place: { region: string; document: string },
): Promise<void> => {
  const { config } = collectionOf(payload, collection);
  for (const locale of locales) {
    const data = await toPayload(config.fields, fields, { ...place, locale, now });
    await save(payload, collection, id, locale, data);
  }
};

const collectionOf = (payload: Payload, collection: string) => {
  const found = payload.collections[collection as CollectionSlug];
  if (!found) throw new Trouble(`Cannot seed ${collection}: the CMS has no such collection.`);
  return found;
};

const save = async (
  payload: Payload,
  collection: string,
  id: string,
  locale: Locale,
  data: Record<string, unknown>,
): Promise<void> => {
  const draft = Boolean(collectionOf(payload, collection).config.versions?.drafts);
  const common = { collection: collection as CollectionSlug, locale, depth: 0, ...(draft ? { draft: true } : {}) };
  if (await exists(payload, collection, id)) await payload.update({ ...common, id, data } as never);
  else await payload.create({ ...common, data: { id, ...data } } as never);
};

const regionLocales = (region: string, fields: Record<string, unknown>): Locale[] =>
  region === NATIONAL ? [...LOCALES] : (fields.locales as Locale[]);

/** Documents refer to each other in circles and a database wants to know what is referred to: first the names alone. */
export const writeNames = async ({ payload, data }: Context, which: "regions" | "documents"): Promise<void> => {
  if (which === "regions") {
    for (const { region, fields } of data.regions) {
      if (await exists(payload, "regions", region)) continue;
      const [locale] = regionLocales(region, fields) as [Locale];
      const name = (fields.name as Record<string, string>)[locale];
      await naming(`region ${region}`, () =>
        save(payload, "regions", region, locale, { name, locales: regionLocales(region, fields) }),
      );
    }
    return;
  }
  for (const document of data.documents) {
    const { collection, id, region, sourceLocale, fields } = document;
    if (TAXONOMIES.has(collection) || (await exists(payload, collection, id))) continue;
    const heading = "name" in fields ? "name" : "title";
    const name = (fields[heading] as Record<string, string>)[sourceLocale];
    await naming(nameOf(document), () =>
      save(payload, collection, id, sourceLocale, { [heading]: name, ownerRegion: region, sourceLocale }),
    );
  }
};

export const writeRegions = async (context: Context): Promise<void> => {
  for (const { region, fields } of context.data.regions) {
    if ((await publishedLocales(context.payload, "regions", region)).size > 0) continue;
    const place = { region, document: `${region}/region` };
    await naming(`region ${region}`, async () => {
      await writeInLanguages(context, "regions", region, regionLocales(region, fields), fields, place);
      // Other regions' sites name it in languages that its own site does not have.
      const others = LOCALES.filter((locale) => !regionLocales(region, fields).includes(locale));
      await writeInLanguages(context, "regions", region, others, { name: fields.name }, place);
    });
  }
};

/** Writes taxonomies (live as they are saved) that are not there, or the drafts of what was never published. */
export const writeDocuments = async (context: Context, which: "taxonomies" | "documents"): Promise<void> => {
  for (const document of context.data.documents) {
    const { collection, id, region, fields, sourceLocale } = document;
    if (TAXONOMIES.has(collection) !== (which === "taxonomies")) continue;
    const done =
      which === "taxonomies"
        ? await exists(context.payload, collection, id)
        : (await publishedLocales(context.payload, collection, id)).size > 0;
    if (done) continue;
    const locales = [sourceLocale, ...localesOf(document).filter((locale) => locale !== sourceLocale)];
    await naming(nameOf(document), () =>
      writeInLanguages(context, collection, id, locales, fields, { region, document: nameOf(document) }),
    );
  }
};

const nameOf = ({ region, collection, key }: SeedDocument): string => `${region}/${collection}/${key}`;

/** Draws the illustrations and uploads them as an editor would upload photographs. */
export const writeMedia = async ({ payload, data }: Context): Promise<void> => {
  for (const { region, key, id, alt, credit } of data.media) {
    if (await exists(payload, "media", id)) continue;
    await naming(`picture ${key}`, async () => {
      const png = await sharp(Buffer.from(drawIllustration(key)))
        .resize({ width: PICTURE_WIDTH })
        .png()
        .toBuffer();
      const [first, ...others] = LOCALES.filter((locale) => alt[locale]) as [Locale, ...Locale[]];
      await payload.create({
        collection: "media",
        locale: first,
        depth: 0,
        data: { id, alt: alt[first], ownerRegion: region, ...(credit ? { credit } : {}) } as never,
        file: { data: png, mimetype: "image/png", name: `${key.replaceAll("/", "-")}.png`, size: png.length },
      });
      for (const locale of others)
        await payload.update({ collection: "media", id, locale, depth: 0, data: { alt: alt[locale] } as never });
    });
  }
};

const publishedLocales = async (payload: Payload, collection: string, id: string): Promise<Set<string>> => {
  const { docs } = await payload.find({
    collection: "editions",
    depth: 0,
    pagination: false,
    where: { and: [{ docCollection: { equals: collection } }, { docId: { equals: id } }] },
    select: { locale: true },
  });
  return new Set(docs.map(({ locale }) => locale as string));
};

/** Publishes every document in every language it is written in, as its region's editor; editions there stay as they are. */
export const publishDrafts = async ({ payload, data }: Context, users: Users): Promise<void> => {
  for (const document of data.documents) {
    if (TAXONOMIES.has(document.collection)) continue;
    const { collection, id, region } = document;
    const published = await publishedLocales(payload, collection, id);
    for (const locale of localesOf(document)) {
      if (published.has(locale)) continue;
      const user = users.get(region);
      if (!user) throw new Trouble(`Cannot publish ${nameOf(document)}: the region ${region} has no editor.`);
      const note = document.changeNote?.[locale];
      await naming(`${nameOf(document)} in ${locale}`, () =>
        publish({ payload, user, collection, id, locale, ...(note ? { note } : {}) }),
      );
    }
  }
};

/** Offers a document as its owner and accepts it as the receiving region's editor. */
export const shareDocuments = async ({ payload, data }: Context, users: Users): Promise<void> => {
  for (const { collection, id, region } of data.shared) {
    if ((await publishedLocales(payload, collection, id)).has(`@${region}`)) continue;
    const owner = data.documents.find((document) => document.id === id)?.region;
    if (!owner)
      throw new Trouble(`Cannot share ${collection} ${id} to ${region}: there is no such document in the demo.`);
    await naming(`${collection} ${id} in ${region}`, async () => {
      const { state } = await share({ payload, user: users.get(owner), collection, id, region });
      // What is national shows at once; what a region offers waits for the other's word.
      if (state === "offered") await share({ payload, user: users.get(region), collection, id, region });
    });
  }
};

/** Publishes each region's settings: only what has a site can be shared to. */
export const publishRegions = async ({ payload, data }: Context, users: Users): Promise<void> => {
  for (const { region } of data.regions) {
    if (region === NATIONAL) continue;
    if ((await publishedLocales(payload, "regions", region)).has("all")) continue;
    const user = users.get(region);
    await naming(`region ${region}`, () =>
      publish({ payload, user, collection: "regions", id: region, locale: "all" }),
    );
  }
};
