import type { Block, Field } from "@aluesivut/cms/local-api";
import type { Locale } from "@aluesivut/content";
import { Trouble } from "../stack/progress.ts";
import { relatedId, seedDate, seedId } from "./seed-data.ts";
import { toLexical } from "./to-lexical.ts";

/** Where a value of the demo stands, for ids, relations and messages. */
export type Place = { region: string; document: string; locale: Locale; now: Date };

type Values = Record<string, unknown>;
const isMap = (value: unknown): value is Values => typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields of a collection, block or row, those of unnamed rows, tabs and collapsibles among them. */
const flatFields = (fields: Field[]): Field[] =>
  fields.flatMap((field) => {
    if (field.type === "tabs")
      return field.tabs.flatMap((tab) =>
        "name" in tab && tab.name ? [{ ...tab, type: "group" } as Field] : flatFields(tab.fields),
      );
    if ((field.type === "row" || field.type === "collapsible") && "fields" in field) return flatFields(field.fields);
    if (field.type === "group" && !("name" in field && field.name)) return flatFields(field.fields);
    return [field];
  });

/**
 * Payload data of one language for the demo's values, by the collection's own fields: Markdown becomes rich text,
 * keys become ids, relative dates become moments, rows get ids that every language shares.
 * @throws {Trouble} naming a value that has no field
 */
export const toPayload = async (fields: Field[], values: Values, place: Place, trail = ""): Promise<Values> => {
  const known = new Map(
    flatFields(fields).flatMap((field) => ("name" in field && field.name ? [[field.name, field] as const] : [])),
  );
  const data: Values = {};
  for (const [name, value] of Object.entries(tidyBranch(tidyLink(values, known), place))) {
    if (["key", "type", "slug"].includes(name) && !known.has(name)) continue;
    const field = known.get(name);
    if (!field) throw new Trouble(`Cannot seed ${place.document}: there is no field "${trail}${name}".`);
    const converted = await convert(field, value, place, `${trail}${name}`);
    if (converted !== undefined) data[name] = converted;
  }
  return data;
};

/** The demo writes `url` or `document` beside a link's label; the CMS keeps them in the group `target`. */
const tidyLink = (values: Values, known: Map<string, Field>): Values => {
  if (!known.has("target") || values.target || !("url" in values || "document" in values)) return values;
  if (known.has("url")) return values;
  const { url, document, ...rest } = values;
  return { ...rest, target: url ? { url } : { document } };
};

const convert = async (field: Field, value: unknown, place: Place, trail: string): Promise<unknown> => {
  if (value === null || value === undefined) return undefined;
  const own = "localized" in field && field.localized ? pick(value, place.locale) : value;
  if (own === undefined) return undefined;
  switch (field.type) {
    case "richText":
      return toLexical(field, String(own), place);
    case "date":
      return seedDate(String(own), place.now);
    case "relationship":
    case "upload":
      return relate(field.relationTo, own, place, trail);
    case "group":
      return "fields" in field ? toPayload(field.fields, own as Values, place, `${trail}.`) : undefined;
    case "array":
      return Promise.all(rowsOf(own, trail).map((row, index) => toRow(field.fields, row, place, trail, index)));
    case "blocks":
      return Promise.all(rowsOf(own, trail).map((row, index) => toBlock(field.blocks, row, place, trail, index)));
    default:
      return own;
  }
};

const pick = (value: unknown, locale: Locale): unknown => (isMap(value) ? value[locale] : value);

const rowsOf = (value: unknown, trail: string): Values[] => {
  if (!Array.isArray(value))
    throw new Trouble(`Cannot seed "${trail}": it is to be a list, it is ${JSON.stringify(value)}.`);
  return value.map((row) => (isMap(row) ? row : { value: row }));
};

const toRow = async (fields: Field[], row: Values, place: Place, trail: string, index: number): Promise<Values> => ({
  ...(await toPayload(fields, row, place, `${trail}[${index}].`)),
  id: rowId(place.document, trail, row, index),
});

/** Steps can be named by their key from a branch, so their ids come from it. */
const rowId = (document: string, trail: string, row: Values, index: number): string =>
  seedId(document, trail, String(row.key ?? index));

const toBlock = async (blocks: Block[], row: Values, place: Place, trail: string, index: number): Promise<Values> => {
  const block = blocks.find(({ slug }) => slug === row.type);
  if (!block) throw new Trouble(`Cannot seed ${place.document}: "${trail}" has no block "${String(row.type)}".`);
  return { ...(await toRow(block.fields, row, place, trail, index)), blockType: block.slug };
};

const relate = (relationTo: string | string[], value: unknown, place: Place, trail: string): unknown => {
  if (Array.isArray(value)) return value.map((one) => relate(relationTo, one, place, trail));
  const key = String(value);
  if (typeof relationTo === "string") return relatedId(relationTo, key, place.region);
  // `collection/key` or `collection/region/key`; a key alone is one of the document's own collection.
  const [, own = ""] = place.document.split("/");
  const [collection, ...rest] = (key.includes("/") ? key : `${own}/${key}`).split("/") as [string, ...string[]];
  if (!relationTo.includes(collection))
    throw new Trouble(
      `Cannot seed ${place.document}: "${trail}" names "${key}", give one of ${relationTo.join(", ")}, a slash and a key.`,
    );
  return { relationTo: collection, value: relatedId(collection, rest.join("/"), place.region) };
};

/** A branch names a step of the path it leads to by its key; the CMS wants the row's id. */
const tidyBranch = (values: Values, { region }: Place): Values => {
  if (typeof values.path !== "string" || typeof values.step !== "string") return values;
  const [key = "", owner = region] = values.path.split("/").reverse();
  return { ...values, step: seedId(`${owner}/service-paths/${key}`, "steps", values.step) };
};
