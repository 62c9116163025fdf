import type { Locale } from "@aluesivut/content";
import type { Payload } from "payload";

/** Regions' names in the admin's language, else in Finnish, else their id. They are no secret: the sites show them. */
export const regionNames = async (
  payload: Payload,
  regions: string[],
  language: Locale,
): Promise<Map<string, string>> => {
  const { docs } = await payload.find({
    collection: "regions",
    where: { id: { in: regions } },
    locale: "all",
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { name: true },
  });
  const names = docs as unknown as { id: string; name?: Partial<Record<Locale, string>> }[];
  return new Map(names.map(({ id, name }) => [id, name?.[language] || name?.fi || id]));
};
