import { JobEdition, sectionPath } from "@aluesivut/content";
import { filterOptions } from "../filter-options.ts";
import { withBase } from "../href.ts";
import { jobJsonLd } from "../json-ld/job.ts";
import { closingJobs } from "../order.ts";
import { documentBase } from "../page-base.ts";
import type { FilterOption, JobFilters, PageRoute } from "../page-props.ts";
import { pageRoute } from "../page-route.ts";
import { paginate } from "../paginate.ts";
import { pictureOf } from "../picture.ts";
import { present } from "../present.ts";
import { resolveBlocks } from "../rich-text.ts";
import type { LocalSite, PageEntry } from "../site.ts";
import { jobTeaser, namesOf } from "../teasers.ts";
import { jobIndexPath } from "../texts/text-paths.ts";
import { listBase } from "./list-base.ts";

/** What the jobs can be told apart by. */
const filtersOf = (local: LocalSite): JobFilters => {
  const jobs = closingJobs(local).map(({ edition }) => edition);
  const used = (values: Set<string | undefined>, known: readonly string[]): FilterOption[] =>
    known.filter((value) => values.has(value)).map((value) => ({ value, title: "" }));
  const { duration, workTime } = JobEdition.shape;
  return {
    places: filterOptions(local, new Set(jobs.flatMap(({ municipalities }) => municipalities)), "municipality"),
    fields: used(new Set(jobs.map(({ occupation }) => occupation?.slice(0, 1))), ISCO_GROUPS),
    durations: used(new Set(jobs.map((job) => job.duration)), duration.unwrap().options),
    workTimes: used(new Set(jobs.map((job) => job.workTime)), workTime.unwrap().options),
  };
};
/** First digits of ISCO-08 codes; the armed forces, 0, come last. */
const ISCO_GROUPS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"];

export const jobList = (local: LocalSite): PageRoute[] => {
  const { locale } = local;
  const jobs = closingJobs(local);
  const named = jobs.map(({ edition }) => edition.attribution).filter((attribution) => attribution !== undefined);
  const attributions = [...new Set(named)].sort();
  const filters = filtersOf(local);
  return paginate(jobs, sectionPath("jobs", locale), locale).map(({ path, page, items, pagination }) =>
    pageRoute("job-list", path, {
      ...listBase(local, "jobs", jobs.length, path, page),
      items: items.map((entry) => jobTeaser(local, entry)),
      total: jobs.length,
      filters,
      index: withBase(jobIndexPath(locale)),
      attributions,
      ...(pagination ? { pagination } : {}),
    }),
  );
};

export const jobPage = (local: LocalSite, entry: PageEntry<"job">): PageRoute[] => {
  const { edition, path } = entry;
  const { employer, workTime, duration, datePosted, validThrough, openings, applyUrl, attribution } = edition;
  const municipalities = namesOf(local, edition.municipalities, "municipality");
  const props = present({
    ...documentBase(local, entry, {
      description: edition.summary ?? [employer, ...municipalities].join(", "),
      jsonLd: [jobJsonLd(local, entry)],
    }),
    summary: edition.summary,
    image: pictureOf(local, edition.image),
    employer,
    municipalities,
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
