import { helsinkiInstant } from "../../i18n/helsinki-time.ts";

export type Moments = { from: string; until: string };
export type MomentFaults = { from?: "noSuchTime" | "past"; until?: "noSuchTime" | "endsFirst" };

/** What is wrong with the moments of a schedule. A minute that is still running is not past. */
export const momentFaults = ({ from, until }: Moments, later: boolean, now: number): MomentFaults => {
  const begins = later ? helsinkiInstant(from) : new Date(now).toISOString();
  const ends = helsinkiInstant(until);
  return {
    ...(!begins
      ? { from: "noSuchTime" as const }
      : later && Date.parse(begins) < now - 60_000
        ? { from: "past" as const }
        : {}),
    ...(until && !ends
      ? { until: "noSuchTime" as const }
      : begins && ends && ends <= begins
        ? { until: "endsFirst" as const }
        : {}),
  };
};
