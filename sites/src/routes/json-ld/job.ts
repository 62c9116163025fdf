import type { EditionOf } from "@aluesivut/content";
import { canonicalUrl, withoutSoftHyphens } from "../page-base.ts";
import { type LocalSite, nameOf, type PageEntry } from "../site.ts";
import { type JsonLd, jsonLd, jsonLdPart } from "./json-ld.ts";

/** The search engines' words for work time and duration, where they have one. */
const EMPLOYMENT_TYPES: Record<string, string> = {
  "full-time": "FULL_TIME",
  "part-time": "PART_TIME",
  temporary: "TEMPORARY",
  summer: "TEMPORARY",
  apprenticeship: "TEMPORARY",
  other: "OTHER",
};

const employmentTypes = ({ workTime, duration }: EditionOf<"job">): string[] => {
  const types = new Set([workTime, duration].flatMap((word) => EMPLOYMENT_TYPES[word ?? ""] ?? []));
  if (types.size > 1) types.delete("OTHER");
  return [...types];
};

/** A link's tags: where the text is read by itself, a path of this site leads nowhere. */
const LINK_TAG = /<\/?a\b[^>]*>/g;

/** The whole text as HTML, as the search engines' rules for job postings ask. */
const descriptionOf = ({ body, summary, title }: EditionOf<"job">): string => {
  const html = body.flatMap((block) => (block.type === "text" ? block.html.replace(LINK_TAG, "") : [])).join("");
  return html || (summary ?? withoutSoftHyphens(title));
};

export const jobJsonLd = (local: LocalSite, entry: PageEntry<"job">): JsonLd => {
  const { document, edition } = entry;
  const region = withoutSoftHyphens(nameOf(local.region.name, local.locale, local.region));
  const towns = local.findAll(edition.municipalities, "municipality").map((town) => town.edition.name);
  const place = (address: JsonLd) =>
    jsonLdPart("Place", { address: jsonLdPart("PostalAddress", { ...address, addressCountry: "FI" }) });
  return jsonLd("JobPosting", {
    title: withoutSoftHyphens(edition.title),
    description: descriptionOf(edition),
    url: canonicalUrl(local, entry),
    identifier: jsonLdPart("PropertyValue", { name: edition.employer, value: document.id }),
    datePosted: edition.datePosted,
    validThrough: edition.validThrough,
    employmentType: employmentTypes(edition),
    occupationalCategory:
      edition.occupation &&
      jsonLdPart("CategoryCode", {
        codeValue: edition.occupation,
        inCodeSet: jsonLdPart("CategoryCodeSet", { name: "ISCO-08" }),
      }),
    totalJobOpenings: edition.openings,
    hiringOrganization: jsonLdPart("Organization", { name: edition.employer }),
    jobLocation:
      towns.length > 0
        ? towns.map((addressLocality) => place({ addressLocality }))
        : [place({ addressRegion: region })],
    directApply: false,
  });
};
