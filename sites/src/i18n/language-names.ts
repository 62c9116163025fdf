import type { Locale } from "@aluesivut/content";

/** Each language by its own name, for the switch. */
export const languageNames: Record<Locale, string> = { fi: "Suomi", sv: "Svenska", en: "English" };
