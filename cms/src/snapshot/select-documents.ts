import { type Kind, LOCALES, type Locale, type LocalNote, NATIONAL, TAXONOMY_KINDS } from "@aluesivut/content";
import { type IndexedDocument, type Ledger, remembered } from "./ledger-index.ts";
import { type LedgerRow, type PlaceContent, regionLocale } from "./ledger-row.ts";
import { liveRow, withoutHeld } from "./series.ts";

/** A document of a snapshot before its contents are read. */
export type Selected = {
  id: string;
  kind: Kind;
  ownerRegion: string;
  shown: boolean;
  phase?: "upcoming" | "ongoing" | "over";
  registrationClosed?: true;
  localNote?: LocalNote;
  rows: Partial<Record<Locale, LedgerRow>>;
};

export type Selection = {
  documents: Map<string, Selected>;
  /** Media the documents and the region use, those that are live. */
  media: Map<string, LedgerRow>;
  /** Whatever was looked at, live or not: its boundaries are the snapshot's. */
  considered: Set<IndexedDocument>;
  /** Ids that are referred to and that the ledger does not know yet. */
  unknown: Set<string>;
};

const taxonomies = new Set<Kind>(TAXONOMY_KINDS);

const liveRows = (document: IndexedDocument, locales: Locale[], at: number, hold?: ReadonlySet<string>) => {
  const rows: Partial<Record<Locale, LedgerRow>> = {};
  let any = false;
  for (const locale of locales) {
    const series = document.series.get(locale);
    const row = series && liveRow(withoutHeld(series, hold), at);
    // A redacted edition has no content left to show.
    if (!row || row.redacted) continue;
    rows[locale] = row;
    any = true;
  }
  return any ? rows : undefined;
};

const newest = (rows: Partial<Record<Locale, LedgerRow>>): LedgerRow =>
  Object.values(rows).reduce((a, b) => (b.effectiveFrom > a.effectiveFrom ? b : a));

/** How the moment stands to an event, whose boundaries are its start, its end and the deadline of registration. */
const timesOf = (rows: Selected["rows"], at: number): Pick<Selected, "phase" | "registrationClosed"> => {
  const [start, end, deadline] = newest(rows).boundaries;
  if (start === undefined || end === undefined) return {};
  return {
    phase: at < start ? "upcoming" : at < end ? "ongoing" : "over",
    ...(deadline !== undefined && at >= deadline ? { registrationClosed: true } : {}),
  };
};

/** What the region says under another one's document, in the languages in which the document is there. */
const noteOf = (place: LedgerRow, rows: Selected["rows"]): Pick<Selected, "localNote"> => {
  const { note = {} } = (place.content ?? {}) as PlaceContent;
  const said = LOCALES.filter((locale) => rows[locale] && note[locale]).map((locale) => [locale, note[locale]]);
  return said.length > 0 ? { localNote: Object.fromEntries(said) } : {};
};

const selected = (
  document: IndexedDocument,
  kind: Kind,
  rows: Selected["rows"],
  shown: boolean,
  at: number,
): Selected => {
  return {
    id: document.id,
    kind,
    ownerRegion: newest(rows).ownerRegion ?? NATIONAL,
    shown,
    ...(kind === "event" ? timesOf(rows, at) : {}),
    rows,
  };
};

/**
 * What a region shows at a moment: its documents, and what they refer to that comes along (contacts, organisations,
 * taxonomies, media).
 */
export const selectDocuments = (
  index: Ledger,
  region: string,
  regionRow: LedgerRow,
  locales: Locale[],
  at: number,
  hold?: ReadonlySet<string>,
): Selection => {
  const documents = new Map<string, Selected>();
  const media = new Map<string, LedgerRow>();
  const considered = new Set<IndexedDocument>();
  const unknown = new Set<string>();
  const place = regionLocale(region);
  const memoKey = `${place} ${locales.join()}`;
  const shownNow = (document: IndexedDocument): Selected | undefined => {
    const shownBy = liveRow(document.series.get(place), at);
    if (!document.kind || !shownBy) return undefined;
    const rows = liveRows(document, locales, at, hold);
    return rows && { ...selected(document, document.kind, rows, true, at), ...noteOf(shownBy, rows) };
  };
  for (const document of index.everShownIn(region)) {
    considered.add(document);
    const one =
      hold && hold.size > 0 ? shownNow(document) : remembered(document, memoKey, at, () => shownNow(document));
    if (one) documents.set(document.id, one);
  }
  const pending: { row: LedgerRow; from: Kind | undefined }[] = [{ row: regionRow, from: undefined }];
  const follow = (one: Selected) => {
    for (const row of Object.values(one.rows)) pending.push({ row, from: one.shown ? undefined : one.kind });
  };
  for (const one of documents.values()) follow(one);
  const seen = new Set<string>();
  const seenFrom = new Map<Kind, Set<string>>();
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const id of next.row.references) {
      // What comes along brings along only what it is shown with: a contact its organisation, both their pictures.
      const known = next.from === undefined ? seen : ofKind(seenFrom, next.from);
      if (known.has(id)) continue;
      known.add(id);
      const target = index.document(id);
      if (!target) {
        unknown.add(id);
        continue;
      }
      if (target.collection === "media") {
        considered.add(target);
        const row = liveRow(target.series.get("all"), at);
        if (row && !row.redacted) media.set(id, row);
        continue;
      }
      const kind = target.kind;
      if (!kind || documents.has(id)) continue;
      const taxonomy = taxonomies.has(kind);
      if (!taxonomy && kind !== "organisation" && kind !== "contact") continue;
      if (next.from !== undefined && !(next.from === "contact" && kind === "organisation")) continue;
      considered.add(target);
      const rows = liveRows(target, locales, at, hold);
      if (!rows) continue;
      const one = selected(target, kind, rows, taxonomy, at);
      documents.set(id, one);
      follow(one);
    }
  }
  return { documents, media, considered, unknown };
};

const ofKind = (sets: Map<Kind, Set<string>>, kind: Kind): Set<string> => {
  const known = sets.get(kind);
  if (known) return known;
  const made = new Set<string>();
  sets.set(kind, made);
  return made;
};
