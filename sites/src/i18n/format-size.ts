import type { Locale } from "@aluesivut/content";
import { LANGUAGE_TAG } from "./language-tags.ts";

/** A file's size as a reader thinks of it: `140 kt`, `1,4 Mt`. */
export const formatSize = (bytes: number, locale: Locale): string => {
  const [value, unit] =
    bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  return new Intl.NumberFormat(LANGUAGE_TAG[locale], {
    style: "unit",
    unit: unit as string,
    maximumFractionDigits: 1,
  }).format(value as number);
};
