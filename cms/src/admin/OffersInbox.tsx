"use client";
import { toast, useAuth, useConfig, useTranslation } from "@payloadcms/ui";
import { useCallback, useEffect, useState } from "react";
import { type Person, regionsOf } from "../access/person.ts";
import { callEndpoint } from "./call.ts";
import type { Offer } from "./offer.ts";
import { useRegionNames } from "./region-names.ts";
import { TEXTS } from "./texts.ts";
import { useWords } from "./use-words.ts";

/** On the dashboard: what other regions offer to the editor's own, to accept or decline, and what is shown from them. */
export const OffersInbox = () => {
  const say = useWords();
  const { i18n } = useTranslation();
  const { user } = useAuth();
  const { config } = useConfig();
  const regionName = useRegionNames();
  const [offers, setOffers] = useState<Offer[]>([]);
  const { api } = config.routes;
  const { language } = i18n;
  const own = regionsOf(user as unknown as Person).join(",");

  const reload = useCallback(async () => {
    if (!own) return;
    const query = `where[toRegion][in]=${own}&where[state][in]=open,accepted&limit=100&depth=0&sort=-offeredAt`;
    const answer = await callEndpoint(`${api}/offers?${query}`, { language });
    if (answer.ok) setOffers((answer.body as { docs: Offer[] }).docs);
    else toast.error(answer.message);
  }, [api, language, own]);
  useEffect(() => {
    void reload();
  }, [reload]);

  if (offers.length === 0) return null;
  const act = async (offer: Offer, verb: "share" | "unshare") => {
    const path = `${api}/${offer.docCollection}/${offer.docId}/${verb}/${offer.toRegion}`;
    const answer = await callEndpoint(path, { method: "POST", language, body: {} });
    if (answer.ok) toast.success(say(verb === "share" ? TEXTS.accepted : TEXTS.ended));
    else toast.error(answer.message);
    await reload();
  };

  return (
    <section className="aluesivut-panel aluesivut-inbox" aria-labelledby="aluesivut-offers">
      <h2 id="aluesivut-offers">{say(TEXTS.offersTitle)}</h2>
      <ul>
        {offers.map((offer) => {
          const { id, title, fromRegion, toRegion, state } = offer;
          const between = { from: regionName(fromRegion), to: regionName(toRegion) };
          return (
            <li key={id} data-state={state === "accepted" ? "live" : "waiting"}>
              <p>
                <strong>{title || offer.docId}</strong>
              </p>
              <p>{say(state === "open" ? TEXTS.offerLine : TEXTS.shownLine, between)}</p>
              <div className="aluesivut-actions">
                {state === "open" ? (
                  <button
                    type="button"
                    className="btn btn--style-primary btn--size-small"
                    onClick={() => void act(offer, "share")}
                  >
                    {say(TEXTS.accept)}
                  </button>
                ) : null}
                <button
                  type="button"
                  className="btn btn--style-secondary btn--size-small"
                  onClick={() => void act(offer, "unshare")}
                >
                  {say(state === "open" ? TEXTS.decline : TEXTS.hide)}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
