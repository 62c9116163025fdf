"use client";
import { toast, useConfig, useDocumentInfo, useFormFields, useTranslation } from "@payloadcms/ui";
import { useCallback, useEffect, useState } from "react";
import { callEndpoint } from "./call.ts";
import type { Offer } from "./offer.ts";
import { useReceipts } from "./receipts.ts";
import { useRegionNames, useRegions } from "./region-names.ts";
import { TEXTS } from "./texts.ts";
import { useWords } from "./use-words.ts";

/** Offers the document to other regions and shows where it stands with them. */
export const SharingPanel = () => {
  const say = useWords();
  const { i18n } = useTranslation();
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo();
  const { config } = useConfig();
  const { hurry } = useReceipts(collectionSlug, id);
  const regions = useRegions();
  const regionName = useRegionNames();
  const owner = useFormFields(([fields]) => fields.ownerRegion?.value) as string | undefined;
  const [offers, setOffers] = useState<Offer[]>([]);
  const [chosen, setChosen] = useState("");
  const { api } = config.routes;
  const { language } = i18n;

  const reload = useCallback(async () => {
    if (!id) return;
    const query = `where[docId][equals]=${encodeURIComponent(String(id))}&limit=0&depth=0&sort=-offeredAt`;
    const answer = await callEndpoint(`${api}/offers?${query}`, { language });
    if (answer.ok) setOffers((answer.body as { docs: Offer[] }).docs);
    else toast.error(answer.message);
  }, [api, id, language]);
  useEffect(() => {
    void reload();
  }, [reload]);

  if (!id || !collectionSlug) return null;
  // The newest offer to a region tells how things stand.
  const newest = offers.filter(
    (offer, index) => offers.findIndex(({ toRegion }) => toRegion === offer.toRegion) === index,
  );
  const standing = newest.filter(({ state }) => state === "open" || state === "accepted");
  const free = regions.filter(
    (region) => !region.national && region.id !== owner && !standing.some(({ toRegion }) => toRegion === region.id),
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
        {newest.map(({ id: offer, toRegion, state }) => (
          <li key={offer} data-state={state === "accepted" ? "live" : "waiting"}>
            <p>
              {regionName(toRegion)}: <strong>{say(TEXTS.offerState[state])}</strong>{" "}
              {hasSavePermission && (state === "open" || state === "accepted") ? (
                <button type="button" className="aluesivut-link" onClick={() => void act("unshare", toRegion)}>
                  {say(TEXTS.endSharing)}
                </button>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
      {hasSavePermission && free.length > 0 ? (
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
