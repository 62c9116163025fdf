import { LOCALES } from "@aluesivut/content";
import { initI18n } from "@payloadcms/translations";
import type { CollectionConfig, SanitizedCollectionConfig, SanitizedConfig } from "payload";
import { beforeAll, expect, it } from "vitest";

type Tree = Record<string, unknown>;
type Found = { at: string; what: string; text: unknown };
type FieldAt = { at: string; field: Tree };
type Translator = Awaited<ReturnType<typeof initI18n>>["t"];

let config: SanitizedConfig;
const translators: Translator[] = [];
beforeAll(async () => {
  process.env.PAYLOAD_SECRET ??= "a secret for tests that is long enough";
  const { buildCmsConfig } = await import("../build-config.ts");
  config = await buildCmsConfig({ databaseUrl: "file::memory:" });
  for (const language of LOCALES)
    translators.push((await initI18n({ config: config.i18n, context: "client", language: language as "en" })).t);
});

/** Collections of Payload's own needs, and what Payload adds to ours: it has no words of ours, and mostly is hidden. */
const isOurs = ({ slug }: { slug: string }) => !slug.startsWith("payload-");
const MADE_BY_PAYLOAD = ["id", "createdAt", "updatedAt", "deletedAt", "_status", "email", "blockName"];

const isHidden = (field: Tree): boolean => {
  const admin = (field.admin ?? {}) as Tree;
  return field.hidden === true || admin.hidden === true || admin.disabled === true;
};

/** Fields that an editor's text itself brings: those of the blocks and links of its editor. */
const fieldsOfEditor = (field: Tree): [string, Tree][] => {
  const features = (field.editor as { editorConfig?: { resolvedFeatureMap?: Map<string, Tree> } } | undefined)
    ?.editorConfig?.resolvedFeatureMap;
  const blocks = (features?.get("blocks")?.sanitizedServerFeatureProps as { blocks?: Tree[] } | undefined)?.blocks;
  return (blocks ?? []).map((block) => [`[${block.slug}]`, block]);
};

const seen = new Set<unknown>();
/** Every field that editors meet, the nested ones and those of blocks too. */
const walk = (fields: Tree[], at: string): FieldAt[] =>
  fields.flatMap((field) => {
    if (isHidden(field) || seen.has(field)) return [];
    seen.add(field);
    const path = typeof field.name === "string" ? `${at}.${field.name}` : at;
    const tabs = ((field.tabs ?? []) as Tree[]).flatMap((tab) => [
      { at: `${path}.${tab.name ?? "tab"}`, field: { ...tab, type: "tab" } },
      ...walk((tab.fields ?? []) as Tree[], typeof tab.name === "string" ? `${path}.${tab.name}` : path),
    ]);
    const blocks = [
      ...((field.blocks ?? []) as Tree[]).map((block): [string, Tree] => [`[${block.slug}]`, block]),
      ...fieldsOfEditor(field),
    ].flatMap(([name, block]) => [
      { at: `${path}${name}`, field: { ...block, type: "block" } },
      ...walk((block.fields ?? []) as Tree[], `${path}${name}`),
    ]);
    return [{ at: path, field }, ...tabs, ...walk((field.fields ?? []) as Tree[], path), ...blocks];
  });

const fieldsOf = (collection: SanitizedCollectionConfig): FieldAt[] => {
  seen.clear();
  return walk(collection.fields as unknown as Tree[], collection.slug);
};

const textsOf = ({ at, field }: FieldAt): Found[] => {
  const admin = (field.admin ?? {}) as Tree;
  const labels = (field.labels ?? {}) as Tree;
  const named = !["row", "ui", "block", "tabs"].includes(String(field.type));
  return [
    ...(named ? [{ at, what: "label", text: field.label }] : []),
    ...["singular", "plural"].filter((one) => one in labels).map((one) => ({ at, what: one, text: labels[one] })),
    ...["description", "placeholder"].filter((one) => one in admin).map((one) => ({ at, what: one, text: admin[one] })),
    ...((field.options ?? []) as { value: string; label: unknown }[]).map(({ value, label }) => ({
      at,
      what: `option ${value}`,
      text: label,
    })),
  ];
};

const filled = (text: unknown): boolean => typeof text === "string" && text.trim() !== "";
/** An example that is the same in every language: figures, a colour, an address. */
const isFigure = (text: unknown): boolean =>
  typeof text === "string" && (/^[^\p{L}]+$/u.test(text) || /^(?:#|https?:)/.test(text)); // no letter; or a colour or address

/** Said in every language of the admin: by our words, or by a key of Payload's that all three have. */
const isSaid = ({ what, text }: Found): boolean => {
  if (typeof text === "function")
    return translators.every((t) => {
      const said = (text as (args: { t: Translator }) => unknown)({ t });
      return filled(said) && !/^\w+:\w+$/.test(String(said)); // a bare key
    });
  if (typeof text === "object" && text !== null) return LOCALES.every((locale) => filled((text as Tree)[locale]));
  return what === "placeholder" && isFigure(text);
};

const nameOf = ({ at, what, text }: Found) => `${at}: ${what} ${JSON.stringify(text)}`;

it("says every label, help text, choice and placeholder in each language", () => {
  const found = config.collections.filter(isOurs).flatMap((collection): Found[] => {
    const { slug, labels, admin } = collection;
    return [
      { at: slug, what: "singular", text: labels.singular },
      { at: slug, what: "plural", text: labels.plural },
      { at: slug, what: "group", text: admin.group },
      ...(admin.description ? [{ at: slug, what: "description", text: admin.description }] : []),
      ...fieldsOf(collection).flatMap(textsOf),
    ];
  });
  expect(found.filter((text) => !isSaid(text)).map(nameOf)).toEqual([]);
});

/** Filled in by the system, never by people. */
const isComputed = ({ access, admin }: Tree): boolean => {
  const { create, update } = (access ?? {}) as Tree;
  return Boolean((admin as Tree | undefined)?.readOnly && create && update && String(create) === "() => false");
};
const SHAPES = ["row", "ui", "tabs", "tab", "collapsible", "block"];

it("helps with every field: what it is for and where it shows", () => {
  const helpless = config.collections.filter(isOurs).flatMap((collection) =>
    fieldsOf(collection)
      .filter(({ field }) => !SHAPES.includes(String(field.type)) && !isComputed(field))
      .filter(({ field }) => !MADE_BY_PAYLOAD.includes(String(field.name)))
      .filter(({ field }) => {
        const help = ((field.admin ?? {}) as Tree).description as Tree | undefined;
        const label = field.label as Tree | undefined;
        return !LOCALES.every((locale) => filled(help?.[locale]) && help?.[locale] !== label?.[locale]);
      })
      .map(({ at }) => at),
  );
  expect(helpless).toEqual([]);
});

it("says what each collection that editors write is for", () => {
  const written = config.collections.filter(isOurs) as CollectionConfig[];
  expect(written.filter(({ admin }) => !admin?.description).map(({ slug }) => slug)).toEqual([]);
});
