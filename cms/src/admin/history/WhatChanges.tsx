"use client";
import { type Locale, NATIONAL } from "@aluesivut/content";
import { useDocumentInfo, useFormFields, useLocale, useTranslation } from "@payloadcms/ui";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { adminLanguage, type Words } from "../../i18n/words.ts";
import { useReceipts } from "../receipts.ts";
import { useRegionNames } from "../region-names.ts";
import { useWords } from "../use-words.ts";
import type { LanguageChanges } from "./changes.ts";
import { PUBLISH_TEXTS as TEXTS } from "./publish-texts.ts";

/** What a publish of one language would change, where it goes, and why it cannot when it cannot. */
export const WhatChanges = ({
  line,
  unsaved = false,
  alsoPublish,
}: {
  line: LanguageChanges | undefined;
  /** The form says more than the draft that was asked of. */
  unsaved?: boolean;
  /** Offers to publish another language along, when it may be. */
  alsoPublish?: ((locale: Locale) => void) | undefined;
}) => {
  const say = useWords();
  const { i18n } = useTranslation();
  const language = adminLanguage(i18n.language);
  const sites = useSites();
  if (!line) return <p>{say(TEXTS.loading)}</p>;
  const { state, live, changed, complete, locale } = line;
  if (state === "none") return <p>{say(TEXTS.notWritten)}</p>;
  if (!complete) return <Faults line={line} />;

  const labels = (fields: { label: Words }[]) => fields.map(({ label }) => label[language]).join(", ");
  const elsewhere = changed.filter(({ alsoIn }) => alsoIn.length > 0);
  const others = [...new Set(elsewhere.flatMap(({ alsoIn }) => alsoIn))].filter((other) => other !== locale);
  return (
    <>
      <p>
        {!live
          ? say(TEXTS.firstTime)
          : changed.length > 0
            ? say(TEXTS.changes, { fields: labels(changed) })
            : unsaved
              ? null
              : say(TEXTS.nothingChanges)}
      </p>
      {unsaved ? <p>{say(TEXTS.unsaved)}</p> : null}
      <p>{say(TEXTS.goesTo, { regions: sites || say(TEXTS.noSite) })}</p>
      {others.length > 0 ? (
        <p>
          {say(TEXTS.sharedElsewhere, {
            fields: labels(elsewhere),
            languages: others.map((other) => say(LANGUAGE_NAMES[other])).join(", "),
          })}
          {alsoPublish
            ? others.map((other) => (
                <button key={other} type="button" className="aluesivut-link" onClick={() => alsoPublish(other)}>
                  {say(TEXTS.alsoPublish, { language: say(LANGUAGE_NAMES[other]) })}
                </button>
              ))
            : null}
        </p>
      ) : null}
    </>
  );
};

/** Names of the sites it shows on, or will: those of the receipts, else the owner's. */
const useSites = (): string => {
  const { id, collectionSlug } = useDocumentInfo();
  const { receipts } = useReceipts(collectionSlug, id);
  const regionName = useRegionNames();
  const owner = useFormFields(([fields]) => fields.ownerRegion?.value);
  const regions = [...new Set(receipts.map(({ region }) => region))];
  if (regions.length === 0 && typeof owner === "string" && owner !== NATIONAL) regions.push(owner);
  return regions.map(regionName).join(", ");
};

/** The reasons, each leading to its field: in the form that is open, or in that language's. */
const Faults = ({ line: { faults, locale } }: { line: LanguageChanges }) => {
  const say = useWords();
  const { i18n } = useTranslation();
  const { code } = useLocale();
  const here = locale === code || locale === "all";
  return (
    <>
      <p>{say(TEXTS.notComplete)}</p>
      <ul>
        {faults.map(({ path, label, message }) => (
          <li key={path}>
            <a href={`${here ? "" : `?locale=${locale}`}#field-${path.replaceAll(".", "__")}`}>
              {label[adminLanguage(i18n.language)]}
            </a>
            : {message}
          </li>
        ))}
      </ul>
    </>
  );
};
