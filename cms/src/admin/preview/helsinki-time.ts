const PARTS = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Helsinki",
  dateStyle: "short",
  timeStyle: "short",
});

/** An instant as a field of day and time shows it, by Helsinki's clock: `2026-11-24T08:00`. */
export const helsinkiField = (at: number): string => PARTS.format(at).replace(" ", "T");

/**
 * The instant at which clocks in Helsinki show what was put in a field of day and time, whatever the browser's own time
 * zone. Undefined for an empty or half-filled field.
 */
export const helsinkiInstant = (field: string): number | undefined => {
  // Day, T, hours and minutes
  const asUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(field) ? Date.parse(`${field}Z`) : Number.NaN;
  if (Number.isNaN(asUtc)) return undefined;
  // Helsinki is two or three hours ahead: the offset in force is the one that leads back to what was put in.
  for (const hours of [2, 3]) {
    const instant = asUtc - hours * 3_600_000;
    if (helsinkiField(instant) === field) return instant;
  }
  // An hour that summer time leaps over.
  return asUtc - 2 * 3_600_000;
};
