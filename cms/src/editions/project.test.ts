import type { FlattenedField } from "payload";
import { describe, expect, it } from "vitest";
import { projectDraft } from "./project.ts";
import { richText } from "./test/rich-text.ts";

const published = { key: "pending", publishedAt: "2026-03-01T07:00:00.000Z", changedAt: "2026-03-01T07:00:00.000Z" };
const localized = (name: string, type = "text") => ({ name, type, localized: true }) as unknown as FlattenedField;
const STEPS = {
  name: "steps",
  type: "array",
  flattenedFields: [
    localized("title"),
    localized("slug"),
    localized("youDo", "richText"),
    { name: "actor", type: "relationship" },
  ],
} as unknown as FlattenedField;
const project = (
  kind: Parameters<typeof projectDraft>[0],
  draft: Record<string, unknown>,
  fields: FlattenedField[] = [],
) => projectDraft(kind, draft, fields, published, "fi");
const contentOf = (result: ReturnType<typeof project>) => {
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result;
};

const node = (type: string, rest: object) => ({ type, version: 1, ...rest });
const text = (value: string, format = 0) => node("text", { text: value, format, detail: 0, mode: "normal", style: "" });
const paragraph = (...children: object[]) =>
  node("paragraph", { children, direction: "ltr", format: "", indent: 0, textFormat: 0, textStyle: "" });
const block = (blockType: string, fields: object) =>
  node("block", { fields: { id: "x", blockName: "", blockType, ...fields }, format: "" });
const state = (...children: object[]) => ({
  root: node("root", { children, direction: "ltr", format: "", indent: 0 }),
});
const link = (fields: object, ...children: object[]) =>
  node("link", { children, fields, direction: "ltr", format: "", indent: 0, id: "l" });

describe("a draft as an edition", () => {
  it("keeps what the contract knows and leaves the rest of the row out", () => {
    const { content, references } = contentOf(
      project("article", {
        id: "a1",
        title: "  Otsikko ",
        slug: "otsikko",
        lead: "",
        ownerRegion: "vaasa",
        reviewBy: null,
        body: richText("Teksti"),
        image: "m1",
        topics: ["t1"],
        contacts: [{ relationTo: "contacts", value: "c1" }],
        attachments: [{ id: "row", media: "m2", title: "Opas", language: null, accessible: false }],
        datePublished: "2026-03-01T22:30:00.000Z",
      }),
    );
    expect(content).toEqual({
      ...published,
      title: "Otsikko",
      slug: "otsikko",
      image: "m1",
      datePublished: "2026-03-02",
      body: [{ type: "text", html: "<p>Teksti</p>" }],
      topics: ["t1"],
      customerGroups: [],
      related: [],
      contacts: ["c1"],
      attachments: [{ media: "m2", title: "Opas", accessible: false }],
    });
    expect(references).toEqual(["c1", "m1", "m2", "t1"]);
  });

  it("names the theme site or page that a page stands below", () => {
    const { content, references } = contentOf(
      project("page", {
        title: "Opinnot",
        slug: "opinnot",
        body: richText("Teksti"),
        parent: { relationTo: "theme-sites", value: "kierto" },
      }),
    );
    expect(content).toMatchObject({ parent: "kierto" });
    expect(references).toEqual(["kierto"]);
  });

  it("turns rich text into sanitized HTML and typed blocks, in order", () => {
    const { content, references } = contentOf(
      project("page", {
        title: "Sivu",
        slug: "sivu",
        body: state(
          paragraph(
            text("Lue "),
            link({ linkType: "internal", doc: { relationTo: "services", value: "s1" } }, text("palvelusta", 1)),
          ),
          paragraph(),
          paragraph(link({ linkType: "custom", url: "javascript:alert(1)" }, text("älä"))),
          paragraph(text("<script>x</script>")),
          block("quote", { text: "Sain työn.", attribution: "" }),
          block("figure", { media: "m1", caption: "Kuva" }),
          paragraph(text("Lopuksi")),
          block("table", { caption: "Ajat", table: "Päivä | Aika\nma | 9–12" }),
          block("links", {
            title: "",
            links: [{ id: "r", label: "Ohje", target: { document: { relationTo: "pages", value: "p1" }, url: "" } }],
          }),
          block("accordion", { items: [{ id: "r", title: "Kysymys", html: richText("Vastaus") }] }),
          block("call-to-action", { link: { label: "Soita", target: { document: null, url: "tel:+358295000000" } } }),
          block("contact", { contacts: ["c1"] }),
        ),
      }),
    );
    expect((content as { body: unknown }).body).toEqual([
      {
        type: "text",
        html: '<p>Lue <a href="document:s1"><strong>palvelusta</strong></a></p><p><a>älä</a></p><p>&lt;script&gt;x&lt;/script&gt;</p>',
      },
      { type: "quote", text: "Sain työn." },
      { type: "figure", media: "m1", caption: "Kuva" },
      { type: "text", html: "<p>Lopuksi</p>" },
      { type: "table", caption: "Ajat", header: ["Päivä", "Aika"], rows: [["ma", "9–12"]] },
      { type: "links", links: [{ label: "Ohje", target: { document: "p1" } }] },
      { type: "accordion", items: [{ title: "Kysymys", html: "<p>Vastaus</p>" }] },
      { type: "call-to-action", link: { label: "Soita", target: { url: "tel:+358295000000" } } },
      { type: "contact", contacts: ["c1"] },
    ]);
    expect(references).toEqual(["c1", "m1", "p1", "s1"]);
  });

  it("leaves out rows that have no text in the language and gives steps addresses", () => {
    const result = project(
      "service-path",
      {
        title: "Polku",
        slug: "polku",
        steps: [
          { id: "1", title: "Alku", youDo: null },
          { id: "2", title: null, actor: "o1" },
          { id: "3", title: "Alku", youDo: richText("Tee") },
        ],
      },
      [STEPS],
    );
    const { content } = contentOf(result);
    expect((content as { steps: { id: string; slug: string }[] }).steps.map(({ id, slug }) => [id, slug])).toEqual([
      ["1", "alku"],
      ["3", "alku-2"],
    ]);
    expect(result.omits("steps.1.title")).toBe(true);
    expect(result.omits("steps.0.title")).toBe(false);
  });

  it("names a fault by the row as it stands in the form", () => {
    const result = project(
      "service-path",
      {
        title: "Polku",
        slug: "polku",
        steps: [
          { id: "1", title: null },
          { id: "2", title: null, youDo: richText("Tee") },
        ],
      },
      [STEPS],
    );
    expect("faults" in result && result.faults.map(({ path }) => path)).toContain("steps.1.title");
  });

  it("says what is missing or wrong in the editor's language", () => {
    const result = project("contact", {
      slug: "neuvonta",
      email: "ei osoite",
      phones: [{ number: "12" }],
      languages: [],
    });
    expect("faults" in result && result.faults).toEqual([
      { path: "title", message: "Täytä kenttä." },
      { path: "phones.0.number", message: expect.stringContaining("”12”") },
      { path: "email", message: "Kirjoita sähköpostiosoite." },
    ]);
  });

  it("keeps a group that says something and drops an empty one", () => {
    const base = { title: "Neuvonta", slug: "neuvonta", phones: [], languages: [] };
    const empty = contentOf(project("contact", { ...base, address: { streetAddress: "", postalCode: null } }));
    expect("address" in empty.content).toBe(false);
    const half = project("contact", { ...base, address: { streetAddress: "Katu 1" } });
    expect("faults" in half && half.faults.map(({ path }) => path)).toEqual([
      "address.postalCode",
      "address.addressLocality",
    ]);
  });
});
