import type { IndexedJob } from "../routes/texts/job-index.ts";
import type { Choices } from "./choices.ts";

/** What jobs are narrowed by, and each one's parameter in the address and field in the form. */
export const JOB_PARAMETERS = {
  words: "q",
  place: "place",
  field: "field",
  duration: "duration",
  workTime: "time",
  closing: "closing",
} as const;
export type JobFilter = keyof typeof JOB_PARAMETERS;
export type JobChoices = Choices<JobFilter>;

const DAY = 24 * 60 * 60 * 1000;

/** Jobs that fit every choice and are open at `now`; every word has to stand in the title or the facts. */
export const findJobs = (jobs: IndexedJob[], choices: JobChoices, now: number): IndexedJob[] => {
  const words = fold(choices.words ?? "").split(/\s+/); // between white space
  const latest = choices.closing ? now + Number(choices.closing) * DAY : Number.POSITIVE_INFINITY;
  return jobs.filter(({ title, facts, validThrough, places, field, duration, workTime }) => {
    const closes = Date.parse(validThrough);
    const text = fold(`${title} ${facts}`);
    return (
      closes > now &&
      closes <= latest &&
      (!choices.place || places.includes(choices.place)) &&
      (!choices.field || field === choices.field) &&
      (!choices.duration || duration === choices.duration) &&
      (!choices.workTime || workTime === choices.workTime) &&
      words.every((word) => text.includes(word))
    );
  });
};

/** For comparing: without capitals, marks and soft hyphens. Who has no ä on the keyboard finds it too. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u00ad]/g, "") // combining marks, soft hyphens
    .trim();
