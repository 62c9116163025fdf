/** Abbreviations that every reader meets in daily life, in all the languages of the sites. */
const FAMILIAR = new Set(
  (
    "EU ETA EES EEA EC USA YK FN UN UK TV DVD USB CD PC IT ICT ATK ADB PDF SMS MMS GPS QR PIN ID IBAN CV URL WWW HTML OK " +
    "HR FPA AM PM OY AB OYJ ABP KY RY RF TMI SAK STTK AKAVA AMK YH TE AI WC LVI ALV VAT MOMS DNA DIY FAQ UKK UTC KLO PS HUOM OBS " +
    "NATO UNESCO SOS CE CO2 LED A4 FI SV EN WLAN WIFI NFC VIP NHL TAI JA EI OCH ELLER INTE AND OR NOT"
  ).split(" "),
);
/** Two to six capitals as a word of their own, no address's beginning, or before a hyphen or colon and what belongs to it: `ELY-keskus`, `TYP:n`. */
const ABBREVIATION = /(?<![\p{L}\p{N}.@/_-])(\p{Lu}{2,6})(?!:\/\/)(?=[-:–]\p{Ll}|[^\p{L}\p{N}_@/-]|-?$)/gu;
const ROMAN = /^[IVXLCDM]+$/;
/** A word in capitals next to it: the text shouts, or it is a name; that is another matter. */
const SHOUTED_AFTER = /^[^\p{L}]{0,2}\p{Lu}{2,}(?![\p{Ll}-])/u;
const SHOUTED_BEFORE = /(?<!\p{L})\p{Lu}{2,}[^\p{L}.(]{0,2}$/u;

/** Abbreviations that a text nowhere writes out, each once, in their order. `whole` is all the text of the document. */
export const findAbbreviations = (text: string, whole: string): string[] => {
  const found = new Set<string>();
  for (const match of text.matchAll(ABBREVIATION)) {
    const short = match[1] as string;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + short.length);
    if (FAMILIAR.has(short) || ROMAN.test(short) || SHOUTED_AFTER.test(after) || SHOUTED_BEFORE.test(before)) continue;
    if (!isExplained(short, whole)) found.add(short);
  }
  return [...found];
};

/** Written out beside it, `Työllisyyspalvelut (TYP)` or `TYP (työllisyys…)`, or by a run of words with its initials. */
const isExplained = (short: string, whole: string): boolean => {
  // Brackets around it, or after it and what is joined to it: `ELY-keskus (elinkeino…)`, `TYP eli …`.
  const beside = new RegExp(
    `\\(${short}[)\\s,:-]|(?<!\\p{L})${short}[-:]?\\p{Ll}*\\s(?:\\(|eli |dvs\\. |i\\.e\\. )`,
    "u",
  );
  if (beside.test(whole)) return true;
  // Letters at the beginning of words and after hyphens, small words of two or three letters left out or taken in.
  const words = whole.toLowerCase().match(/\p{L}+/gu) ?? [];
  const initials = (kept: string[]) => kept.map((word) => word[0]).join("");
  const wanted = short.toLowerCase();
  return (
    initials(words.filter((word) => word !== wanted)).includes(wanted) ||
    initials(words.filter((word) => word.length > 3 && word !== wanted)).includes(wanted)
  );
};
