import {
  buildDocument,
  buildSnapshot,
  changeSnapshot,
  oneLocale,
  TEST_MOMENT,
  threeLocales,
} from "@aluesivut/tests/builders";
import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { routes } from "../routes.ts";

const bodyAt = (snapshot: Parameters<typeof routes>[0], path: string): string => {
  const route = routes(snapshot).routes.find((other) => other.path === path);
  if (!route) throw new Error(`No text at ${path}`);
  return (route.props as { body: string }).body;
};
const valuesOf = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, "g"))].map(([, text]) => text as string);

describe("sitemap.xml", () => {
  const xml = bodyAt(threeLocales(), "/sitemap.xml");

  it("lists the pages that are canonical here", () => {
    const urls = valuesOf(xml, "loc");
    expect(urls).toContain("https://example.fi/alueet/vaasa/sv/tjanster/egencoach/");
    expect(urls.filter((url) => !url.startsWith("https://example.fi/alueet/vaasa/"))).toEqual([]);
    expect(xml).not.toContain("uutinen-porvoo");
    expect(urls.some((url) => url.includes("porvoon-uutinen") || url.includes("404") || url.includes("tulosta"))).toBe(
      false,
    );
  });

  it("pairs the languages of a page whatever their slugs", () => {
    const [entry] = xml.match(/<url><loc>[^<]*omavalmentaja[^\n]*/) ?? [""];
    expect(entry).toContain('hreflang="sv" href="https://example.fi/alueet/vaasa/sv/tjanster/egencoach/"');
    expect(entry).toContain("<lastmod>2026-03-02T07:00:00.000Z</lastmod>");
  });
});

describe("rss.xml", () => {
  it("has the newest articles of its language, well formed", () => {
    const odd = buildDocument("article", {
      id: "odd",
      title: { fi: "A < B & \u0007C" },
      fields: { publishedAt: "2026-03-04T07:00:00.000Z" },
    });
    const xml = bodyAt(changeSnapshot(threeLocales(), odd), "/fi/rss.xml");
    expect(xml).toContain("<title>A &lt; B &amp; C</title>");
    expect(valuesOf(xml, "pubDate")).toContain("Wed, 04 Mar 2026 07:00:00 GMT");
    expect(valuesOf(xml, "link")).toContain("https://example.fi/alueet/porvoo/fi/ajankohtaista/porvoon-uutinen/");
    const names: string[] = [];
    new Parser({ onopentag: (name) => names.push(name) }, { xmlMode: true }).end(xml);
    expect(names.filter((name) => name === "item")).toHaveLength(4);
  });
});

describe("events.ics", () => {
  it("has what is coming, in lines of at most 75 bytes", () => {
    const long = buildDocument("event", {
      id: "long",
      title: { fi: `${"Työllisyystapahtuma ".repeat(8)}` },
      fields: { lead: "Yksi, kaksi; kolme\nneljä", status: "cancelled" },
    });
    const ics = bodyAt(changeSnapshot(threeLocales(), long), "/fi/events.ics");
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    for (const line of ics.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const unfolded = ics.replaceAll("\r\n ", "");
    expect(unfolded).toContain("DESCRIPTION:Yksi\\, kaksi\\; kolme\\nneljä\r\n");
    expect(unfolded).toContain("STATUS:CANCELLED");
    expect(unfolded).toContain(`SUMMARY:${"Työllisyystapahtuma ".repeat(8)}`);
    expect(unfolded).not.toContain("Mennyt messutapahtuma");
  });
});

describe("security.txt", () => {
  it("expires within a year and not before half of one, the same moment for half a year", () => {
    const expiryAt = (at: string) =>
      /Expires: (\S+)/.exec(bodyAt(buildSnapshot({ at }), "/.well-known/security.txt"))?.[1];
    expect(expiryAt(TEST_MOMENT)).toBe("2027-01-01T00:00:00.000Z");
    expect(expiryAt("2026-06-30T23:59:59.000Z")).toBe("2027-01-01T00:00:00.000Z");
    expect(expiryAt("2026-07-01T00:00:00.000Z")).toBe("2027-07-01T00:00:00.000Z");
  });
});

describe("robots.txt", () => {
  it("names the sitemap", () => {
    expect(bodyAt(oneLocale(), "/robots.txt")).toContain("Sitemap: https://tampere.example.fi/sitemap.xml\n");
  });
});
