import { z } from "zod";

/** Lower-case words of a–z and 0–9 joined by hyphens, at most 80 characters. */
export const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const LETTERS: Record<string, string> = { æ: "ae", ø: "o", ß: "ss", ð: "d", þ: "th", đ: "d", ł: "l", œ: "oe" };

/**
 * A slug from a title: å ä ö and other marks folded to their base letter, anything else to a hyphen.
 * Cut at a word's end within 80 characters. Empty when the title has no letter or digit.
 */
export const slugify = (title: string): string => {
  const words = title
    .toLowerCase()
    .replace(/[æøßðþđłœ]/g, (letter) => LETTERS[letter] as string)
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u00ad]/g, "") // combining marks and soft hyphens
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (words.length <= 80) return words;
  const cut = words.slice(0, 81);
  const end = cut.lastIndexOf("-");
  return end > 0 ? cut.slice(0, end) : words.slice(0, 80);
};
