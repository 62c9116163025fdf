import { describe, expect, it } from "vitest";
import type { EditionOf } from "../editions.ts";
import { type Issue, issueMessage } from "../issue.ts";
import { LOCALES, type Locale } from "../locale.ts";
import type { Block } from "../rich-text.ts";
import { checkEdition, type PictureWords, picturesIn } from "./check-edition.ts";
import { ADVICE_MESSAGES } from "./messages.ts";

const article = (body: Block[], more: Partial<EditionOf<"article">> = {}): EditionOf<"article"> => ({
  key: "articles:a:fi:1",
  slug: "a",
  title: "Kesätyöt haussa",
  publishedAt: "2026-11-01T07:00:00.000Z",
  changedAt: "2026-11-01T07:00:00.000Z",
  body,
  topics: [],
  customerGroups: [],
  attachments: [],
  related: [],
  contacts: [],
  ...more,
});
const text = (html: string): Block => ({ type: "text", html });
const check = (
  body: Block[],
  more: Partial<EditionOf<"article">> = {},
  pictures: Record<string, PictureWords> = {},
  locale: Locale = "fi",
): Issue[] => checkEdition(article(body, more), { locale, pictures: new Map(Object.entries(pictures)) });
/** Code and severity of what is found in HTML. */
const codes = (html: string) => check([text(html)]).map(({ code, severity }) => `${code} ${severity}`);

describe("links", () => {
  it.each([
    ["fi", "klikkaa tästä"],
    ["fi", "Lue lisää"],
    ["sv", "Läs mer »"],
    ["sv", "här"],
    ["en", "Click here"],
    ["en", "read more…"],
  ])("say something: not (%s) %s", (_, words) => {
    expect(codes(`<p><a href="https://www.example.fi/">${words}</a></p>`)).toEqual(["link-says-nothing error"]);
    // With words around it a reader may find out; so it is advice.
    expect(codes(`<p>Hae paikkaa ja <a href="https://www.example.fi/">${words}</a>.</p>`)).toEqual([
      "link-says-nothing advice",
    ]);
  });

  it("are told of once in a field", () => {
    const twice = '<p><a href="https://www.example.fi/">Lue lisää</a></p>'.repeat(2);
    expect(codes(twice)).toEqual(["link-says-nothing error"]);
  });

  it("are found in lists of links and calls to action too", () => {
    const target = { url: "https://www.example.fi/" };
    expect(check([{ type: "links", links: [{ label: "Lue lisää", target }] }])).toMatchObject([
      { code: "link-says-nothing", severity: "error", field: "body" },
    ]);
    const link = { label: "Läs mer", target, description: "Om sommarjobb" };
    expect(check([{ type: "call-to-action", link }])).toMatchObject([{ severity: "advice" }]);
  });

  it("are not addresses, and do not share words when they lead to different places", () => {
    expect(codes('<p>Katso <a href="https://www.example.fi/x">https://www.example.fi/x</a></p>')).toEqual([
      "link-is-address advice",
    ]);
    const two = (one: string, other: string) =>
      codes(
        `<p>a <a href="${one}">Hakuohje</a></p><p>b <a href="${other}">hakuohje</a> c <a href="/3">Hakuohje</a></p>`,
      );
    expect(two("document:1", "document:2")).toEqual(["links-alike advice"]);
    expect(codes('<p>a <a href="/1">Hakuohje</a> b <a href="/1">Hakuohje</a></p>')).toEqual([]);
  });

  it("that say where they lead are left alone", () => {
    expect(
      codes(
        '<p><a href="document:1">Lue lisää kesätöistä</a></p><p><a href="mailto:a@example.fi">a@example.fi</a></p>',
      ),
    ).toEqual([]);
  });
});

describe("headings", () => {
  it("skip no level, in one outline through the blocks of a field", () => {
    expect(codes("<h2>Yksi</h2><h3>Kaksi</h3><h2>Kolme</h2>")).toEqual([]);
    expect(codes("<h3>Yksi</h3>")).toEqual(["heading-skip advice"]);
    const figure: Block = { type: "figure", media: "m" };
    expect(check([text("<h2>Yksi</h2>"), figure, text("<h3>Kaksi</h3>")])).toEqual([]);
    expect(check([text("<h2>Yksi</h2>"), figure, text("<h4>Kaksi</h4>")])).toMatchObject([
      { code: "heading-skip", field: "body", context: { text: "Kaksi" } },
    ]);
  });

  it("have words, and others than the title", () => {
    expect(codes("<h2>–</h2>")).toEqual(["heading-empty error"]);
    expect(codes("<h2>KESÄ\u00adTYÖT haussa</h2>")).toEqual(["heading-repeats-title advice"]);
  });

  it("are not bold paragraphs", () => {
    expect(codes("<p><strong>Näin haet</strong></p><p>Täytä lomake.</p>")).toEqual(["fake-heading advice"]);
    expect(codes("<p><strong>Huomaa!</strong></p><p>Täytä <strong>lomake</strong>.</p>")).toEqual([]);
  });
});

describe("lists", () => {
  it.each([
    "<p>- yksi</p><p>- kaksi</p><p>- kolme</p>",
    "<p>1) yksi<br>2) kaksi</p>",
    "<p>Tuo mukaan:<br>• yksi<br>• kaksi</p>",
  ])("are not lines with marks: %s", (html) => expect(codes(html)).toEqual(["fake-list advice"]));
  it("are lists, and one dash is none", () => {
    expect(codes("<ul><li>yksi</li><li>kaksi</li></ul><p>- yksi</p><p>kaksi</p>")).toEqual([]);
  });
});

describe("capitals", () => {
  it("are for names, not for sentences", () => {
    expect(codes("<p>HAKUAIKA PÄÄTTYY ENSI VIIKOLLA, muista.</p>")).toEqual(["all-capitals advice"]);
    expect(codes("<p>ELY, TE, AMK ja SAK kertovat.</p>")).toEqual([]);
    expect(check([], { lead: "ANSÖK NU TILL SOMMARENS JOBB" })).toMatchObject([
      { code: "all-capitals", field: "lead" },
    ]);
  });
});

describe("sentences", () => {
  const words = (count: number) => `Hae ${Array.from({ length: count - 1 }, () => "sana").join(" ")}`;
  it("are short enough to read in one breath", () => {
    expect(codes(`<p>${words(30)}. ${words(30)}.</p>`)).toEqual([]);
    expect(check([text(`<p>Lyhyt. ${words(31)}.</p>`)])).toMatchObject([
      { code: "long-sentence", severity: "advice", field: "body", context: { count: 31 } },
    ]);
    expect(check([], { lead: `${words(31)}.` })).toMatchObject([{ code: "long-sentence", field: "lead" }]);
    // Where Finnish has one word, the others have an article and a preposition too.
    expect(check([text(`<p>${words(31)}.</p>`)], {}, {}, "sv")).toEqual([]);
  });

  it("end neither at a date nor at an abbreviation, and do at a new line", () => {
    const start = words(20);
    expect(codes(`<p>${start} 1. Esimerkin ${words(12)}.</p>`)).toEqual(["long-sentence advice"]);
    expect(codes(`<p>${start} esim. Vaasassa ${words(12)}.</p>`)).toEqual(["long-sentence advice"]);
    expect(codes(`<p>${start}? ”${words(20)}.”</p>`)).toEqual([]);
    expect(codes(`<ul><li>${start}</li><li>${start}</li></ul>`)).toEqual([]);
  });
});

describe("abbreviations", () => {
  const named = (html: string) =>
    check([text(html)]).flatMap(({ code, context }) => (code === "unexplained-abbreviation" ? [context.text] : []));

  it("are written out somewhere in the text", () => {
    expect(named("<p>TYP auttaa. Kysy TYP:stä ja ELY-keskuksesta.</p>")).toEqual(["TYP", "ELY"]);
    expect(named("<p>Työllistymisen palvelu (TYP) auttaa. Kysy TYP:stä.</p>")).toEqual([]);
    expect(named("<p>TYP (työllistymisen palvelu) auttaa.</p>")).toEqual([]);
    expect(named("<p>ELY-keskus eli elinkeinokeskus auttaa.</p>")).toEqual([]);
    expect(named("<p>Nordic Institute of Work avasi ovensa. NIW auttaa.</p>")).toEqual([]);
  });

  it("that everybody knows, numerals, addresses and names in capitals are left alone", () => {
    expect(named("<p>EU, Oy AB, CV ja PDF. Osa IV. Katso HTTPS://EXAMPLE.FI ja www.TYP.fi.</p>")).toEqual([]);
    expect(named("<p>SUOMEN TYÖ RY kutsuu.</p>")).toEqual([]);
    expect(check([text("<p>Osaat SQL:ää.</p>")], { employer: "Oy" } as object)).toEqual([]);
  });
});

describe("pictures", () => {
  const figure: Block[] = [{ type: "figure", media: "m" }];
  const picture = (words: Partial<PictureWords>) => ({ m: { name: "silta.jpg", decorative: false, ...words } });

  it("have an alternative in the edition's language, or are decorative", () => {
    expect(check(figure, {}, picture({}))).toMatchObject([{ code: "picture-without-alternative", severity: "error" }]);
    expect(check([], { image: "m" }, picture({ alt: " " }))).toMatchObject([{ field: "image", severity: "error" }]);
    expect(check(figure, {}, picture({ decorative: true }))).toEqual([]);
    expect(check(figure, {}, picture({ alt: "Silta iltavalossa" }))).toEqual([]);
  });

  it.each(["IMG_2031.JPG", "silta-vaasa.webp", "DSC 0012", "kuva1"])(
    "are not described by a file's name: %s",
    (alt) => {
      expect(check(figure, {}, picture({ alt }))).toMatchObject([
        { code: "alternative-is-file-name", severity: "error" },
      ]);
    },
  );

  it("are named for who looks them up", () => {
    expect(picturesIn(article(figure, { image: "n" })).sort()).toEqual(["m", "n"]);
  });
});

describe("tables", () => {
  const table = (header: string[]): Block[] => [
    { type: "table", caption: "Hakijat", header, rows: [header.map(() => "1")] },
  ];
  it("have headers that say something", () => {
    expect(check(table(["Kunta", "–"]))).toMatchObject([{ code: "table-header-empty", severity: "error" }]);
    expect(check(table(["12 %", "3,5"]))).toMatchObject([{ code: "table-header-numbers", severity: "advice" }]);
    expect(check(table(["Kunta", "2025"]))).toEqual([]);
    expect(check(table(["2024", "2025"]))).toEqual([]);
  });
});

describe("the place of a slip", () => {
  it("is the field in its row", () => {
    const path = {
      ...article([]),
      intro: [],
      steps: [
        {
          id: "s",
          slug: "s",
          title: "Alku",
          youDo: [text("<h2>Oma</h2><h4>x</h4>")],
          weDo: [],
          services: [],
          links: [],
          branches: [],
        },
      ],
    } as unknown as EditionOf<"service-path">;
    expect(checkEdition(path, { locale: "fi", pictures: new Map() })).toMatchObject([
      { code: "heading-skip", field: "steps.0.youDo" },
    ]);
  });
});

describe("messages", () => {
  it.each(LOCALES)("are whole sentences in %s", (locale) => {
    for (const code of Object.keys(ADVICE_MESSAGES)) {
      const message = issueMessage(
        { code, context: { text: "TEKSTI", name: "TEKSTI", count: 40 }, severity: "advice" },
        locale,
      );
      expect(message).toContain("TEKSTI");
      expect(message).toMatch(/\.$/);
      expect(message).not.toMatch(/[{}]/);
    }
  });
});
