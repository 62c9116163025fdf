import { type Edition, titleOf } from "../editions.ts";
import type { Issue } from "../issue.ts";
import type { Locale } from "../locale.ts";
import { hasWords, isBareAddress, isFileName, saysNothing, squeeze } from "../plain-words.ts";
import { findAbbreviations } from "./find-abbreviations.ts";
import { findLongSentence } from "./find-long-sentence.ts";
import type { AdviceCode } from "./messages.ts";
import { type Piece, readFragment } from "./read-fragment.ts";

/** What has to be known of a picture in the edition's language. */
export type PictureWords = { name: string; alt?: string | undefined; decorative: boolean };
/** Where something is: the field, in its row; a rich text is one field. */
type Place = readonly (string | number)[];

/** Fields of plain text that are read as sentences. */
const PROSE_FIELDS = new Set(["lead", "summary", "text", "description"]);
/** Fields of plain text that are read as they are. */
const TEXT_FIELDS = new Set(["title", "name", "lead", "summary", "caption", "label", "text", "description"]);
const PICTURE_FIELDS = new Set(["image", "logo"]);
/** Words in capitals one after another that are more than a name or two: AMK, TE, ELY stay. */
const SHOUTED = { words: 4, letters: 16 };
/** A mark or a number that begins a line of what should be a list. */
const LIST_MARK = /^([-–—•*·]|\d{1,2}[.)])\s+\S/;
const LONGEST_HEADING = 80;

type Row = Record<string, unknown>;
const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);

/** Ids of the pictures an edition shows. */
export const picturesIn = (edition: Edition): string[] => {
  const ids = new Set<string>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    if (!isRow(value)) return;
    for (const [name, child] of Object.entries(value)) {
      if (typeof child === "string" && (PICTURE_FIELDS.has(name) || (name === "media" && value.type === "figure")))
        ids.add(child);
      else look(child);
    }
  };
  look(edition);
  return [...ids];
};

/**
 * An editor's slips in one edition. An error breaks the law on accessibility for certain (a WCAG failure of level A), the
 * rest is advice: a person sees better than a rule whether it fits.
 */
export const checkEdition = (
  edition: Edition,
  { locale, pictures }: { locale: Locale; pictures: ReadonlyMap<string, PictureWords> },
): Issue[] => {
  const slips: Issue[] = [];
  const title = squeeze(titleOf(edition)).toLowerCase();
  const targets = new Map<string, { target: string; told: boolean }>();

  const abbreviations = new Set<string>();
  let text: string | undefined;
  const whole = () => {
    text ??= proseOf(edition);
    return text;
  };
  const told = new Set<string>();
  /** Once each: that the same stands in a field twice helps nobody. */
  const report = (at: Place, code: AdviceCode, severity: Issue["severity"], context: Issue["context"]) => {
    const slip: Issue = { code, context, severity, locale, field: at.join(".") };
    const key = JSON.stringify(slip);
    if (told.has(key)) return;
    told.add(key);
    slips.push(slip);
  };
  const shortly = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

  const checkCapitals = (at: Place, text: string) => {
    const shouted = shoutIn(text);
    if (shouted) report(at, "all-capitals", "advice", { text: shortly(shouted) });
  };

  const checkProse = (at: Place, text: string) => {
    const long = findLongSentence(text, locale);
    if (long) report(at, "long-sentence", "advice", { text: shortly(long.sentence), count: long.words });
    // The words of a trade are its applicants' own.
    if ("employer" in edition) return;
    for (const short of findAbbreviations(text, whole()))
      if (!abbreviations.has(short)) {
        abbreviations.add(short);
        report(at, "unexplained-abbreviation", "advice", { text: short });
      }
  };

  const checkLink = (at: Place, text: string, target: string, hasContext: boolean) => {
    if (saysNothing(text)) {
      report(at, "link-says-nothing", hasContext ? "advice" : "error", { text });
      return;
    }
    if (isBareAddress(text)) report(at, "link-is-address", "advice", { text: shortly(text) });
    const known = targets.get(text.toLowerCase());
    if (!known) targets.set(text.toLowerCase(), { target, told: false });
    else if (known.target !== target && !known.told) {
      known.told = true;
      report(at, "links-alike", "advice", { text: shortly(text) });
    }
  };

  const checkPicture = (at: Place, id: string) => {
    const picture = pictures.get(id);
    if (!picture || picture.decorative) return;
    const { name, alt } = picture;
    if (!alt?.trim()) report(at, "picture-without-alternative", "error", { name });
    else if (isFileName(alt)) report(at, "alternative-is-file-name", "error", { text: alt });
  };

  const checkTable = (at: Place, { caption, header }: Row) => {
    const cells = header as string[];
    const text = String(caption);
    if (!cells.every(hasWords)) report(at, "table-header-empty", "error", { text });
    // Digits, spaces, signs and units of a number: years and quarters head a column well enough, so one word is enough.
    else if (cells.every((cell) => /^[\d\s.,%€+–-]+$/.test(cell)) && !cells.every((cell) => /^\d{4}$/.test(cell)))
      report(at, "table-header-numbers", "advice", { text });
  };

  /** `level` is that of the heading before; gives that of the last one here. */
  const checkHtml = (at: Place, html: string, level: number): number => {
    let last = level;
    const pieces = readFragment(html);
    let listed = 0;
    for (const [number, piece] of pieces.entries()) {
      const { tag, text, links } = piece;
      if (tag.startsWith("h")) {
        const own = Number(tag[1]);
        if (!hasWords(text)) report(at, "heading-empty", "error", { text });
        else if (text.toLowerCase() === title) report(at, "heading-repeats-title", "advice", { text: shortly(text) });
        if (own > last + 1) report(at, "heading-skip", "advice", { text: shortly(text) });
        last = own;
      } else if (isFakeHeading(piece) && number < pieces.length - 1) report(at, "fake-heading", "advice", { text });
      checkCapitals(at, text);
      if (!tag.startsWith("h")) checkProse(at, piece.lines.length > 1 ? piece.lines.join("\n") : text);
      const others = links.reduce((rest, link) => rest.replace(link.text, ""), text);
      for (const link of links) checkLink(at, link.text, link.href, hasWords(others));
      for (const line of tag === "p" ? piece.lines : [""]) {
        listed = LIST_MARK.test(line) ? listed + 1 : 0;
        if (listed === 2) report(at, "fake-list", "advice", { text: shortly(line) });
      }
    }
    return last;
  };

  const walk = (value: unknown, at: Place, isInText = false): void => {
    const below = (name: string | number): Place => (isInText ? at : [...at, name]);
    if (Array.isArray(value)) {
      const isText = isInText || isRichText(value);
      // The texts of one field have one outline, whatever stands between them.
      let level = 1;
      for (const [number, item] of value.entries()) {
        if (isText && isRow(item) && item.type === "text") level = checkHtml(at, String(item.html), level);
        else walk(item, isText ? at : below(number), isText);
      }
      return;
    }
    if (!isRow(value)) return;
    if (value.type === "table") checkTable(at, value);
    if (value.type === "figure") checkPicture(at, String(value.media));
    if (typeof value.label === "string" && ("target" in value || "url" in value))
      checkLink(below("label"), value.label, targetOf(value), Boolean(value.description));
    for (const [name, child] of Object.entries(value)) {
      if (typeof child !== "string") walk(child, below(name), isInText);
      else if (name === "html") checkHtml(below(name), child, 1);
      else if (PICTURE_FIELDS.has(name)) checkPicture(below(name), child);
      else if (TEXT_FIELDS.has(name)) {
        checkCapitals(below(name), child);
        if (PROSE_FIELDS.has(name)) checkProse(below(name), squeeze(child));
      }
    }
  };
  walk(edition, []);
  return slips;
};

/** All the text of an edition that a reader reads, in one. */
const proseOf = (edition: Edition): string => {
  const texts: string[] = [];
  const look = (value: unknown, name: string): void => {
    if (typeof value === "string") {
      if (name === "html") texts.push(...readFragment(value).map((piece) => piece.text));
      else if (TEXT_FIELDS.has(name)) texts.push(squeeze(value));
    } else if (Array.isArray(value)) for (const item of value) look(item, name);
    else if (isRow(value)) for (const [key, child] of Object.entries(value)) look(child, key);
  };
  look(edition, "");
  return texts.join("\n");
};

const targetOf = ({ target, url }: Row): string => {
  const { document, url: address } = (isRow(target) ? target : { url }) as { document?: string; url?: string };
  return document ? `document:${document}` : String(address);
};

/** Blocks of a rich text; the sections of a theme site have ids. */
const isRichText = (rows: unknown[]): boolean =>
  rows.length > 0 && rows.every((row) => isRow(row) && typeof row.type === "string" && row.id === undefined);

/** A paragraph that is bold from end to end, short, and no sentence. */
const isFakeHeading = ({ tag, text, bold }: Piece): boolean =>
  tag === "p" && text !== "" && text === bold && text.length <= LONGEST_HEADING && !/[.!?:]$/.test(text);

/** The first stretch of words in capitals that is long enough to be slow to read. */
const shoutIn = (text: string): string | undefined => {
  let run: string[] = [];
  for (const word of [...text.split(/\s+/), ""]) {
    const letters = word.replace(/[^\p{L}]/gu, ""); // letters alone
    if (letters.length > 1 && letters === letters.toUpperCase()) {
      run.push(word);
      continue;
    }
    const length = run.join("").replace(/[^\p{L}]/gu, "").length;
    if (run.length >= SHOUTED.words && length >= SHOUTED.letters) return run.join(" ");
    run = [];
  }
  return undefined;
};
