import type { Locale } from "@aluesivut/content";
import type { Price } from "../routes/page-props.ts";
import { words } from "./words.ts";

/** `Maksuton`, `Maksullinen: 20 euroa`. */
export const describePrice = ({ charge, note }: Price, locale: Locale): string => {
  const word = words(locale)(`price.${charge}`);
  return note ? `${word}: ${note}` : word;
};
