import { type Font, parse } from "opentype.js";
import fontUrl from "./atkinson-next-700.ttf?inline";

/* Words as paths, so that a picture needs no font where it is made. */

let font: Font | undefined;
/** The sites' own font, bold: the web font's subset, which programs other than browsers cannot read as it is. */
const openFont = (): Font => {
  if (!font) {
    const bytes = Buffer.from(fontUrl.slice(fontUrl.indexOf(",") + 1), "base64"); // what follows `data:…;base64,`
    font = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  }
  return font;
};

export const SOFT_HYPHEN = "\u00ad";

/** Letters of neighbours, and of Sámi, that Unicode does not take apart into a letter and an accent. */
const UNDECOMPOSED: Record<string, string> = { Đ: "D", đ: "d", Ŋ: "N", ŋ: "n", Ŧ: "T", ŧ: "t", Ł: "L", ł: "l" };

/** Text in the letters the font has: accents it lacks are taken off, what is left over is left out. */
export const inFont = (text: string): string => {
  const has = (character: string) => character === SOFT_HYPHEN || openFont().charToGlyphIndex(character) > 0;
  const letters = [...text.normalize("NFC")].map((character) => {
    if (has(character)) return character;
    const plain = UNDECOMPOSED[character] ?? character.normalize("NFD")[0] ?? "";
    return has(plain) ? plain : "";
  });
  return letters.join("").replace(/\s+/g, " ").trim(); // one space where something was left out
};

const visible = (text: string): string => text.replaceAll(SOFT_HYPHEN, "");
const widthOf = (text: string, size: number): number => openFont().getAdvanceWidth(visible(text), size);

/** The longest beginning of a word that fits, with a hyphen: at a soft hyphen, else wherever it must. */
const breakWord = (word: string, size: number, width: number): [head: string, rest: string] | undefined => {
  const fits = (head: string) => widthOf(`${head}-`, size) <= width;
  const parts = word.split(SOFT_HYPHEN);
  for (let count = parts.length - 1; count > 0; count--) {
    const head = parts.slice(0, count).join("");
    if (fits(head)) return [`${head}-`, parts.slice(count).join(SOFT_HYPHEN)];
  }
  return undefined;
};
const cutWord = (word: string, size: number, width: number): [head: string, rest: string] => {
  const letters = [...visible(word)];
  let count = letters.length - 1;
  while (count > 1 && widthOf(`${letters.slice(0, count).join("")}-`, size) > width) count--;
  return [`${letters.slice(0, count).join("")}-`, letters.slice(count).join("")];
};

/** Lines no wider than `width`. */
export const wrapText = (text: string, size: number, width: number): string[] => {
  const lines: string[] = [];
  let line = "";
  const words = text.split(" ");
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer, size) <= width) {
      line = longer;
      continue;
    }
    const space = line ? width - widthOf(`${line} `, size) : width;
    const broken = breakWord(word, size, space) ?? (line ? undefined : cutWord(word, size, width));
    if (broken) {
      lines.push(line ? `${line} ${broken[0]}` : broken[0]);
      words.unshift(broken[1]);
    } else {
      lines.push(line);
      words.unshift(word);
    }
    line = "";
  }
  return (line ? [...lines, line] : lines).map(visible);
};

/** The largest of `sizes` (largest first) at which a text fits, and its lines; at the smallest, what fits of it. */
export const fitText = (
  text: string,
  { sizes, width, height, leading }: { sizes: number[]; width: number; height: number; leading: number },
): { size: number; lines: string[] } => {
  let smallest = { size: 0, lines: [] as string[] };
  for (const size of sizes) {
    const lines = wrapText(text, size, width);
    const room = Math.floor(height / (size * leading));
    if (lines.length <= room) return { size, lines };
    smallest = { size, lines: [...lines.slice(0, room - 1), `${lines[room - 1]?.replace(/[-.,:;]$/, "")}…`] };
  }
  return smallest;
};

const tenths = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * One line as a path; `y` is its base line. Written here, for `toPathData` of opentype.js 2.0 prints NaN for numbers that
 * are all but zero.
 */
export const textPath = (text: string, x: number, y: number, size: number, colour: string): string => {
  const { commands } = openFont().getPath(text, x, y, size);
  const data = commands.map((command) => {
    if (command.type === "Z") return "Z";
    const { type, ...points } = command;
    const { x1, y1, x2, y2 } = points as Partial<Record<"x1" | "y1" | "x2" | "y2", number>>;
    const numbers = [x1, y1, x2, y2, points.x, points.y].filter((number) => number !== undefined);
    return type + numbers.map(tenths).join(" ");
  });
  return `<path fill="${colour}" d="${data.join("")}"/>`;
};
