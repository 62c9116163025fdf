import type { Block, Locale, Localized } from "@aluesivut/content";
import { bodyIn, textBlock } from "./editions.ts";

/** The same words in three languages, for where the words do not matter. */
export const words = (fi: string, sv: string, en: string): Localized => ({ fi, sv, en });
export const say = (locale: Locale, fi: string, sv: string, en: string): string => words(fi, sv, en)[locale] as string;

/** Every block there is, with links that lead somewhere and links that do not. */
export const allBlocks = (locale: Locale): Block[] => [
  ...bodyIn(locale),
  textBlock(
    `<p>${say(locale, "Lue", "Läs", "Read")} <a href="document:service-coach">${say(locale, "omavalmentajasta", "om egencoachen", "about the coach")}</a>, <a href="https://www.example.fi/?a=1&amp;b=2">example.fi</a>, <a href="document:nowhere">?</a>.</p>`,
  ),
  { type: "quote" as const, text: say(locale, "Sain työn.", "Jag fick jobb.", "I got a job."), attribution: "N.N." },
  { type: "figure" as const, media: "image-bridge", caption: say(locale, "Silta", "Bron", "The bridge") },
  {
    type: "links" as const,
    title: say(locale, "Linkkejä", "Länkar", "Links"),
    links: [
      { label: "A", target: { document: "service-coach" } },
      { label: "B", target: { document: "nowhere" } },
      { label: "C", target: { url: "https://www.example.fi/" }, description: "C" },
      { label: "D", target: { url: "mailto:vaasa@example.fi" } },
    ],
  },
  { type: "contact" as const, contacts: ["contact-adviser", "contact-hidden"] },
  {
    type: "accordion" as const,
    items: [{ title: say(locale, "Hinta", "Pris", "Price"), html: "<h2>0 €</h2><p>0 €</p>" }],
  },
  {
    type: "table" as const,
    caption: say(locale, "Ajat", "Tider", "Times"),
    header: ["A", "B"],
    rows: [
      ["1", "2"],
      ["3", ""],
    ],
  },
  {
    type: "call-to-action" as const,
    link: { label: say(locale, "Varaa aika", "Boka tid", "Book"), target: { url: "https://www.example.fi/aika" } },
  },
];
