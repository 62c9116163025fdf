"use client";
import { LOCALES, type Locale } from "@aluesivut/content";
import { useId } from "react";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import type { Words } from "../../i18n/words.ts";
import { useRegions } from "../region-names.ts";
import { useWords } from "../use-words.ts";
import { type Choice, instantOf, type Scope, WIDTHS, type Width } from "./choice.ts";
import { PREVIEW_TEXTS } from "./texts.ts";

const SCOPE_NAMES: Record<Scope, Words> = {
  document: PREVIEW_TEXTS.thisDraft,
  drafts: PREVIEW_TEXTS.allDrafts,
  live: PREVIEW_TEXTS.noDrafts,
};
const WIDTH_NAMES: Record<Width, Words> = { 360: PREVIEW_TEXTS.phone, 1280: PREVIEW_TEXTS.computer };

export const PreviewControls = ({
  choice,
  ofOneSite = false,
  scopes,
  address,
  onChange,
}: {
  choice: Choice;
  /** There is no other site to look at it on. */
  ofOneSite?: boolean;
  scopes: Scope[];
  /** Where the same preview stands by itself. */
  address: string;
  onChange: (change: Partial<Choice>) => void;
}) => {
  const say = useWords();
  const regions = useRegions().filter(({ national }) => !national);
  const id = useId();
  const isSkipped = instantOf(choice) === null;
  return (
    <fieldset className="aluesivut-preview-controls">
      <legend className="aluesivut-unseen">{say(PREVIEW_TEXTS.preview)}</legend>
      {ofOneSite ? null : (
        <label>
          {say(PREVIEW_TEXTS.site)}
          <select value={choice.region} onChange={(event) => onChange({ region: event.target.value })}>
            {regions.some((region) => region.id === choice.region) ? null : (
              <option value={choice.region}>{choice.region}</option>
            )}
            {regions.map((region) => (
              <option key={region.id} value={region.id}>
                {region.name || region.id}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {say(PREVIEW_TEXTS.language)}
        <select value={choice.locale} onChange={(event) => onChange({ locale: event.target.value as Locale })}>
          {LOCALES.map((locale) => (
            <option key={locale} value={locale}>
              {say(LANGUAGE_NAMES[locale])}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(PREVIEW_TEXTS.width)}
        <select value={choice.width} onChange={(event) => onChange({ width: Number(event.target.value) as Width })}>
          {WIDTHS.map((width) => (
            <option key={width} value={width}>
              {say(WIDTH_NAMES[width])}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(PREVIEW_TEXTS.drafts)}
        <select value={choice.scope} onChange={(event) => onChange({ scope: event.target.value as Scope })}>
          {scopes.map((scope) => (
            <option key={scope} value={scope}>
              {say(SCOPE_NAMES[scope])}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(PREVIEW_TEXTS.moment)}
        <input
          type="datetime-local"
          value={choice.moment}
          aria-describedby={id}
          aria-invalid={isSkipped}
          onChange={(event) => onChange({ moment: event.target.value })}
        />
      </label>
      <small id={id} className={isSkipped ? undefined : "aluesivut-unseen"}>
        {say(isSkipped ? PREVIEW_TEXTS.noSuchHour : PREVIEW_TEXTS.momentHelp)}
      </small>
      <a href={address} target="_blank" rel="noreferrer">
        {say(PREVIEW_TEXTS.openAlone)}
      </a>
    </fieldset>
  );
};
