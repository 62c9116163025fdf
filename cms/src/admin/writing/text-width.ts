/** Widths of letters in a result's typeface, in parts of its size; search engines cut by width, not by letters. */
const NARROW = new Set("iljtfrI.,:;!|'’”“()[] -");
const WIDE = new Set("mwMWÆŒ@%—");
const widthOf = (letter: string): number =>
  NARROW.has(letter) ? 0.31 : WIDE.has(letter) ? 0.87 : letter !== letter.toLowerCase() ? 0.69 : 0.54;

/** What fits in so many pixels at a size, cut at a word's end, with an ellipsis when something is left out. */
export const fitWidth = (text: string, { size, pixels }: { size: number; pixels: number }): string => {
  let width = 0;
  let at = 0;
  for (const letter of text) {
    width += widthOf(letter) * size;
    if (width > pixels) {
      const cut = text.slice(0, at);
      const end = cut.lastIndexOf(" ");
      return `${(end > at / 2 ? cut.slice(0, end) : cut).trimEnd()} …`;
    }
    at += letter.length;
  }
  return text;
};

/** A result on a wide screen: one line of 20 px for the title, two of 14 px for the text. */
export const RESULT = { title: { size: 20, pixels: 600 }, summary: { size: 14, pixels: 1050 } } as const;
