import { expect, it } from "vitest";
import { handbookIn, readHandbook } from "./handbook.ts";

it.each(["fi", "sv"] as const)("reads the handbook in %s with its headings, lists and tables", async (language) => {
  const html = await readHandbook(language);
  expect(html).toMatch(/^<h1>/);
  for (const part of ["<h2>", "<ul>", "<ol>", "<table>", "<code>/</code>"]) expect(html).toContain(part);
  expect(html).not.toContain("**");
});

it("has a chapter of each language for a chapter of the other", async () => {
  const chapters = async (language: "fi" | "sv") => (await readHandbook(language)).match(/<h2>/g)?.length;
  expect(await chapters("fi")).toBe(await chapters("sv"));
});

it("gives Finnish to who reads the admin in English", () => {
  expect(["fi", "sv", "en"].map((language) => handbookIn(language as "fi"))).toEqual(["fi", "sv", "fi"]);
});
