type Figure = { label: string; value: string; amount?: number | undefined };
type Bar = {
  /** The label in lines that fit. */
  lines: { text: string; y: number }[];
  y: number;
  width: number;
  /** Where the number stands after the bar; undefined when numbers are too long to stand there. */
  value?: { text: string; x: number; y: number };
};
export type BarChart = { width: number; height: number; barHeight: number; bars: Bar[] };

/* Text of 15 units: about so wide is a character, so high a line. */
const CHARACTER = 8;
const LINE = 20;
const WIDTH = 340;
const BAR = 26;
/** Between the label's last line and its bar, and between a bar and the next label. */
const GAP = 8;

/** Words of a text in lines of at most `most` characters; a longer word has a line of its own. */
const inLines = (text: string, most: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/**
 * Where the bars of a chart lie, label above bar and number after it, in SVG units.
 * Undefined when the figures cannot be compared: fewer than two, one without an amount, or one below zero.
 */
export const barChart = (figures: Figure[]): BarChart | undefined => {
  const amounts = figures.map(({ amount }) => amount ?? Number.NaN);
  const greatest = Math.max(...amounts);
  if (figures.length < 2 || !(greatest > 0) || amounts.some((amount) => amount < 0)) return undefined;
  const longest = Math.max(...figures.map(({ value }) => value.length)) * CHARACTER + 2 * GAP;
  const room = longest < WIDTH / 2 ? longest : 0;
  let y = 0;
  const bars = figures.map(({ label, value }, index): Bar => {
    const lines = inLines(label, Math.floor(WIDTH / CHARACTER)).map((text) => {
      y += LINE;
      return { text, y: y - 4 };
    });
    const top = y + GAP / 2;
    y = top + BAR + GAP;
    const width = Math.max(1, Math.round(((amounts[index] as number) / greatest) * (WIDTH - room)));
    const bar = { lines, y: top, width };
    return room > 0 ? { ...bar, value: { text: value, x: width + GAP, y: top + 19 } } : bar;
  });
  return { width: WIDTH, height: y, barHeight: BAR, bars };
};
