import type { Locale } from "@aluesivut/content";

export const isLocale = (code: unknown): code is Locale => code === "fi" || code === "sv" || code === "en";
