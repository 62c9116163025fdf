import type { Field } from "@aluesivut/cms/local-api";
import { describe, expect, it } from "vitest";
import { seedId } from "./seed-data.ts";
import { toPayload } from "./to-payload.ts";

const parent: Field = { name: "parent", type: "relationship", relationTo: ["pages", "theme-sites"] };
const place = { region: "vaasa", document: "vaasa/pages/own", locale: "fi", now: new Date(0) } as const;

describe("a relation to one of several collections", () => {
  it.each([
    ["theme-sites/kierto", "theme-sites", seedId("vaasa", "theme-sites", "kierto")],
    ["theme-sites/porvoo/kierto", "theme-sites", seedId("porvoo", "theme-sites", "kierto")],
    ["pages/about", "pages", seedId("vaasa", "pages", "about")],
    ["about", "pages", seedId("vaasa", "pages", "about")],
  ])("%s is in %s", async (key, relationTo, value) => {
    expect(await toPayload([parent], { parent: key }, place)).toEqual({ parent: { relationTo, value } });
  });

  it("refuses a collection that it does not lead to, and names those it does", async () => {
    await expect(toPayload([parent], { parent: "services/coach" }, place)).rejects.toThrow(
      'Cannot seed vaasa/pages/own: "parent" names "services/coach", give one of pages, theme-sites',
    );
  });
});
