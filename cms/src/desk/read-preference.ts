import type { Payload } from "payload";
import type { Person } from "../access/index.ts";

/** What a person's browser kept under a name: `usePreferences` on the server, so that a page is whole when it arrives. */
export const readPreference = async (payload: Payload, person: NonNullable<Person>, key: string): Promise<unknown> => {
  const { docs } = await payload.find({
    collection: "payload-preferences",
    where: {
      and: [
        { key: { equals: key } },
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
