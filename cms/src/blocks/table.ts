import type { Block } from "payload";
import { sayIn, words } from "../i18n/words.ts";

export type Table = { header: string[]; rows: string[][] };

/**
 * A table from text: one row a line, cells parted by a tab or `|`, the first line the header. What is pasted from a
 * spreadsheet is parted by tabs. Empty lines and the rule under a Markdown header (`|---|---|`) are skipped.
 */
export const parseTable = (text: string): Table => {
  const lines = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .filter((line) => !/^[\s|:-]*-[\s|:-]*$/.test(line)) // only hyphens, bars and colons, at least one hyphen
    .map((line) => {
      if (line.includes("\t")) return line.split("\t").map((cell) => cell.trim());
      const row = line.trim();
      // Outer bars, as Markdown has them, part nothing.
      const inner = row.startsWith("|") ? row.slice(1).replace(/\|$/, "") : row;
      return inner.split("|").map((cell) => cell.trim());
    });
  return { header: lines[0] ?? [], rows: lines.slice(1) };
};

const NOT_A_TABLE = words(
  "Taulukon jokaisella rivillä on oltava yhtä monta solua kuin otsikkorivillä ({width}); rivillä {line} on {found}.",
  "Varje rad i tabellen måste ha lika många celler som rubrikraden ({width}); rad {line} har {found}.",
  "Every row of the table must have as many cells as the header row ({width}); row {line} has {found}.",
);
const TOO_SHORT = words(
  "Taulukossa on oltava otsikkorivi ja vähintään yksi rivi.",
  "Tabellen måste ha en rubrikrad och minst en rad.",
  "The table must have a header row and at least one row.",
);

/** Says what is wrong with a table's text; true when nothing is. */
export const checkTable = (text: string, language: string | undefined): true | string => {
  const { header, rows } = parseTable(text);
  const say = sayIn(language);
  if (header.length === 0 || rows.length === 0) return say(TOO_SHORT);
  const index = rows.findIndex((row) => row.length !== header.length);
  if (index === -1) return true;
  return say(NOT_A_TABLE, { width: header.length, line: index + 2, found: rows[index]?.length ?? 0 });
};

export const tableBlock = (): Block => ({
  slug: "table",
  labels: { singular: words("Taulukko", "Tabell", "Table"), plural: words("Taulukot", "Tabeller", "Tables") },
  fields: [
    {
      name: "caption",
      type: "text",
      required: true,
      label: words("Taulukon otsikko", "Tabellens rubrik", "Caption"),
      admin: {
        description: words(
          "Mitä taulukko kertoo, esimerkiksi ”Neuvonnan ajat joulukuussa”. Ruudunlukija lukee sen ensin.",
          "Vad tabellen berättar, till exempel ”Rådgivningens tider i december”. Skärmläsaren läser den först.",
          "What the table tells, “Advice hours in December” for example. A screen reader reads it first.",
        ),
      },
    },
    {
      name: "table",
      type: "textarea",
      required: true,
      label: words("Rivit", "Rader", "Rows"),
      validate: (value: unknown, { req }: { req: { i18n?: { language?: string } } }) =>
        checkTable(String(value ?? ""), req.i18n?.language),
      admin: {
        description: words(
          "Rivi kerrallaan, solut erotetaan merkillä | tai sarkaimella; ensimmäinen rivi on otsikkorivi. Voit liittää taulukkolaskennasta.",
          "En rad i taget, cellerna skiljs åt med | eller tabb; första raden är rubrikrad. Du kan klistra in från ett kalkylprogram.",
          "One row a line, cells parted by | or a tab; the first line is the header. You can paste from a spreadsheet.",
        ),
      },
    },
  ],
});
