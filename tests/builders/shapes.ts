import type { Document, FrontSection, Locale, RegionSnapshot } from "@aluesivut/content";
import { fullRegionDocuments, fullRegionMedia } from "./full-region.ts";
import { buildDocument, buildSnapshot } from "./snapshot.ts";

/* One snapshot per shape a site may have. Each call makes it anew, so a test may change what it gets. */

export const allFrontSections = (): FrontSection[] => [
  { id: "front-groups", type: "customer-groups", customerGroups: ["group-young", "nowhere"] },
  { id: "front-services", type: "services", services: ["service-coach"] },
  { id: "front-paths", type: "service-paths" },
  { id: "front-news", type: "news", limit: 3 },
  { id: "front-events", type: "events", limit: 3 },
  { id: "front-jobs", type: "jobs", limit: 3 },
  { id: "front-theme", type: "theme-site", themeSite: "theme-circular" },
  {
    id: "front-text",
    type: "text",
    title: { fi: "Tervetuloa", sv: "Välkommen", en: "Welcome" },
    body: {
      fi: [{ type: "text", html: "<p>Hei!</p>" }],
      sv: [{ type: "text", html: "<p>Hej!</p>" }],
      en: [{ type: "text", html: "<p>Hello!</p>" }],
    },
  },
];

const formerPaths = [
  { path: "/fi/ajankohtaista/vanha/", became: { type: "moved" as const, to: "/fi/ajankohtaista/kesatyot-haussa/" } },
  {
    path: "/fi/ajankohtaista/poistettu/",
    became: {
      type: "gone" as const,
      reason: "withdrawn" as const,
      title: "Poistettu uutinen",
      note: "Tieto vanheni.",
      at: "2026-02-01T08:00:00.000Z",
    },
  },
];

/** Every kind of document in fi, sv and en, under a path: `https://example.fi/alueet/vaasa/`. */
export const threeLocales = (): RegionSnapshot =>
  buildSnapshot({
    region: { front: allFrontSections(), municipalities: ["municipality-vaasa"] },
    documents: fullRegionDocuments(["fi", "sv", "en"]),
    media: fullRegionMedia(),
    former: formerPaths,
  });

/** Every kind of document in Finnish only, on its own domain: `https://tampere.example.fi/`. */
export const oneLocale = (): RegionSnapshot =>
  buildSnapshot({
    region: { slug: "tampere", locales: ["fi"], front: allFrontSections() },
    documents: fullRegionDocuments(["fi"], "tampere"),
    media: fullRegionMedia(),
    former: formerPaths,
  });

/** As three locales, but nothing under news. */
export const noNews = (): RegionSnapshot => {
  const full = threeLocales();
  return buildSnapshot({
    region: full.head.region,
    documents: full.documents.filter(({ kind }) => kind !== "article"),
    media: Object.values(full.head.media),
  });
};

/** A region that has published nothing yet. */
export const emptyRegion = (): RegionSnapshot => buildSnapshot();

const COMPOUND = "työllisyydenhoidonkehittämissuunnitelmakokonaisuus";

/** Titles and names as long as editors make them, with words that do not break. */
export const longestNames = (): RegionSnapshot => {
  const stretch = (document: Document): Document => {
    const copy = structuredClone(document);
    for (const edition of Object.values(copy.editions)) {
      if ("title" in edition) edition.title = `${edition.title} ${COMPOUND} ja sen alueellinen toimeenpano ${COMPOUND}`;
      else edition.name = `${edition.name} ${COMPOUND}`;
    }
    return copy;
  };
  const full = threeLocales();
  const name = "Etelä-Pohjanmaan, Keski-Pohjanmaan ja Pohjanmaan työllisyysalueiden yhteenliittymä";
  return buildSnapshot({
    region: {
      ...full.head.region,
      name: { fi: name, sv: name, en: name },
      title: { fi: COMPOUND, sv: COMPOUND, en: COMPOUND },
    },
    documents: full.documents.map(stretch),
    media: Object.values(full.head.media),
  });
};

/** A region of about `pages` articles, each linking to others, with the full region's other documents beside them. */
export const generatedRegion = (pages: number, locales: Locale[] = ["fi"]): RegionSnapshot => {
  const articles = Array.from({ length: pages }, (_, index) => generatedArticle(index, pages, locales));
  return buildSnapshot({
    region: { locales, front: allFrontSections() },
    documents: [...fullRegionDocuments(locales), ...articles],
    media: fullRegionMedia(),
  });
};

/** Article number `index` of a generated region of `pages`; `revision` changes its lead and its edition key. */
export const generatedArticle = (index: number, pages: number, locales: Locale[] = ["fi"], revision = 1): Document => {
  const id = `generated-${String(index).padStart(5, "0")}`;
  const day = String(1 + (index % 28)).padStart(2, "0");
  const month = String(1 + (Math.floor(index / 28) % 12)).padStart(2, "0");
  return buildDocument("article", {
    id,
    title: Object.fromEntries(locales.map((locale) => [locale, `Uutinen numero ${index}`])),
    fields: (locale) => ({
      key: `articles:${id}:${locale}:${revision}`,
      lead: `Ingressi ${index}, versio ${revision}.`,
      summary: `Tiivistelmä uutisesta ${index}.`,
      datePublished: `2025-${month}-${day}`,
      ...(index % 3 === 0 ? { image: "image-bridge" } : {}),
      topics: index % 2 === 0 ? ["topic-training"] : [],
      related: [`generated-${String((index + 1) % pages).padStart(5, "0")}`],
      contacts: ["contact-adviser"],
      body: Array.from({ length: 4 }, (_, part) => ({
        type: "text" as const,
        html: `<h2>Osa ${part + 1}</h2><p>${"Työllisyyspalvelut auttavat työnhakijaa löytämään työtä, koulutusta ja tukea omalta alueelta. ".repeat(6)}</p><p>Katso myös <a href="document:generated-${String((index + part + 2) % pages).padStart(5, "0")}">toinen uutinen</a>.</p>`,
      })),
    }),
  });
};
