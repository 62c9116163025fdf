import { NATIONAL } from "@aluesivut/content";
import type { Payload } from "payload";
import { isAdministrator, isNationalEditor, type Person, regionsOf } from "../access/index.ts";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import { publishedRegions } from "../snapshot/stored-region.ts";
import { DESK_REGION_PREFERENCE } from "./preference.ts";

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
  const wanted = typeof asked === "string" ? asked : await rememberedRegion(payload, person);
  return { region: regions.find((region) => region === wanted) ?? regions[0], regions };
};

const rememberedRegion = async (payload: Payload, person: NonNullable<Person>): Promise<unknown> => {
  const { docs } = await payload.find({
    collection: "payload-preferences",
    where: {
      and: [
        { key: { equals: DESK_REGION_PREFERENCE } },
        { "user.value": { equals: person.id } },
        { "user.relationTo": { equals: "users" } },
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0]?.value;
};
