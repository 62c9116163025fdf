import type { Locale } from "@aluesivut/content";
import { element, type Node, paragraph, richText, textNode } from "../rich-text.ts";
import { Trouble } from "../stack/progress.ts";

type Draft = { id: string; topics: string[]; audiences: string[] };

const heading = (text: string): Node => element("heading", [textNode(text)], { tag: "h2" });
const linkNode = (text: string, url: string): Node =>
  element("link", [textNode(text)], { version: 3, fields: { linkType: "custom", url, newTab: false } });

const TEXTS = {
  fi: {
    title: "Uraohjaus torilla perjantaina",
    lead: "Tule kysymään työstä ja opiskelusta. Aikaa ei tarvitse varata.",
    summary: "Uraohjaajat ovat Vaasan torilla perjantaina kello 10–14.",
    body: ["Ohjaajamme ovat torilla kello 10–14.", "Mitä mukaan", "Ota mukaan ansioluettelo, jos sinulla on se."],
    slip: { link: "tästä", text: "TYKA-palvelusta kertoo VAOPE." },
  },
  sv: {
    title: "Karriärvägledning på torget på fredag",
    lead: "Kom och fråga om jobb och studier. Du behöver inte boka tid.",
    summary: "Karriärvägledarna är på Vasa torg på fredag klockan 10–14.",
    body: ["Våra vägledare är på torget klockan 10–14.", "Ta med", "Ta med din meritförteckning, om du har en."],
    slip: { link: "här", text: "Mer om TYKA-tjänsten berättar VAOPE." },
  },
} as const;
type Written = keyof typeof TEXTS;

const bodyOf = (locale: Written, withSlips: boolean): Node => {
  const [first, middle, last] = TEXTS[locale].body;
  const { link, text } = TEXTS[locale].slip;
  const slips = withSlips ? [paragraph(linkNode(link, "https://www.example.fi/")), paragraph(textNode(text))] : [];
  return richText(paragraph(textNode(first)), heading(middle), paragraph(textNode(last)), ...slips);
};

/** The document that the handbook's pictures show being written; `remove` leaves nothing of it. */
export type ExampleDocument = {
  id: string;
  /** One of the same region that is live. */
  like: string;
  /** Writes the text anew, with things to correct in it. */
  writeSlips(): Promise<void>;
  schedule(locale: Locale, at: Date): Promise<void>;
  remove(): Promise<void>;
};

/** Makes the example as the editor of Vaasa, by the topics of another document of theirs. @throws {Trouble} what the CMS refused */
export const makeExample = async (cms: string, cookie: string): Promise<ExampleDocument> => {
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${cms}/api/articles${path}`, {
      method,
      headers: { "Content-Type": "application/json", Origin: cms, Cookie: cookie },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    if (!response.ok) throw new Trouble(`${method} ${path} answered ${response.status}: ${text.slice(0, 500)}`);
    return JSON.parse(text) as T;
  };
  const [like] = (await call<{ docs: Draft[] }>("GET", "?where[ownerRegion][equals]=vaasa&draft=true&depth=0&limit=1"))
    .docs;
  if (!like) throw new Trouble("The editor of Vaasa has no article: the pictures are made of the demo's content.");
  const textsOf = (locale: Written, withSlips: boolean) => {
    const { title, lead, summary } = TEXTS[locale];
    return { title, lead, summary, body: bodyOf(locale, withSlips) };
  };
  const { doc } = await call<{ doc: { id: string } }>("POST", "?locale=fi&draft=true&depth=0", {
    ...textsOf("fi", false),
    ownerRegion: "vaasa",
    sourceLocale: "fi",
    topics: like.topics,
    audiences: like.audiences,
  });
  const write = async (locale: Written, withSlips: boolean): Promise<void> => {
    await call("PATCH", `/${doc.id}?locale=${locale}&draft=true&depth=0`, textsOf(locale, withSlips));
  };
  await write("sv", false);
  return {
    id: doc.id,
    like: like.id,
    writeSlips: async () => {
      await write("fi", true);
      await write("sv", true);
    },
    schedule: async (locale, at) => {
      await call("POST", `/${doc.id}/publish/${locale}`, { effectiveFrom: at.toISOString() });
    },
    remove: async () => {
      await call("DELETE", `/${doc.id}`);
    },
  };
};
