"use client";
import { LOCALES, type Locale } from "@aluesivut/content";
import { toast, useConfig, useDocumentInfo, useLocale, useTranslation } from "@payloadcms/ui";
import { type FormEvent, useCallback, useEffect, useRef, useState } from "react";
import { momentWords } from "../../i18n/helsinki-time.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { adminLanguage } from "../../i18n/words.ts";
import { callEndpoint } from "../call.ts";
import { useWords } from "../use-words.ts";
import { useWorkflow } from "../workflow/use-workflow.ts";
import { REVIEW_LINK_TEXTS } from "./texts.ts";

type Link = {
  id: string;
  guestName?: string | null;
  guestOrganisation?: string | null;
  guestEmail?: string | null;
  languages: Locale[];
  expiresAt: string;
  lastOpenedAt?: string | null;
  state: "open" | "expired" | "revoked";
};
const isLive = ({ state }: Link) => state === "open";

/** Links by which somebody without an account reads this draft: make one, see who opened theirs, take one back. */
export const ReviewLinkPanel = () => {
  const say = useWords();
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo();
  const formLocale = (useLocale().code ?? "fi") as Locale;
  const [links, setLinks] = useState<Link[]>([]);
  const [url, setUrl] = useState("");
  const { reviews } = useWorkflow();
  // The languages of the region's site.
  const locales = reviews?.states.map(({ locale }) => locale) ?? LOCALES;
  const form = useRef<HTMLDetailsElement>(null);
  const made = useRef<HTMLInputElement>(null);
  // The button that made it is folded away: the focus goes to what is to be copied.
  useEffect(() => {
    if (url) made.current?.focus();
  }, [url]);
  const { language } = i18n;
  const path = `${config.routes.api}/${collectionSlug}/${id}/review-links`;

  const take = useCallback((body: unknown) => setLinks((body as { links: Link[] }).links), []);
  useEffect(() => {
    if (id) void callEndpoint(path, { language }).then((answer) => answer.ok && take(answer.body));
  }, [id, path, language, take]);
  if (!id || !collectionSlug) return null;

  const moment = (instant: string) => momentWords(instant, adminLanguage(language));
  // Within the document's own form there cannot be another one: the fields are read where they stand.
  const make = async (event: FormEvent<HTMLButtonElement>) => {
    const fields = event.currentTarget.closest("fieldset");
    const value = (name: string) => fields?.querySelector<HTMLInputElement>(`[data-field=${name}]`)?.value ?? "";
    const languages = [...(fields?.querySelectorAll<HTMLInputElement>("input[type=checkbox]:checked") ?? [])].map(
      (box) => box.value,
    );
    const names = ["guestName", "guestOrganisation", "guestEmail", "language", "days", "message"];
    const body = { ...Object.fromEntries(names.map((name) => [name, value(name)])), languages };
    const answer = await callEndpoint(path, { method: "POST", language, body });
    if (!answer.ok) {
      toast.error(answer.message);
      return;
    }
    setUrl((answer.body as { url: string }).url);
    take(answer.body);
    if (form.current) form.current.open = false;
  };
  const revoke = async (link: Link) => {
    const answer = await callEndpoint(`${path}/${link.id}/revoke`, { method: "POST", language, body: {} });
    if (!answer.ok) {
      toast.error(answer.message);
      return;
    }
    toast.success(say(REVIEW_LINK_TEXTS.revoked));
    take(answer.body);
  };
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    toast.success(say(REVIEW_LINK_TEXTS.copied));
  };

  return (
    <section className="aluesivut-panel" aria-labelledby="aluesivut-review-links">
      <h4 id="aluesivut-review-links">{say(REVIEW_LINK_TEXTS.title)}</h4>
      <p>{say(REVIEW_LINK_TEXTS.lead)}</p>
      {url ? (
        <div className="aluesivut-form" role="status">
          <p>{say(REVIEW_LINK_TEXTS.made)}</p>
          <label>
            {say(REVIEW_LINK_TEXTS.link)}
            <input
              readOnly
              value={url}
              id="aluesivut-review-url"
              ref={made}
              onFocus={(event) => event.target.select()}
            />
          </label>
          <button type="button" className="btn btn--style-secondary btn--size-small" onClick={() => void copy()}>
            {say(REVIEW_LINK_TEXTS.copy)}
          </button>
        </div>
      ) : null}
      <ul>
        {links.map((link) => (
          <li key={link.id} data-state={isLive(link) ? "waiting" : "withdrawn"}>
            <p>
              {[link.guestName, link.guestOrganisation].filter(Boolean).join(", ") || link.guestEmail || "–"}
              {" ("}
              {link.languages.map((locale) => say(LANGUAGE_NAMES[locale])).join(", ")}
              {")"}
            </p>
            <p>
              {say(REVIEW_LINK_TEXTS.state[link.state], { moment: moment(link.expiresAt) })},{" "}
              {link.lastOpenedAt
                ? say(REVIEW_LINK_TEXTS.opened, { moment: moment(link.lastOpenedAt) })
                : say(REVIEW_LINK_TEXTS.unopened)}
            </p>
            {hasSavePermission && isLive(link) ? (
              <button type="button" className="aluesivut-link" onClick={() => void revoke(link)}>
                {say(REVIEW_LINK_TEXTS.revoke)}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {hasSavePermission ? (
        <details ref={form}>
          <summary>{say(REVIEW_LINK_TEXTS.make)}</summary>
          <fieldset className="aluesivut-form aluesivut-review-form">
            <legend className="aluesivut-unseen">{say(REVIEW_LINK_TEXTS.make)}</legend>
            <label>
              {say(REVIEW_LINK_TEXTS.name)}
              <input data-field="guestName" maxLength={200} />
            </label>
            <label>
              {say(REVIEW_LINK_TEXTS.organisation)}
              <input data-field="guestOrganisation" maxLength={200} />
            </label>
            <label>
              {say(REVIEW_LINK_TEXTS.email)}
              <input data-field="guestEmail" type="email" maxLength={200} />
            </label>
            <label>
              {say(REVIEW_LINK_TEXTS.language)}
              <select data-field="language" defaultValue={formLocale}>
                {LOCALES.map((locale) => (
                  <option key={locale} value={locale}>
                    {say(LANGUAGE_NAMES[locale])}
                  </option>
                ))}
              </select>
            </label>
            <fieldset>
              <legend>{say(REVIEW_LINK_TEXTS.languages)}</legend>
              {locales.map((locale) => (
                <label key={locale} className="aluesivut-choice">
                  <input type="checkbox" value={locale} defaultChecked={locale === formLocale} />
                  {say(LANGUAGE_NAMES[locale])}
                </label>
              ))}
            </fieldset>
            <label>
              {say(REVIEW_LINK_TEXTS.days)}
              <input data-field="days" type="number" min={1} max={90} defaultValue={14} />
            </label>
            <label>
              {say(REVIEW_LINK_TEXTS.message)}
              <textarea data-field="message" maxLength={2000} rows={3} />
            </label>
            <button
              type="button"
              className="btn btn--style-primary btn--size-small"
              onClick={(event) => void make(event)}
            >
              {say(REVIEW_LINK_TEXTS.make)}
            </button>
          </fieldset>
        </details>
      ) : null}
    </section>
  );
};
