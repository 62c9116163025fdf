"use client";
import { toast, useConfig, useDocumentInfo, useFormFields, useTranslation } from "@payloadcms/ui";
import { useCallback, useEffect, useState } from "react";
import type { Showing } from "../editions/history.ts";
import { plainDay } from "../i18n/helsinki-time.ts";
import { LANGUAGE_NAMES } from "../i18n/languages.ts";
import { callEndpoint } from "./call.ts";
import { useReceipts } from "./receipts.ts";
import { useRegionNames, useRegions } from "./region-names.ts";
import { TEXTS } from "./texts.ts";
import { useWords } from "./use-words.ts";
import { useMayPublish } from "./workflow/use-may-publish.ts";
import { TEXTS as WRITING } from "./writing/texts.ts";

const STATE_WORDS = {
  offered: "open",
  shown: "accepted",
  declined: "declined",
  ended: "ended",
  owner: "accepted",
} as const;

/** Offers the document to other regions and shows where it stands with them. */
export const SharingPanel = () => {
  const say = useWords();
  const { i18n } = useTranslation();
  const { id, collectionSlug } = useDocumentInfo();
  const mayShare = useMayPublish();
  const { config } = useConfig();
  const { hurry } = useReceipts(collectionSlug, id);
  const regions = useRegions();
  const regionName = useRegionNames();
  const owner = useFormFields(([fields]) => fields.ownerRegion?.value) as string | undefined;
  const [places, setPlaces] = useState<Showing[]>([]);
  const [chosen, setChosen] = useState("");
  const { api } = config.routes;
  const { language } = i18n;

  const reload = useCallback(async () => {
    if (!id) return;
    const answer = await callEndpoint(`${api}/${collectionSlug}/${id}/sharing`, { language });
    if (answer.ok) setPlaces((answer.body as { regions: Showing[] }).regions);
    else toast.error(answer.message);
  }, [api, collectionSlug, id, language]);
  useEffect(() => {
    void reload();
  }, [reload]);

  if (!id || !collectionSlug) return null;
  const elsewhere = places.filter(({ state }) => state !== "owner");
  const standing = elsewhere.filter(({ state }) => state === "offered" || state === "shown");
  const free = regions.filter(
    (region) => !region.national && region.id !== owner && !standing.some((place) => place.region === region.id),
  );

  const act = async (verb: "share" | "unshare", region: string) => {
    const answer = await callEndpoint(`${api}/${collectionSlug}/${id}/${verb}/${region}`, {
      method: "POST",
      language,
      body: {},
    });
    if (!answer.ok) {
      toast.error(answer.message);
      return;
    }
    toast.success(say(verb === "share" ? TEXTS.offered : TEXTS.ended, { region: regionName(region) }));
    setChosen("");
    hurry();
    await reload();
  };

  return (
    <section className="aluesivut-panel" aria-labelledby="aluesivut-sharing">
      <h4 id="aluesivut-sharing">{say(TEXTS.sharing)}</h4>
      <ul>
        {elsewhere.map(({ region, state, since, byName, note }) => (
          <li key={region} data-state={state === "shown" ? "live" : "waiting"}>
            <p>
              {regionName(region)}: <strong>{say(TEXTS.offerState[STATE_WORDS[state]])}</strong>{" "}
              {mayShare && (state === "offered" || state === "shown") ? (
                <button
                  type="button"
                  className="aluesivut-link"
                  aria-label={`${say(TEXTS.endSharing)}: ${regionName(region)}`}
                  onClick={() => void act("unshare", region)}
                >
                  {say(TEXTS.endSharing)}
                </button>
              ) : null}
            </p>
            <p>{[since && plainDay(since), byName].filter(Boolean).join(", ")}</p>
            {Object.entries(note).map(([locale, text]) => (
              <p key={locale}>
                {say(WRITING.note)} ({say(LANGUAGE_NAMES[locale as keyof typeof note])}):{" "}
                <span lang={locale}>{text}</span>
              </p>
            ))}
          </li>
        ))}
      </ul>
      {mayShare && free.length > 0 ? (
        <div className="aluesivut-form">
          <label>
            {say(TEXTS.shareTo)}
            <select value={chosen} onChange={(event) => setChosen(event.target.value)}>
              <option value="">–</option>
              {free.map((region) => (
                <option key={region.id} value={region.id}>
                  {region.name || region.id}
                </option>
              ))}
            </select>
            <small>{say(TEXTS.shareHelp)}</small>
          </label>
          <button
            type="button"
            className="btn btn--style-secondary btn--size-small"
            disabled={!chosen}
            onClick={() => void act("share", chosen)}
          >
            {say(TEXTS.share)}
          </button>
        </div>
      ) : null}
    </section>
  );
};
