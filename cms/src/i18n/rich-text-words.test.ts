import type { SanitizedConfig } from "payload";
import { beforeAll, expect, it } from "vitest";

type Tree = { [key: string]: string | Tree };
type Feature = { i18n?: { en?: Tree } };

let config: SanitizedConfig;
beforeAll(async () => {
  process.env.PAYLOAD_SECRET ??= "a secret for tests that is long enough";
  const { buildCmsConfig } = await import("../build-config.ts");
  config = await buildCmsConfig({ databaseUrl: "file::memory:" });
});

const keysOf = (tree: Tree, path = ""): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [`${path}${key}`] : keysOf(value, `${path}${key}.`),
  );

/** The texts of every feature that our rich-text editors have switched on, as Payload merged them into the config. */
const wordsOfFeatures = (): string[] => {
  const features = new Map<string, Feature>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === "object" && value !== null) {
      const { editor, fields, tabs, blocks } = value as { [key: string]: unknown };
      const found = (editor as { editorConfig?: { resolvedFeatureMap?: Map<string, Feature> } } | undefined)
        ?.editorConfig?.resolvedFeatureMap;
      for (const [key, feature] of found ?? []) features.set(key, feature);
      for (const below of [fields, tabs, blocks]) collect(below);
    }
  };
  collect(config.collections);
  return [...features].flatMap(([key, { i18n }]) => keysOf(i18n?.en ?? {}, `${key}.`));
};

it.each(["fi", "sv"])("has every text of the rich-text editor in %s", (language) => {
  const known = wordsOfFeatures();
  const translations = config.i18n.translations as unknown as Record<string, { lexical?: Tree } | undefined>;
  const ours = new Set(keysOf(translations[language]?.lexical ?? {}));
  expect(known.length).toBeGreaterThan(10);
  expect(known.filter((key) => !ours.has(key))).toEqual([]);
});
