import { COLLECTION_OF_KIND, type Kind, kindOfCollection } from "@aluesivut/content";

/** What of a region's site is shown: at which moment, with which drafts over what is published. */
export type View = {
  /** Milliseconds since 1970; without it, now. */
  at?: number;
  scope: { type: "live" } | { type: "drafts" } | { type: "document"; collection: string; id: string };
};

// A moment without the marks that addresses do not like: 20261124T060000Z
const MOMENT = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

/**
 * The segment of a preview's address that names its view, so that links within a preview stay in it: `now.drafts`,
 * `20261124T060000Z.live`, `now.articles.<id>`.
 */
export const viewSegment = ({ at, scope }: View): string => {
  const moment = at === undefined ? "now" : new Date(at).toISOString().replace(/[-:]|\.\d+/g, "");
  return [moment, ...(scope.type === "document" ? [scope.collection, scope.id] : [scope.type])].join(".");
};

/** Undefined for what is no view. */
export const parseView = (segment: string): View | undefined => {
  const [moment = "", what = "", id] = segment.split(".");
  const [matched, year, month, day, hour, minute, second] = MOMENT.exec(moment) ?? [];
  const at = matched ? Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) : undefined;
  if (moment !== "now" && (at === undefined || Number.isNaN(at))) return undefined;
  const when = at === undefined ? {} : { at };
  if (what === "live" || what === "drafts") return id === undefined ? { ...when, scope: { type: what } } : undefined;
  if (!id || (what !== "regions" && !kindOfCollection(what))) return undefined;
  return { ...when, scope: { type: "document", collection: what, id } };
};

export const previewBase = (region: string, segment: string): string => `/api/preview/${region}/${segment}`;

/** For the admin: the same of a region's settings; the nation has no site. */
export const previewOfRegion = {
  url: ({ data }: { data: Record<string, unknown> }): string | null =>
    data.national ? null : `/api/preview/${String(data.id)}/now.regions.${String(data.id)}/`,
};

/** For the admin: that a document of this kind has a preview, and at which width it opens beside the form. */
export const previewOfDocument = (kind: Kind) => ({
  url: ({ data }: { data: Record<string, unknown> }): string =>
    `/api/preview/${String(data.ownerRegion)}/now.${COLLECTION_OF_KIND[kind]}.${String(data.id)}/`,
});
