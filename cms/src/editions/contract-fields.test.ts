import { COLLECTION_OF_KIND, EDITION_OF_KIND, KINDS, type Kind } from "@aluesivut/content";
import type { CollectionSlug, FlattenedField, SanitizedConfig } from "payload";
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { StoredRegion } from "../snapshot/stored-region.ts";
import { defOf } from "./schema-def.ts";

/** What an edition has from elsewhere than a field of its own. */
const MADE: Record<string, string[]> = {
  "*": ["key", "publishedAt", "changedAt", "changeNote", "id", "type"],
  regions: ["slug"],
};
/** Fields that have no sense in a kind, or are asked for elsewhere: the charge of a region's phone stands beside it. */
const LEFT_OUT: Record<string, string[]> = {
  notice: ["image"],
  "accessibility-statement": ["image"],
  region: ["contact.phone.charge", "contact.phone.hours.note"],
};

const inner = (schema: z.ZodType): z.ZodType => {
  const def = defOf(schema);
  if (def.innerType) return inner(def.innerType);
  return def.element ? inner(def.element) : schema;
};
const isLocalized = (shape: object) => Object.keys(shape).join() === "fi,sv,en";

/** Contract fields, dotted, that the collection has no field for. */
const missing = (schema: z.ZodType, fields: FlattenedField[], made: string[], path: string): string[] => {
  const { shape, options, discriminator } = defOf(inner(schema));
  if (options && !discriminator) return options.flatMap((option) => missing(option, fields, made, path));
  if (!shape || isLocalized(shape)) return [];
  return Object.entries(shape).flatMap(([name, child]) => {
    if (made.includes(name)) return [];
    const at = path ? `${path}.${name}` : name;
    const field = fields.find((one) => one.name === name);
    if (!field) return [at];
    const childDef = defOf(inner(child));
    // A rich text becomes blocks; their own shape is tested with the projection.
    if (field.type === "richText") return [];
    if (field.type === "blocks" && childDef.discriminator)
      return (childDef.options ?? []).flatMap((option) => {
        const slug = defOf((defOf(option).shape as Record<string, z.ZodType>).type as z.ZodType).values?.[0];
        const block = field.blocks.find((one) => one.slug === slug);
        return block
          ? missing(option, block.flattenedFields, MADE["*"] as string[], `${at}[${slug}]`)
          : [`${at}[${slug}]`];
      });
    return "flattenedFields" in field
      ? missing(child, field.flattenedFields as FlattenedField[], MADE["*"] as string[], at)
      : [];
  });
};

describe("every field of the contract", () => {
  let config: SanitizedConfig;
  beforeAll(async () => {
    process.env.PAYLOAD_SECRET ??= "a secret for tests that is long enough";
    const { buildCmsConfig } = await import("../build-config.ts");
    config = await buildCmsConfig({ databaseUrl: "file::memory:" });
  });
  const fieldsOf = (slug: CollectionSlug): FlattenedField[] =>
    config.collections.find((one) => one.slug === slug)?.flattenedFields ?? [];

  it.each(KINDS)("of kind %s is a field that editors fill in", (kind: Kind) => {
    expect(missing(EDITION_OF_KIND[kind], fieldsOf(COLLECTION_OF_KIND[kind]), MADE["*"] as string[], "")).toEqual(
      LEFT_OUT[kind] ?? [],
    );
  });

  it("of a region is a field too", () => {
    const made = [...(MADE["*"] as string[]), ...(MADE.regions as string[])];
    expect(missing(StoredRegion, fieldsOf("regions"), made, "")).toEqual(LEFT_OUT.region);
  });
});
