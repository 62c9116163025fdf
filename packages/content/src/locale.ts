import { z } from "zod";

/** The languages of the product, in the order a switch shows them. BCP 47 tags. */
export const LOCALES = ["fi", "sv", "en"] as const;
export const Locale = z.enum(LOCALES);
export type Locale = z.infer<typeof Locale>;

/** A value a locale may lack. Absent means missing; another language never stands in for it. */
export type Localized<T = string> = Partial<Record<Locale, T>>;
export const localized = <T extends z.ZodType>(value: T) =>
  z.strictObject({ fi: value.optional(), sv: value.optional(), en: value.optional() });
