import { LOCALES, type Locale } from "@aluesivut/content";
import type { Payload } from "payload";
import { type LedgerIndex, ledgerIndex } from "../snapshot/ledger-index.ts";
import type { LedgerRow } from "../snapshot/ledger-row.ts";
import { readContents } from "../snapshot/read-ledger.ts";
import { liveRow } from "../snapshot/series.ts";

/** Where a link stands in what is live. */
export type LinkPlace = {
  collection: string;
  id: string;
  locale: Locale;
  title: string;
  ownerRegion: string;
  /** The field of the form, its rows aside. */
  field: string;
};

/** Addresses of other sites that some content of the contract leads to, with the field they stand in. */
export const outsideLinksIn = (content: unknown): { url: string; field: string }[] => {
  const found = new Map<string, { url: string; field: string }>();
  const take = (address: string, field: string) => {
    const url = URL.parse(address.replaceAll("&amp;", "&"));
    if (!url || !["http:", "https:"].includes(url.protocol)) return;
    url.hash = "";
    found.set(`${field} ${url.href}`, { url: url.href, field });
  };
  const walk = (value: unknown, field: string): void => {
    if (typeof value === "string") {
      if (/^https?:\/\//i.test(value)) take(value, field);
      // Links of a text, as our own converter writes them.
      else for (const [, href] of value.matchAll(/<a href="(https?:[^"]+)"/gi)) take(href as string, field);
    } else if (Array.isArray(value)) for (const one of value) walk(one, field);
    else if (typeof value === "object" && value !== null)
      for (const [name, one] of Object.entries(value)) walk(one, field || name);
  };
  walk(content, "");
  return [...found.values()];
};

const liveRows = (index: LedgerIndex, at: number): LedgerRow[] =>
  [...index.documents()].flatMap((document) =>
    document.kind ? LOCALES.flatMap((locale) => liveRow(document.series.get(locale), at) ?? []) : [],
  );

const AT_ONCE = 50;

/** Every link to another site that readers of some region may follow now. */
export const findOutsideLinks = async (
  payload: Payload,
  isWanted: (row: LedgerRow) => boolean = () => true,
): Promise<Map<string, LinkPlace[]>> => {
  const links = new Map<string, LinkPlace[]>();
  const rows = liveRows(await ledgerIndex(payload), Date.now()).filter(isWanted);
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE);
    const contents = await readContents(
      payload,
      some.map(({ key }) => key),
    );
    for (const row of some)
      for (const { url, field } of outsideLinksIn(contents.get(row.key)))
        links.set(url, [
          ...(links.get(url) ?? []),
          {
            collection: row.docCollection,
            id: row.docId,
            locale: row.locale as Locale,
            title: row.title ?? row.docId,
            ownerRegion: row.ownerRegion ?? "",
            field,
          },
        ]);
  }
  return links;
};
