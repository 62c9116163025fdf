import type { Locale } from "@aluesivut/content";
import type { IndexedDocument } from "../snapshot/ledger-index.ts";
import { behindBy, liveRow, scheduledRows } from "../snapshot/series.ts";
import type { SavedIn } from "./remember-saves.ts";

export const CELL_STATES = ["missing", "draft", "withdrawn", "behind", "newer", "live"] as const;
/**
 * How a document stands in one language: no text at all; text that was never live; was live once; live, but older than
 * what is live in the language it is written in; live with a newer draft; live.
 */
export type CellState = (typeof CELL_STATES)[number];

export type LanguageCell = {
  state: CellState;
  /** When the live edition was published. */
  liveSince?: number;
  /** When the next edition takes effect. */
  scheduledFor?: number;
  /** Of one that is behind: whole days that its source is newer. */
  behindDays?: number;
};

export type CellSource = {
  /** What the ledger says of the document; undefined when nothing was ever published. */
  indexed: IndexedDocument | undefined;
  sourceLocale: Locale;
  hasText: (locale: Locale) => boolean;
  savedIn: SavedIn;
};

const DAY = 86_400_000;

export const languageCell = ({ indexed, sourceLocale, hasText, savedIn }: CellSource, locale: Locale, at: number) => {
  const series = indexed?.series.get(locale) ?? [];
  const live = liveRow(series, at);
  const next = scheduledRows(series, at).find(({ kind }) => kind === "published");
  const cell = (state: CellState): LanguageCell => ({
    state,
    ...(live ? { liveSince: live.publishedAt } : {}),
    ...(next ? { scheduledFor: next.effectiveFrom } : {}),
  });
  if (!live) return cell(series.length > 0 && !next ? "withdrawn" : hasText(locale) ? "draft" : "missing");
  const source = liveRow(indexed?.series.get(sourceLocale) ?? [], at);
  const behind = source && locale !== sourceLocale ? behindBy(live, source) : undefined;
  if (behind !== undefined) return { ...cell("behind"), behindDays: Math.floor(behind / DAY) };
  const saved = savedIn[locale];
  return cell(saved && Date.parse(saved.at) > live.publishedAt ? "newer" : "live");
};
