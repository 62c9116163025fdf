import { describe, expect, it } from "vitest";
import { auditHtml } from "./audit-html.ts";
import { AUDIT_RULE_NAMES, AUDIT_RULES, collectFindings, isFailure } from "./rules.ts";

const page = (body: string, head = "<title>Palvelut</title>") =>
  `<!doctype html><html lang="fi"><head>${head}</head><body><main><h1>Palvelut</h1>${body}</main></body></html>`;
/** Rules that find something, with what they show. */
const found = (html: string) => Object.fromEntries(auditHtml(html).map(({ rule, what }) => [rule, what]));

/** Of each rule: pages it finds something on, and pages that are much like them and right. */
const CASES: Record<string, { wrong: string[]; right: string[] }> = {
  "picture-alternative": {
    wrong: ['<img src="a.webp">', '<img src="a.webp" alt="IMG_2031.JPG">', '<svg role="img"><path d=""/></svg>'],
    right: [
      '<img src="a.webp" alt="">',
      '<img src="a.webp" alt="Silta iltavalossa">',
      '<img src="a.webp" role="presentation">',
      '<svg role="img"><title>Kartta</title><path d=""/></svg>',
      '<span aria-hidden="true"><img src="a.webp"></span>',
    ],
  },
  "table-headers": {
    wrong: ["<table><tr><td>1</td></tr></table>"],
    right: [
      '<table><tr><th scope="col">Kunta</th></tr><tr><td>Vaasa</td></tr></table>',
      '<table role="presentation"><tr><td>1</td></tr></table>',
    ],
  },
  "list-structure": {
    wrong: ["<div><li>Yksi</li></div>"],
    right: ["<ul><li>Yksi<ol><li>Kaksi</li></ol></li></ul>", "<menu><li>Yksi</li></menu>"],
  },
  "empty-heading": {
    wrong: ["<h2> </h2>", "<h2><span aria-hidden='true'>x</span></h2>"],
    right: ["<h2>Hae</h2>", '<h2><img src="a.webp" alt="Logo"></h2>', '<h2 aria-label="Hae"></h2>'],
  },
  "link-name": {
    wrong: ['<a href="/fi/"></a>', '<a href="/fi/"><img src="a.webp" alt=""></a>', '<a href="/fi/">»</a>'],
    right: [
      '<a href="/fi/"><img src="a.webp" alt="Etusivu"></a>',
      '<a href="/fi/" aria-label="Etusivu"></a>',
      '<a id="x"></a>',
    ],
  },
  "link-text": {
    wrong: ['<a href="/fi/">Lue lisää</a>', '<a href="/fi/">Läs mer »</a>', '<a href="/fi/">Click here</a>'],
    right: [
      '<a href="/fi/">Lue lisää palveluista</a>',
      '<a href="/fi/" aria-label="Lue lisää palveluista">Lue lisää</a>',
    ],
  },
  "button-name": {
    wrong: ["<button><svg></svg></button>", '<input type="image" src="a.webp">'],
    right: ["<button>Hae</button>", '<button aria-label="Hae"></button>', '<input type="submit" value="Hae">'],
  },
  "field-label": {
    wrong: ['<input name="q">', '<select name="s"></select>', "<textarea></textarea>"],
    right: [
      '<label for="q">Hae</label><input id="q">',
      '<input id="q"><label for="q">Hae</label>',
      "<label>Hae <input></label>",
      '<input aria-label="Hae">',
      '<input type="hidden" name="x">',
    ],
  },
  "frame-title": { wrong: ['<iframe src="/x"></iframe>'], right: ['<iframe src="/x" title="Kartta"></iframe>'] },
  "broken-reference": {
    wrong: ['<nav aria-labelledby="ei"></nav>', '<i id="a"></i><i id="a"></i><p aria-describedby="a"></p>'],
    right: ['<h2 id="a">Osat</h2><nav aria-labelledby="a"></nav>'],
  },
  "heading-order": { wrong: ["<h3>Syvä</h3>"], right: ["<h2>Yksi</h2><h3>Kaksi</h3><h2>Kolme</h2>"] },
  "landmark-name": {
    wrong: [
      "<nav></nav><nav aria-label='Sivut'></nav>",
      "<aside aria-label='A'></aside><aside aria-label='A'></aside>",
    ],
    right: ["<nav></nav>", "<nav aria-label='Päävalikko'></nav><nav aria-label='Sivut'></nav>"],
  },
  "duplicate-id": { wrong: ['<i id="a"></i><i id="a"></i>'], right: ['<i id="a"></i><i id="b"></i>'] },
};

describe.each(Object.entries(CASES))("%s", (rule, { wrong, right }) => {
  it.each(wrong)("is found in %s", (html) => {
    expect(Object.keys(found(page(html)))).toContain(rule);
  });
  it.each(right)("is not found in %s", (html) => {
    expect(Object.keys(found(page(html)))).not.toContain(rule);
  });
});

describe("a page as a whole", () => {
  it("is in order when nothing is the matter", () => {
    expect(auditHtml(page('<p>Tervetuloa.</p><a href="/fi/palvelut/">Palvelut</a>'))).toEqual([]);
  });

  it("has a language, a title, one h1, one main, and may be enlarged", () => {
    const bad = `<html><head><title> </title><meta name="viewport" content="width=device-width, user-scalable=no"></head></html>`;
    expect(Object.keys(found(bad)).sort()).toEqual(
      ["main-landmark", "one-heading", "page-language", "page-title", "zoom"].sort(),
    );
    const scaled = page("", '<title>x</title><meta name="viewport" content="width=device-width, maximum-scale=5">');
    expect(found(scaled)).toEqual({});
  });

  it("shows the first place of a finding, shortened", () => {
    expect(found(page(`<a href="/1/">Lue lisää</a><a href="/2/">Läs mer</a>`))).toEqual({ "link-text": "Lue lisää" });
    expect(found(page(`<img src="/${"x".repeat(200)}">`))["picture-alternative"]).toHaveLength(80);
  });

  it("is read through broken HTML", () => {
    expect(() => auditHtml("</p></b><table><td><li><a href=x><a href=y>")).not.toThrow();
  });
});

describe("AUDIT_RULES", () => {
  it("are each tried above or on the page as a whole", () => {
    const whole = ["main-landmark", "one-heading", "page-language", "page-title", "zoom"];
    expect([...Object.keys(CASES), ...whole].sort()).toEqual([...AUDIT_RULE_NAMES].sort());
  });

  it("speak three languages and name a criterion", () => {
    for (const { criterion, says } of Object.values(AUDIT_RULES)) {
      expect(criterion).toMatch(/^\d\.\d\.\d{1,2}$/);
      expect(new Set(Object.values(says)).size).toBe(3);
    }
  });
});

describe("collectFindings", () => {
  it("counts the pages of each finding and names the first few, in the order of the rules", () => {
    const pages = Array.from({ length: 7 }, (_, number) => ({
      path: `/${number}/`,
      findings: auditHtml(page(number === 3 ? '<h3>x</h3><img src="a">' : '<img src="a">')),
    }));
    const findings = collectFindings(pages);
    expect(findings).toEqual([
      { rule: "picture-alternative", count: 7, pages: ["/0/", "/1/", "/2/", "/3/", "/4/"] },
      { rule: "heading-order", count: 1, pages: ["/3/"] },
    ]);
    expect(findings.map(isFailure)).toEqual([true, false]);
  });
});
