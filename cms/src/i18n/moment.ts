const FORMAT = new Intl.DateTimeFormat("fi-FI", {
  timeZone: "Europe/Helsinki",
  day: "numeric",
  month: "numeric",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

/** Day and clock in Helsinki, alike in all languages of the admin: "23.11.2026 9.31". */
export const momentWords = (instant: string): string => FORMAT.format(new Date(instant)).replace(" klo", "");
