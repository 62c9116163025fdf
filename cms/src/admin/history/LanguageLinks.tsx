"use client";
import { LOCALES, type Locale } from "@aluesivut/content";
import { useConfig, useListQuery } from "@payloadcms/ui";
import { useWords } from "../use-words.ts";
import { LANGUAGE_TEXTS as TEXTS } from "./language-texts.ts";

const FIELDS = ["missingIn", "behindIn", "liveIn"] as const;
const filterOf = (field: (typeof FIELDS)[number], locale: Locale) => ({
  or: [{ and: [{ [field]: { in: [locale] } }] }],
});
const queryOf = (field: string, locale: Locale) =>
  `?${new URLSearchParams({ [`where[or][0][and][0][${field}][in][0]`]: locale })}`;

/** Ways to what is missing, behind or live in a language: the list's own filters, one press away. */
export const LanguageLinks = ({ collectionSlug }: { collectionSlug?: string }) => {
  const say = useWords();
  const { query } = useListQuery();
  const { config } = useConfig();
  const now = JSON.stringify(query.where ?? {});
  const list = `${config.routes.admin}/collections/${collectionSlug}`;
  return (
    <nav className="aluesivut-language-links" aria-label={say(TEXTS.list)}>
      <a href={list} aria-current={query.where ? undefined : "true"}>
        {say(TEXTS.all)}
      </a>
      {FIELDS.flatMap((field) =>
        LOCALES.map((locale) => (
          <a
            key={`${field}-${locale}`}
            href={`${list}${queryOf(field, locale)}`}
            aria-current={now === JSON.stringify(filterOf(field, locale)) ? "true" : undefined}
          >
            {say(TEXTS[field], { language: say(TEXTS.in[locale]) })}
          </a>
        )),
      )}
    </nav>
  );
};
