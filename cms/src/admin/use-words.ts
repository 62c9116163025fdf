"use client";
import { useTranslation } from "@payloadcms/ui";
import { type Say, sayIn } from "../i18n/words.ts";

/** Picks words in the admin's language and fills their `{gaps}`. */
export const useWords = (): Say => sayIn(useTranslation().i18n.language);
