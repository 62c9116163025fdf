import {
  buildDocument,
  changeSnapshot,
  emptyRegion,
  longestNames,
  oneLocale,
  threeLocales,
} from "@aluesivut/tests/builders";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { routes } from "../routes.ts";
import { findPage } from "../test/find-page.ts";
import { OPEN_DATA_NAMES } from "./open-data.ts";

type File = { dateModified?: string } & Record<
  string,
  { id: string; languages: Record<string, Record<string, unknown>> }[]
>;

const textAt = (snapshot: Parameters<typeof routes>[0], path: string): string => {
  const route = routes(snapshot).routes.find((other) => other.path === path);
  if (!route) throw new Error(`No file at ${path}`);
  return (route.props as { body: string }).body;
};
const read = (snapshot: Parameters<typeof routes>[0], name: string): File =>
  JSON.parse(textAt(snapshot, `/data/${name}.json`));

const SHAPES = { threeLocales, oneLocale, longestNames, emptyRegion };

describe.each(Object.entries(SHAPES))("open data of %s", (_, shape) => {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats.default(ajv);
  const schema = JSON.parse(textAt(shape(), "/data/schema.json"));
  ajv.addSchema(schema);

  it.each(OPEN_DATA_NAMES)("keeps to its published schema: %s", (name) => {
    const validate = ajv.getSchema(`${schema.$id}#/$defs/${name}`);
    const file = read(shape(), name);
    expect(file.$schema).toBe(schema.$id);
    expect(validate?.(file) ? [] : validate?.errors).toEqual([]);
    expect(validate?.({ ...file, [name]: [{ id: 1 }] })).toBe(false);
  });
});

describe("open data", () => {
  it("has each item once, with its languages together and absolute addresses", () => {
    const { services = [] } = read(threeLocales(), "services");
    const coach = services.find(({ id }) => id === "service-coach");
    expect(Object.keys(coach?.languages ?? {})).toEqual(["fi", "sv", "en"]);
    expect(coach?.languages.sv).toMatchObject({
      url: "https://example.fi/alueet/vaasa/sv/tjanster/egencoach/",
      name: "Egencoach",
      isFree: true,
      areaServed: [{ code: "905", name: "Vasa" }],
      responsibleOrganisation: { id: "organisation-city", name: "Vasa stad" },
    });
  });

  it("says truly when it last changed", () => {
    const changed = buildDocument("event", {
      id: "event-late",
      title: { fi: "Myöhäinen" },
      fields: { changedAt: "2026-03-04T06:00:00.000Z" },
    });
    const before = threeLocales();
    expect(read(before, "events").dateModified).toBe("2026-03-02T07:00:00.000Z");
    expect(read(changeSnapshot(before, changed), "events").dateModified).toBe("2026-03-04T06:00:00.000Z");
    expect(read(emptyRegion(), "events").dateModified).toBeUndefined();
  });

  it("is the same in bytes for the same content, remembered or made from nothing", () => {
    const first = threeLocales();
    const changed = buildDocument("organisation", { id: "organisation-city", title: { fi: "Uusi nimi" } });
    textAt(first, "/data/services.json");
    const patched = changeSnapshot(first, changed);
    const anew = structuredClone(patched);
    for (const name of OPEN_DATA_NAMES)
      expect(textAt(patched, `/data/${name}.json`)).toBe(textAt(anew, `/data/${name}.json`));
    expect(textAt(patched, "/data/services.json")).toContain("Uusi nimi");
  });

  it("holds no persons and no e-mail addresses", () => {
    for (const name of OPEN_DATA_NAMES) {
      const text = textAt(threeLocales(), `/data/${name}.json`);
      expect(text).not.toMatch(/@|Neuvoja|Rådgivare/);
    }
  });

  it("has a page in each language that leads to the files and shows one item", () => {
    const table = routes(threeLocales());
    const page = findPage(table, "open-data", "/sv/oppna-data/");
    expect(page.files.map(({ href }) => href)).toEqual([
      "/__base__/data/services.json",
      "/__base__/data/events.json",
      "/__base__/data/organisations.json",
    ]);
    expect(JSON.parse(page.example ?? "{}").id).toBe("service-coach");
    const { groups } = findPage(table, "site-map", "/sv/webbkarta/");
    const links = groups.flatMap((group) => group.links.map(({ href }) => href));
    expect(links).toContain("/__base__/sv/oppna-data/");
  });
});
