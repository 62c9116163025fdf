import type { Document, Edition, Locale, RegionSnapshot, Route, RouteTable } from "@aluesivut/content";
import { SCHEMA_VERSION, sortDocuments } from "@aluesivut/content";
import type { Payload } from "payload";
import { env } from "../../env.ts";
import { type Ledger, ledgerIndex } from "../../snapshot/ledger-index.ts";
import { type RegionState, regionState } from "../../snapshot/region-state.ts";
import type { Selected } from "../../snapshot/select-documents.ts";
import { contentsOf, envelope } from "../../snapshot/snapshot.ts";
import { DraftLedger, type DraftRow } from "./draft-ledger.ts";
import { heldFor, LatestUsed } from "./held.ts";
import { loadRenderer } from "./load-renderer.ts";

/** A region's site as it would be. */
export type PreviewedSite = { table: RouteTable; state: RegionState };

/** Regions whose documents stay in memory, so that the renderer derives again only what a draft touches. */
const REGIONS_KEPT = 4;
/** A document comes in a few shapes: as it is live, and as each of its last drafts. */
const SHAPES_KEPT = 3;
const residents = heldFor(
  "preview-residents",
  () => new LatestUsed<string, LatestUsed<string, Document>>(REGIONS_KEPT),
);

/** Names a document as a snapshot has it: the same name is the same content. */
const shapeOf = ({ rows, ...identity }: Selected): string =>
  JSON.stringify([identity, Object.entries(rows).map(([locale, { key }]) => [locale, key])]);

/** Documents with their contents; those that are as they were in an earlier preview are the same objects. */
const documentsOf = async (
  payload: Payload,
  state: RegionState,
  drafts: ReadonlyMap<string, unknown>,
): Promise<Document[]> => {
  const all = residents(payload);
  const known = all.get(state.region) ?? all.set(state.region, new LatestUsed(0));
  known.limit = state.documents.size * SHAPES_KEPT + 100;
  const documents: Document[] = [];
  const unread: { shape: string; selected: Selected }[] = [];
  for (const selected of state.documents.values()) {
    const shape = shapeOf(selected);
    const document = known.get(shape);
    if (document) documents.push(document);
    else unread.push({ shape, selected });
  }
  const keys = unread.flatMap(({ selected }) => Object.values(selected.rows).map(({ key }) => key));
  const contents = await contentsOf(
    payload,
    keys.filter((key) => !drafts.has(key)),
  );
  for (const { shape, selected } of unread) {
    const { rows, ...identity } = selected;
    const editions: Partial<Record<Locale, Edition>> = {};
    for (const [locale, { key }] of Object.entries(rows))
      editions[locale as Locale] = (drafts.get(key) ?? contents.get(key)) as Edition;
    documents.push(known.set(shape, { ...identity, editions } as Document));
  }
  return sortDocuments(documents);
};

/** What a region's site shows at a moment, with drafts put over the ledger. @throws RegionNotPublishedError, NoRendererError */
export const previewSite = async (
  payload: Payload,
  { region, at, drafts, shownIn }: { region: string; at: number; drafts: DraftRow[]; shownIn?: string },
): Promise<PreviewedSite> => {
  const { renderer } = await loadRenderer();
  const index = await ledgerIndex(payload);
  const ledger: Ledger = drafts.length > 0 ? new DraftLedger(index, drafts, at, shownIn) : index;
  const state = regionState(ledger, region, at, { sitesUrl: env().sitesUrl });
  const snapshot: RegionSnapshot = {
    ...envelope(state),
    schemaVersion: SCHEMA_VERSION,
    hash: state.hash,
    head: state.head,
    documents: await documentsOf(payload, state, new Map(drafts.map(({ key, content }) => [key, content]))),
  };
  return { table: renderer.routes(snapshot), state };
};

/** The page of a document in a language: its own, else the front page, where notices and the like are to be seen. */
export const pathOfDocument = ({ routes }: RouteTable, id: string, locale: Locale): string | undefined => {
  const isPage = ({ locale: spoken, status }: Route) => spoken === locale && status === 200;
  return routes.find((route) => route.document === id && isPage(route))?.path ?? routes.find(isPage)?.path;
};
