import { type EditionOf, sectionPath } from "@aluesivut/content";
import { jsonLd, jsonLdPart } from "../json-ld.ts";
import { closingJobs } from "../order.ts";
import { documentBase, withoutSoftHyphens } from "../page-base.ts";
import type { PageRoute } from "../page-props.ts";
import { pageRoute } from "../page-route.ts";
import { paginate } from "../paginate.ts";
import { pictureOf } from "../picture.ts";
import { present } from "../present.ts";
import { resolveBlocks } from "../rich-text.ts";
import type { LocalSite, PageEntry } from "../site.ts";
import { jobTeaser, namesOf } from "../teasers.ts";
import { listBase } from "./list-base.ts";

export const jobList = (local: LocalSite): PageRoute[] => {
  const jobs = closingJobs(local);
  const named = jobs.map(({ edition }) => edition.attribution).filter((attribution) => attribution !== undefined);
  const attributions = [...new Set(named)].sort();
  return paginate(jobs, sectionPath("jobs", local.locale), local.locale).map(({ path, page, items, pagination }) =>
    pageRoute("job-list", path, {
      ...listBase(local, "jobs", jobs.length, path, page),
      items: items.map((entry) => jobTeaser(local, entry)),
      attributions,
      ...(pagination ? { pagination } : {}),
    }),
  );
};

/** schema.org's words for work time and duration, where it has one. */
const EMPLOYMENT_TYPES: Record<string, string> = {
  "full-time": "FULL_TIME",
  "part-time": "PART_TIME",
  temporary: "TEMPORARY",
  summer: "TEMPORARY",
  apprenticeship: "INTERN",
};

const postingJsonLd = (local: LocalSite, edition: EditionOf<"job">): Record<string, unknown> => {
  const types = [edition.workTime, edition.duration].flatMap((word) => EMPLOYMENT_TYPES[word ?? ""] ?? []);
  return jsonLd("JobPosting", {
    title: withoutSoftHyphens(edition.title),
    description: edition.summary ?? edition.title,
    datePosted: edition.datePosted,
    validThrough: edition.validThrough,
    employmentType: types.length > 0 ? types : undefined,
    totalJobOpenings: edition.openings,
    hiringOrganization: jsonLdPart("Organization", { name: edition.employer }),
    jobLocation: namesOf(local, edition.municipalities, "municipality").map((addressLocality) =>
      jsonLdPart("Place", { address: jsonLdPart("PostalAddress", { addressLocality, addressCountry: "FI" }) }),
    ),
    directApply: false,
  });
};

export const jobPage = (local: LocalSite, entry: PageEntry<"job">): PageRoute[] => {
  const { edition, path } = entry;
  const { employer, workTime, duration, datePosted, validThrough, openings, applyUrl, attribution } = edition;
  const props = present({
    ...documentBase(local, entry, { jsonLd: [postingJsonLd(local, edition)] }),
    summary: edition.summary,
    image: pictureOf(local, edition.image),
    employer,
    municipalities: namesOf(local, edition.municipalities, "municipality"),
    workTime,
    duration,
    datePosted,
    validThrough,
    openings,
    applyUrl,
    body: resolveBlocks(local, edition.body),
    attribution,
  });
  return [pageRoute("job", path, props, { entry })];
};
