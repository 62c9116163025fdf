import { NATIONAL } from "@aluesivut/content";
import type { Payload } from "payload";
import { isAdministrator, isNationalEditor, type Person, regionsOf } from "../access/index.ts";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import { publishedRegions } from "../snapshot/stored-region.ts";
import { DESK_REGION_PREFERENCE } from "./preference.ts";
import { readPreference } from "./read-preference.ts";

/** The regions whose desk the person may sit at: their own; administrators and national editors see all. */
export const deskRegions = async (payload: Payload, person: Person): Promise<string[]> => {
  if (!person) return [];
  if (!isAdministrator(person) && !isNationalEditor(person)) return regionsOf(person);
  const sites = publishedRegions(await ledgerIndex(payload), Date.now()).map(({ slug }) => slug);
  return isNationalEditor(person) ? [NATIONAL, ...sites] : [...sites, NATIONAL];
};

/** The desk that is asked for, else the one sat at before, else the first. Another region's is never given. */
export const chooseDeskRegion = async (
  payload: Payload,
  person: NonNullable<Person>,
  asked: unknown,
): Promise<{ region: string | undefined; regions: string[] }> => {
  const regions = await deskRegions(payload, person);
  const wanted = typeof asked === "string" ? asked : await readPreference(payload, person, DESK_REGION_PREFERENCE);
  return { region: regions.find((region) => region === wanted) ?? regions[0], regions };
};
