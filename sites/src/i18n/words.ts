import type { Locale } from "@aluesivut/content";
import { createInstance } from "i18next";
import { en } from "./en.ts";
import { fi, type Messages } from "./fi.ts";
import { sv } from "./sv.ts";

type Leaf<T, Prefix extends string = ""> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaf<T[K], `${Prefix}${K}.`>;
}[keyof T & string];
type WithoutPlural<K> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;

/** Every text a view may ask for, plural forms under one name. */
export type WordKey = WithoutPlural<Leaf<Messages>>;
export type Words = (key: WordKey, values?: Record<string, string | number>) => string;

export const MESSAGES: Record<Locale, Messages> = { fi, sv, en };

const load = (locale: Locale): Words => {
  const instance = createInstance();
  instance.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: { translation: MESSAGES[locale] } },
    // Views escape what they print.
    interpolation: { escapeValue: false },
    initAsync: false,
    showSupportNotice: false,
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => {
      throw new Error(`Cannot find words as sites/src/i18n/${locale}.ts lacks them: current key is ${key}`);
    },
  } as Parameters<typeof instance.init>[0]);
  const t = instance.getFixedT(locale);
  // Words without values are always the same; a page asks for a hundred of them.
  const plain = new Map<WordKey, string>();
  return (key, values) => {
    if (values) return t(key as string, { ...values, lng: locale }) as string;
    let text = plain.get(key);
    if (text === undefined) {
      text = t(key as string, { lng: locale }) as string;
      plain.set(key, text);
    }
    return text;
  };
};

const loaded = new Map<Locale, Words>();

/** The words of one language: `words("sv")("job.openings", { count: 3 })`. */
export const words = (locale: Locale): Words => {
  let t = loaded.get(locale);
  if (!t) {
    t = load(locale);
    loaded.set(locale, t);
  }
  return t;
};
