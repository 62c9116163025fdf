import { LOCALES, type Locale } from "@aluesivut/content";
import { helsinkiInstant } from "../../i18n/helsinki-time.ts";

export const WIDTHS = [360, 1280] as const;
export type Width = (typeof WIDTHS)[number];
export const SCOPES = ["document", "drafts", "live"] as const;
export type Scope = (typeof SCOPES)[number];

/** What the person chose to look at. `moment` as the field shows it, empty for now. */
export type Choice = { region: string; locale: Locale; width: Width; scope: Scope; moment: string };

/** The choices that an address tells, so that a preview can be sent to a colleague; the usual one for each it does not. */
export const choiceOf = (params: URLSearchParams, usual: Choice): Choice => ({
  region: params.get("region") ?? usual.region,
  locale: LOCALES.find((one) => one === params.get("locale")) ?? usual.locale,
  width: WIDTHS.find((one) => String(one) === params.get("width")) ?? usual.width,
  scope: SCOPES.find((one) => one === params.get("scope")) ?? usual.scope,
  moment: params.get("moment") ?? usual.moment,
});

/** The query of an address that tells a choice, beside what else is in it. */
export const queryWith = (params: URLSearchParams, change: Partial<Choice>): string => {
  const query = new URLSearchParams(params);
  for (const [name, value] of Object.entries(change)) {
    if (value === "") query.delete(name);
    else query.set(name, String(value));
  }
  return `?${query}`;
};

/** The instant of a choice: none for now, null for an hour that the clocks leave out. */
export const instantOf = ({ moment }: Choice): number | undefined | null => {
  if (!moment) return undefined;
  const instant = helsinkiInstant(moment);
  return instant === undefined ? null : Date.parse(instant);
};
