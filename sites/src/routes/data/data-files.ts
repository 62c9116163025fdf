import type { Document, DocumentOf } from "@aluesivut/content";
import { absoluteUrl } from "../href.ts";
import { present } from "../present.ts";
import { hasPage, type LocalSite, nameOf, type PageEntry, type Reads } from "../site.ts";
import { dataPath, SCHEMA_PATH } from "../texts/text-paths.ts";
import { type TextRoute, textRoute } from "../texts/text-route.ts";
import { describeEvent, describeOrganisation, describeService } from "./describe-items.ts";
import { LICENCE, OPEN_DATA_NAMES, type OpenDataItem, type OpenDataName, openDataSchema } from "./open-data.ts";

const KINDS = { services: "service", events: "event", organisations: "organisation" } as const satisfies Record<
  OpenDataName,
  Document["kind"]
>;
type Described = (typeof KINDS)[OpenDataName];

const describe = (local: LocalSite, entry: PageEntry<Described>) => {
  switch (entry.document.kind) {
    case "service":
      return describeService(local, entry as PageEntry<"service">);
    case "event":
      return describeEvent(local, entry as PageEntry<"event">);
    default:
      return describeOrganisation(local, entry as PageEntry<"organisation">);
  }
};

/** A document as an item, all its languages together; undefined when it has no page in any. */
const itemOf = (locals: LocalSite[], document: DocumentOf<Described>): OpenDataItem | undefined => {
  const entries = locals.flatMap((local) => {
    const entry = local.entry(document);
    return entry && hasPage(entry) ? [{ local, entry: entry as PageEntry<Described> }] : [];
  });
  if (entries.length === 0) return undefined;
  const languages = entries.map(({ local, entry }) => [local.locale, describe(local, entry)] as const);
  const { edition } = entries[0]?.entry ?? {};
  return present({
    id: document.id,
    owner: document.ownerRegion,
    ptvId: edition && "ptvId" in edition ? edition.ptvId : undefined,
    dateModified:
      languages
        .map(([, { dateModified }]) => dateModified)
        .sort()
        .at(-1) ?? "",
    languages: Object.fromEntries(languages),
  });
};

type Remembered = { site: string; reads: Reads; item: OpenDataItem | undefined; json: string };
/** By document, which stays the same object for as long as it has not changed. */
const memory = new WeakMap<Document, Remembered>();

const rememberItem = (locals: LocalSite[], document: DocumentOf<Described>): Remembered => {
  const [{ site }] = locals as [LocalSite];
  const address = `${site.region.baseUrl} ${site.region.locales}`;
  const known = memory.get(document);
  if (known && known.site === address && site.stillReads(known.reads)) return known;
  const { result: item, reads } = site.recording(() => itemOf(locals, document));
  const made = { site: address, reads, item, json: JSON.stringify(item) };
  memory.set(document, made);
  return made;
};

/** The items of one file, in the order of their ids, which never changes. */
export const dataItems = (locals: LocalSite[], name: OpenDataName): { item: OpenDataItem; json: string }[] => {
  const site = locals[0]?.site;
  return (site?.ofKind(KINDS[name]) ?? [])
    .flatMap((document) => {
      const { item, json } = rememberItem(locals, document as DocumentOf<Described>);
      return item ? [{ item, json }] : [];
    })
    .sort((a, b) => (a.item.id < b.item.id ? -1 : 1));
};

const dataFile = (locals: LocalSite[], name: OpenDataName): TextRoute => {
  const { region, locale } = locals[0] as LocalSite;
  const items = dataItems(locals, name);
  const head = present({
    $schema: absoluteUrl(region.baseUrl, SCHEMA_PATH),
    licence: LICENCE,
    publisher: region.contact.provider[locale] ?? nameOf(region.name, locale, region),
    region: { id: region.slug, name: region.name, url: region.baseUrl },
    dateModified: items
      .map(({ item }) => item.dateModified)
      .sort()
      .at(-1),
  });
  // An item a line: a change is a line of difference, and what has not changed is not written anew.
  const body = `${JSON.stringify(head).slice(0, -1)},"${name}":[\n${items.map(({ json }) => json).join(",\n")}\n]}\n`;
  return textRoute("data", dataPath(name), "application/json", body);
};

const schemas = new Map<string, string>();

/** Open data of the region and the schema they keep to. */
export const dataFiles = (locals: LocalSite[]): TextRoute[] => {
  const id = absoluteUrl((locals[0] as LocalSite).region.baseUrl, SCHEMA_PATH);
  const schema = schemas.get(id) ?? openDataSchema(id);
  schemas.set(id, schema);
  return [
    ...OPEN_DATA_NAMES.map((name) => dataFile(locals, name)),
    textRoute("data", SCHEMA_PATH, "application/schema+json", schema),
  ];
};
