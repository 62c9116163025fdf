import { sectionPath } from "@aluesivut/content";
import { jobJsonLd } from "../json-ld/job.ts";
import { closingJobs } from "../order.ts";
import { documentBase } from "../page-base.ts";
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

export const jobPage = (local: LocalSite, entry: PageEntry<"job">): PageRoute[] => {
  const { edition, path } = entry;
  const { employer, workTime, duration, datePosted, validThrough, openings, applyUrl, attribution } = edition;
  const props = present({
    ...documentBase(local, entry, { jsonLd: [jobJsonLd(local, entry)] }),
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
