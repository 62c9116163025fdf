import { describeClosing, describeJob } from "../../i18n/describe-job.ts";
import type { JobTeaser } from "../item-props.ts";
import { closingJobs } from "../order.ts";
import type { LocalSite } from "../site.ts";
import { jobTeaser } from "../teasers.ts";
import { jobIndexPath } from "./text-paths.ts";
import { type TextRoute, textRoute } from "./text-route.ts";

/** A row of the list as it is read, and what it is found by. */
export type IndexedJob = Pick<JobTeaser, "title" | "href" | "validThrough" | "places"> & {
  facts: string;
  closes: string;
} & Partial<Pick<JobTeaser, "field" | "duration" | "workTime">>;

const made = new WeakMap<JobTeaser, string>();
/** Remembered by the teaser, which is remembered too: of hundreds of jobs one changes at a time. */
const jobJson = (job: JobTeaser, local: LocalSite): string => {
  let json = made.get(job);
  if (json === undefined) {
    const { title, href, validThrough, places, field, duration, workTime } = job;
    const facts = describeJob(job, local.locale);
    const closes = describeClosing(job, local.locale);
    json = JSON.stringify({ title, href, facts, closes, validThrough, places, field, duration, workTime });
    made.set(job, json);
  }
  return json;
};

/** All jobs, in the order of their list. */
export const jobIndex = (local: LocalSite): TextRoute => {
  const jobs = closingJobs(local).map((entry) => jobJson(jobTeaser(local, entry), local));
  const path = jobIndexPath(local.locale);
  return textRoute("job-index", path, "application/json", `[${jobs.join(",\n")}]`, local.locale);
};
