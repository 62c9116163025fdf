import type { Locale } from "@aluesivut/content";

/** How each language is written in Finland: what Intl is asked for. */
export const LANGUAGE_TAG: Record<Locale, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };
export const TIME_ZONE = "Europe/Helsinki";
