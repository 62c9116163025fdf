/* Moments as editors read and write them: in Helsinki time, whatever the browser's zone. */

const PARTS = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Helsinki",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** `2026-03-29T02:30`, as a `datetime-local` input has it. */
export const helsinkiLocal = (instant: number | string): string => {
  const { year, month, day, hour, minute } = Object.fromEntries(
    PARTS.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  return `${year}-${month}-${day}T${hour}:${minute}`;
};

const HOUR = 3_600_000;

/**
 * The instant of a `datetime-local` value. Undefined for what is no time: nothing, or the hour that is skipped in spring.
 * The hour that comes twice in autumn is the first of the two.
 */
export const helsinkiInstant = (local: string): string | undefined => {
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  // Summer time is three hours ahead of UTC, winter time two.
  for (const offset of [3, 2]) {
    const instant = asUtc - offset * HOUR;
    if (helsinkiLocal(instant) === local.slice(0, 16)) return new Date(instant).toISOString();
  }
  return undefined;
};
