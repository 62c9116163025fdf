"use client";
import { useTranslation } from "@payloadcms/ui";
import { adminLanguage, type Words } from "../i18n/words.ts";

/** Picks words in the admin's language and fills their `{names}`. */
export const useWords = (): ((text: Words, values?: Record<string, string>) => string) => {
  const { i18n } = useTranslation();
  const language = adminLanguage(i18n.language);
  // {name}: word characters in braces
  return (text, values = {}) => text[language].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
};
