"use client";
import { getTranslation } from "@payloadcms/translations";
import { FieldLabel, useLocale, useTranslation } from "@payloadcms/ui";
import type { ClientField, StaticLabel } from "payload";
import { adminLanguage } from "../../i18n/words.ts";
import { useWords } from "../use-words.ts";
import type { Extent } from "./mark-languages.ts";
import { LANGUAGE_TEXTS, OWN_NAMES } from "./texts.ts";

type Props = { field: ClientField; path: string; extent: Extent };

/** A field's label with the language that is being written, or that it is the same in all of them. */
export const LanguageLabel = ({ field, path, extent }: Props) => {
  const say = useWords();
  const { i18n } = useTranslation();
  const { code } = useLocale();
  const label = "label" in field ? (field.label as StaticLabel | false | undefined) : undefined;
  if (!label) return null;
  const language = adminLanguage(code);
  const mark =
    extent === "language" ? (
      <span className="aluesivut-mark" data-language={language} lang={language}>
        {OWN_NAMES[language]}
      </span>
    ) : (
      <span className="aluesivut-mark">{say(LANGUAGE_TEXTS[extent])}</span>
    );
  const named = (
    <>
      {getTranslation(label, i18n)}
      {"required" in field && field.required ? <span className="required">*</span> : null} {mark}
    </>
  );
  // Rows and sections stand below a heading that is not the label of one input.
  const isList = field.type === "array" || field.type === "blocks";
  // FieldLabel renders elements as they are, though its type knows text alone.
  return <FieldLabel label={named as unknown as string} path={path} {...(isList ? { as: "span" } : {})} />;
};
