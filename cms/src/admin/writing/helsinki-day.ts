/** The calendar day of an instant in Helsinki, as people there write it: 24.11.2026. */
export const helsinkiDay = (instant: string): string =>
  new Date(instant).toLocaleDateString("fi-FI", { timeZone: "Europe/Helsinki" });
