"use client";
import type { Locale } from "@aluesivut/content";
import { useConfig } from "@payloadcms/ui";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { useWords } from "../use-words.ts";
import { PLANNING } from "./texts.ts";

export type ItemFault = {
  collection: string;
  id: string;
  locale: Locale;
  title: string;
  reasons: { field?: string; message: string }[];
};

/** What must be mended before a bundle can go: each with a way to the field of its document. */
export const ItemFaults = ({ faults }: { faults: ItemFault[] }) => {
  const say = useWords();
  const { config } = useConfig();
  if (faults.length === 0) return null;
  return (
    <section role="alert" className="aluesivut-faults" aria-label={say(PLANNING.mustMend)}>
      <h4>{say(PLANNING.mustMend)}</h4>
      <ul>
        {faults.map(({ collection, id, locale, title, reasons }) => {
          const page = `${config.routes.admin}/collections/${collection}/${id}?locale=${locale}`;
          return (
            <li key={`${id}-${locale}`}>
              <strong>{title}</strong>, {say(LANGUAGE_NAMES[locale])}
              <ul>
                {reasons.map(({ field, message }) => (
                  <li key={`${field}-${message}`}>
                    {message}{" "}
                    <a href={field ? `${page}#field-${field.replaceAll(".", "__")}` : page}>
                      {say(field ? PLANNING.openField : PLANNING.openDocument)}
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
