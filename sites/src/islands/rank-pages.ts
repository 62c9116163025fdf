import type { IndexedPage } from "../routes/texts/page-index.ts";

const MOST = 5;
/** Of all that the address says, how much a page must answer to be worth showing, and beside the best one. */
const LEAST = 0.3;
const LEAST_OF_BEST = 0.7;

const ENDINGS = new Set(["html", "htm", "php", "aspx", "index", "www"]); // what servers put in addresses

/** Lower-case words without marks: `Työ & ÄÄNI` gives `tyo` and `aani`. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u00ad]/g, "") // combining marks and soft hyphens
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !ENDINGS.has(word));

/** Whether few enough letters were changed, left out, added or swapped to make `a` of `b`. */
const isMisspelt = (a: string, b: string): boolean => {
  const most = Math.min(a.length, b.length) > 6 ? 2 : 1;
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (same ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] as number) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return (row[b.length] as number) <= most;
};

/** How well a word of a page answers a word of the address: 0 to 1. */
const likeness = (asked: string, word: string): number => {
  if (asked === word) return 1;
  const [short, long] = asked.length < word.length ? [asked, word] : [word, asked];
  if (short.length < 4) return 0;
  if (long.startsWith(short)) return 0.6 + (0.3 * short.length) / long.length;
  if (isMisspelt(asked, word)) return 0.7;
  return long.includes(short) ? 0.5 : 0; // a part of a compound
};

/**
 * The pages whose address and title are most like an address that was not found, the likeliest first. Words that many
 * pages have (those of their section) say little, rare ones much. `path` is decoded and without the site's base.
 */
export const rankPages = (path: string, pages: IndexedPage[]): IndexedPage[] => {
  const asked = [...new Set(wordsOf(path.replace(/^\/(?:fi|sv|en)\//, "/")))]; // the language says nothing
  const words = pages.map(([where, title]) => [...new Set([...wordsOf(where), ...wordsOf(title)])]);
  const likest = asked.map((word) =>
    words.map((ofPage) => Math.max(0, ...ofPage.map((other) => likeness(word, other)))),
  );
  const weights = likest.map((ofPages) => {
    const alike = ofPages.filter((value) => value > 0).length;
    return Math.log(1 + pages.length / Math.max(1, alike));
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const scored = pages
    .map((page, index) => {
      const sum = likest.reduce(
        (all, ofPages, word) => all + (ofPages[index] as number) * (weights[word] as number),
        0,
      );
      return { page, score: sum / whole, length: page[0].length };
    })
    .sort((a, b) => b.score - a.score || a.length - b.length);
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => score >= LEAST && score >= best * LEAST_OF_BEST)
    .slice(0, MOST)
    .map(({ page }) => page);
};
