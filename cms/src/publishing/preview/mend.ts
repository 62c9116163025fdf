import { Id, type Locale, slugify } from "@aluesivut/content";
import type { z } from "zod";
import { defOf, isRow, type Row, type SchemaDef } from "../../editions/schema-def.ts";
import { words } from "../../i18n/words.ts";

type Filling = { locale: Locale; at: number };

/** Nothing can stand in for it: whatever needs it is left out. */
const LOST = Symbol("nothing stands in");

/** What stands where a text is missing. */
const MISSING = words("[puuttuu]", "[saknas]", "[missing]");

/**
 * A value as near to `value` as the schema lets in: overlong texts cut, missing ones said to be missing, rows that cannot
 * be shown left out. For previews alone: what is at fault is told beside them. Undefined when nothing can be shown.
 */
export const mend = <T>(schema: z.ZodType<T>, value: unknown, filling: Filling): T | undefined => {
  const mended = mendValue(schema, value, filling, "");
  const parsed = mended === LOST ? undefined : schema.safeParse(mended);
  return parsed?.success ? parsed.data : undefined;
};

const mendValue = (schema: z.ZodType, value: unknown, filling: Filling, name: string): unknown => {
  if (schema.safeParse(value).success) return value;
  const def = defOf(schema);
  const inner = () => mendValue(def.innerType as z.ZodType, value, filling, name);
  switch (def.type) {
    case "optional":
    case "nullable":
    case "default": {
      const mended = value === undefined || value === null ? LOST : inner();
      return mended === LOST ? undefined : mended;
    }
    case "object":
      return mendObject(def.shape ?? {}, isRow(value) ? value : {}, filling);
    case "array": {
      const element = def.element as z.ZodType;
      const rows = Array.isArray(value) ? value : [];
      const mended = rows.map((row) => mendValue(element, row, filling, name)).filter((row) => row !== LOST);
      return schema.safeParse(mended).success ? mended : LOST;
    }
    case "union":
      return mendUnion(def, value, filling, name);
    default:
      return fill(schema, def, value, filling, name);
  }
};

const mendObject = (shape: Record<string, z.ZodType>, row: Row, filling: Filling): unknown => {
  const result: Row = {};
  for (const [key, child] of Object.entries(shape)) {
    // An address is made of what the document is called, as it is when it is saved.
    const given = key === "slug" && !row.slug ? slugify(String(row.title ?? row.name ?? "")) : row[key];
    const mended = mendValue(child, given, filling, key);
    if (mended === LOST) return LOST;
    if (mended !== undefined) result[key] = mended;
  }
  return result;
};

const mendUnion = (def: SchemaDef, value: unknown, filling: Filling, name: string): unknown => {
  const { options = [], discriminator } = def;
  const says = discriminator && isRow(value) ? value[discriminator] : undefined;
  const option = discriminator
    ? options.find((one) => defOf(defOf(one).shape?.[discriminator] as z.ZodType).values?.includes(says))
    : undefined;
  return option ? mendValue(option, value, filling, name) : LOST;
};

/** A single value: cut or cleaned when that is enough, else something that says that it is missing. */
const fill = (schema: z.ZodType, def: SchemaDef, value: unknown, { locale, at }: Filling, name: string): unknown => {
  const fits = (candidate: unknown) => schema.safeParse(candidate).success;
  const first = (...candidates: unknown[]) =>
    candidates.find((candidate) => candidate !== undefined && fits(candidate));
  const moment = new Date(at).toISOString();
  if (def.type === "enum") return Object.values(def.entries ?? {})[0] ?? LOST;
  if (def.type === "literal") return def.values?.[0] ?? LOST;
  if (def.type === "boolean") return false;
  if (def.type === "number") return first(1, 0) ?? LOST;
  if (def.type !== "string") return LOST;
  // A row without its address, number or document says nothing: it is left out.
  if (schema === Id || def.format === "url" || def.format === "email") return LOST;
  if (def.format === "datetime") return moment;
  if (def.format === "date") return moment.slice(0, 10);
  const text = typeof value === "string" ? value.trim() : "";
  if (name === "slug") return first(slugify(text), "luonnos") ?? LOST;
  if (name === "html") return LOST;
  return first(text.slice(0, 500), MISSING[locale]) ?? LOST;
};
