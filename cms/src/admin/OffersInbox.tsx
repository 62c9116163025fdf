"use client";
import { toast, useAuth, useConfig, useTranslation } from "@payloadcms/ui";
import { useState } from "react";
import { type Person, publishingRegionsOf } from "../access/person.ts";
import type { SharedHere } from "../editions/shared-here.ts";
import { callEndpoint } from "./call.ts";
import type { Offer } from "./offer.ts";
import { useRegionNames } from "./region-names.ts";
import { TEXTS } from "./texts.ts";
import { useWords } from "./use-words.ts";
import { SharedDocument } from "./writing/SharedDocument.tsx";
import { TEXTS as SHARED } from "./writing/texts.ts";

export type Inbox = { offers: Offer[]; documents: SharedHere[] };
type Target = { docCollection: string; docId: string; toRegion: string };

/**
 * On the dashboard: what other regions offer to the editor's own, to accept or decline; what is shown from them and since
 * when, with the region's own notes; and what its owner takes or took away.
 */
export const OffersInbox = ({ initial }: { initial: Inbox }) => {
  const say = useWords();
  const { i18n } = useTranslation();
  const { user } = useAuth();
  const { config } = useConfig();
  const regionName = useRegionNames();
  const [offers, setOffers] = useState(initial.offers);
  const [documents, setDocuments] = useState(initial.documents);
  const { api } = config.routes;
  const { language } = i18n;
  const own = publishingRegionsOf(user as unknown as Person).join(",");

  const reload = async () => {
    const query = `where[toRegion][in]=${own}&where[state][equals]=open&limit=100&depth=0&sort=-offeredAt`;
    const [open, shown] = await Promise.all([
      callEndpoint(`${api}/offers?${query}`, { language }),
      callEndpoint(`${api}/shared-here`, { language }),
    ]);
    if (open.ok) setOffers((open.body as { docs: Offer[] }).docs);
    else toast.error(open.message);
    if (shown.ok) setDocuments((shown.body as { documents: SharedHere[] }).documents);
    else toast.error(shown.message);
  };

  if (offers.length === 0 && documents.length === 0) return null;
  const act = async ({ docCollection, docId, toRegion }: Target, verb: "share" | "unshare") => {
    const path = `${api}/${docCollection}/${docId}/${verb}/${toRegion}`;
    const answer = await callEndpoint(path, { method: "POST", language, body: {} });
    if (answer.ok) toast.success(say(verb === "share" ? TEXTS.accepted : TEXTS.ended));
    else toast.error(answer.message);
    await reload();
  };
  const list = (some: SharedHere[]) => (
    <ul>
      {some.map((shared) => (
        <SharedDocument
          key={`${shared.id} ${shared.region}`}
          shared={shared}
          reload={reload}
          onHide={() => act({ docCollection: shared.collection, docId: shared.id, toRegion: shared.region }, "unshare")}
        />
      ))}
    </ul>
  );
  const ending = documents.filter(({ endings }) => endings.length > 0);
  const staying = documents.filter(({ endings }) => endings.length === 0);

  return (
    <section className="desk-section aluesivut-panel aluesivut-inbox" aria-labelledby="aluesivut-offers">
      <h2 id="aluesivut-offers">{say(SHARED.sharedTitle)}</h2>
      {offers.length > 0 ? (
        <>
          <h3>{say(SHARED.offers)}</h3>
          <ul>
            {offers.map((offer) => {
              const { id, title, fromRegion, toRegion } = offer;
              return (
                <li key={id} data-state="waiting">
                  <p>
                    <strong>{title || offer.docId}</strong>
                  </p>
                  <p>{say(TEXTS.offerLine, { from: regionName(fromRegion), to: regionName(toRegion) })}</p>
                  <div className="aluesivut-actions">
                    <button
                      type="button"
                      className="btn btn--style-primary btn--size-small"
                      aria-label={`${say(TEXTS.accept)}: ${title ?? ""}`}
                      onClick={() => void act(offer, "share")}
                    >
                      {say(TEXTS.accept)}
                    </button>
                    <button
                      type="button"
                      className="btn btn--style-secondary btn--size-small"
                      aria-label={`${say(TEXTS.decline)}: ${title ?? ""}`}
                      onClick={() => void act(offer, "unshare")}
                    >
                      {say(TEXTS.decline)}
                    </button>
                  </div>
                </li>
              );
            })}
          </ul>
        </>
      ) : null}
      {ending.length > 0 ? (
        <>
          <h3>{say(SHARED.endings)}</h3>
          {list(ending)}
        </>
      ) : null}
      {staying.length > 0 ? (
        <>
          <h3>{say(SHARED.shownHere)}</h3>
          <details>
            <summary>{say(SHARED.shownCount, { count: String(staying.length) })}</summary>
            {list(staying)}
          </details>
        </>
      ) : null}
    </section>
  );
};
