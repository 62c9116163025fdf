import {
  buildDocument,
  buildSnapshot,
  changeSnapshot,
  oneLocale,
  TEST_MOMENT,
  threeLocales,
} from "@aluesivut/tests/builders";
import { Parser } from "htmlparser2";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { routes } from "../routes.ts";
import { findPage } from "../test/find-page.ts";

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
    expect(entry).toContain('hreflang="x-default" href="https://example.fi/alueet/vaasa/fi/palvelut/omavalmentaja/"');
    expect(entry).toContain("<lastmod>2026-03-02T07:00:00.000Z</lastmod>");
  });

  it("dates a list by the newest of its items, and claims nothing for pages that no one changes", () => {
    const fresh = buildDocument("article", {
      id: "fresh",
      title: { fi: "Tuore" },
      fields: { datePublished: "2026-03-04", changedAt: "2026-03-03T10:00:00.000Z" },
    });
    const dated = bodyAt(changeSnapshot(threeLocales(), fresh), "/sitemap.xml");
    const lastmodOf = (path: string) =>
      new RegExp(`<loc>https://example.fi/alueet/vaasa${path}</loc>(?:<lastmod>([^<]*))?`).exec(dated)?.[1];
    expect(lastmodOf("/fi/ajankohtaista/")).toBe("2026-03-03T10:00:00.000Z");
    expect(lastmodOf("/fi/")).toBe("2026-03-03T10:00:00.000Z");
    expect(lastmodOf("/sv/aktuellt/")).toBe("2026-03-02T07:00:00.000Z");
    expect(lastmodOf("/fi/tietosuoja/")).toBeUndefined();
  });
});

describe("rss.xml", () => {
  it("has the newest articles of its language, well formed", () => {
    const odd = buildDocument("article", {
      id: "odd",
      title: { fi: "A < B & \u0007C" },
      fields: { publishedAt: "2026-03-04T07:00:00.000Z", topics: ["topic-training"] },
    });
    const xml = bodyAt(changeSnapshot(threeLocales(), odd), "/fi/rss.xml");
    expect(xml).toContain("<title>A &lt; B &amp; C</title>");
    expect(valuesOf(xml, "pubDate")).toContain("Wed, 04 Mar 2026 07:00:00 GMT");
    expect(valuesOf(xml, "lastBuildDate")).toEqual(["Mon, 02 Mar 2026 07:00:00 GMT"]);
    expect(valuesOf(xml, "link")).toContain("https://example.fi/alueet/porvoo/fi/ajankohtaista/porvoon-uutinen/");
    expect(valuesOf(xml, "category")).toEqual(["Koulutus", "Koulutus"]);
    expect(valuesOf(xml, "dc:creator")).toContain("Vaasan kaupunki");
    const names: string[] = [];
    new Parser({ onopentag: (name) => names.push(name) }, { xmlMode: true }).end(xml);
    expect(names.filter((name) => name === "item")).toHaveLength(4);
  });

  it("knows an article again when its address has changed", () => {
    const guids = (slug: string) => {
      const article = buildDocument("article", { id: "moving", title: { fi: "Muuttaa" }, fields: { slug } });
      return bodyAt(changeSnapshot(threeLocales(), article), "/fi/rss.xml").match(/<guid.*?<\/guid>/g);
    };
    expect(guids("uusi-osoite")).toEqual(guids("vanha-osoite"));
  });
});

/** As a calendar program reads it. */
const eventsIn = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  return { calendar, events };
};

describe("events.ics", () => {
  const long = buildDocument("event", {
    id: "long",
    title: { fi: `${"Työllisyystapahtuma ".repeat(8)}` },
    fields: { key: "events:long:fi:4", lead: "Yksi, kaksi; kolme\nneljä", status: "cancelled" },
  });
  const ics = bodyAt(changeSnapshot(threeLocales(), long), "/fi/events.ics");

  it("has what is coming, in lines of at most 75 bytes", () => {
    for (const line of ics.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const { calendar, events } = eventsIn(ics);
    expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH");
    expect(events.map(({ uid }) => uid).sort()).toEqual(["event-clinic.fi@example.fi", "long.fi@example.fi"]);
    const event = events.find(({ uid }) => uid.startsWith("long"));
    expect(event?.summary).toBe("Työllisyystapahtuma ".repeat(8));
    expect(event?.description).toMatch(/^Yksi, kaksi; kolme\nneljä\n\nhttps:\/\/example.fi\//);
    expect(event?.sequence).toBe(4);
    expect(event?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
  });

  it.each([
    ["in winter", "2026-03-12T07:00:00.000Z", "2026-03-12T09:00:00"],
    ["in summer", "2026-07-12T06:00:00.000Z", "2026-07-12T09:00:00"],
    ["as the clocks turn", "2026-10-25T01:30:00.000Z", "2026-10-25T03:30:00"],
  ])("gives times on the clocks of Helsinki, and the same instant by its time zone, %s", (_, startDate, local) => {
    const event = buildDocument("event", { id: "timed", title: { fi: "Kello" }, fields: { startDate } });
    const text = bodyAt(changeSnapshot(threeLocales(), event), "/fi/tapahtumat/kello/kello.ics");
    const [timed] = eventsIn(text).events;
    expect(timed?.startDate.toString()).toBe(local);
    expect(timed?.startDate.toJSDate().toISOString()).toBe(startDate);
  });
});

describe("an event's own calendar", () => {
  it("has that event alone, with the same name and number as in the region's", () => {
    const table = routes(threeLocales());
    const own = bodyAt(threeLocales(), "/sv/evenemang/jobbsokarklinik/jobbsokarklinik.ics");
    const { events } = eventsIn(own);
    expect(events).toHaveLength(1);
    expect(own).toContain("UID:event-clinic.sv@example.fi");
    expect(findPage(table, "event", "/sv/evenemang/jobbsokarklinik/").calendar).toBe(
      "/__base__/sv/evenemang/jobbsokarklinik/jobbsokarklinik.ics",
    );
  });

  it("moves with its event, and leads to the page that says it is gone", () => {
    const at = "2026-02-01T08:00:00.000Z";
    const former = [
      { path: "/fi/tapahtumat/vanha/", became: { type: "moved" as const, to: "/fi/tapahtumat/tyonhaun-klinikka/" } },
      { path: "/fi/tapahtumat/pois/", became: { type: "gone" as const, reason: "withdrawn" as const, at } },
    ];
    const { head, documents } = threeLocales();
    const { redirects } = routes(buildSnapshot({ region: head.region, documents, former }));
    expect(redirects).toContainEqual({
      from: "/fi/tapahtumat/vanha/vanha.ics",
      to: "/fi/tapahtumat/tyonhaun-klinikka/tyonhaun-klinikka.ics",
      status: 301,
    });
    expect(redirects).toContainEqual({ from: "/fi/tapahtumat/pois/pois.ics", to: "/fi/tapahtumat/pois/", status: 301 });
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
