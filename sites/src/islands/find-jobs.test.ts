import { describe, expect, it } from "vitest";
import type { IndexedJob } from "../routes/texts/job-index.ts";
import { findJobs, type JobChoices } from "./find-jobs.ts";

const now = Date.parse("2026-11-23T10:00:00.000Z");
const job = (title: string, has: Partial<IndexedJob> = {}): IndexedJob => ({
  title,
  href: `/${title}`,
  facts: "Rantapuoti Oy · Vaasa",
  closes: "Haku päättyy",
  validThrough: "2026-12-20T14:00:00.000Z",
  places: ["vaasa"],
  ...has,
});
const jobs = [
  job("Lähi\u00adhoitaja", { field: "5", workTime: "shift", duration: "permanent" }),
  job("Myyjä", { field: "5", workTime: "part-time", validThrough: "2026-11-28T14:00:00.000Z" }),
  job("Kokki", { places: ["porvoo", "vaasa"], facts: "Ravintola Ääni · Porvoo, Vaasa" }),
  job("Siivooja", { validThrough: "2026-11-23T09:59:00.000Z" }),
];
const titles = (choices: JobChoices) => findJobs(jobs, choices, now).map(({ title }) => title.replace("\u00ad", ""));

describe("findJobs", () => {
  it.each<[JobChoices, string[]]>([
    [{}, ["Lähihoitaja", "Myyjä", "Kokki"]],
    [{ place: "porvoo" }, ["Kokki"]],
    [{ field: "5", workTime: "shift" }, ["Lähihoitaja"]],
    [{ duration: "permanent" }, ["Lähihoitaja"]],
    [{ closing: "7" }, ["Myyjä"]],
    [{ words: "LAHIHOITAJA" }, ["Lähihoitaja"]],
    [{ words: "  vaasa   ravintola aani " }, ["Kokki"]],
    [{ words: "kokki rantapuoti" }, []],
  ])("for %j gives %j, never what has closed", (choices, wanted) => {
    expect(titles(choices)).toEqual(wanted);
  });
});
