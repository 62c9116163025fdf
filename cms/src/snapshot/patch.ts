import { SCHEMA_VERSION, type SnapshotPatch } from "@aluesivut/content";
import type { Payload } from "payload";
import type { Remembered } from "./current-states.ts";
import type { RegionState } from "./region-state.ts";
import { envelope, readDocuments } from "./snapshot.ts";

/** The difference between a state given out before and one of now; reads only the contents of what differs. */
export const readPatch = async (
  payload: Payload,
  from: string,
  before: Remembered,
  state: RegionState,
): Promise<SnapshotPatch> => {
  const changed = [...state.documents.values()].filter(
    ({ id }) => before.identities.get(id) !== state.identities.get(id),
  );
  return {
    ...envelope(state),
    schemaVersion: SCHEMA_VERSION,
    from,
    to: state.hash,
    ...(before.headHash === state.headHash ? {} : { head: state.head }),
    put: await readDocuments(payload, changed),
    drop: [...before.identities.keys()].filter((id) => !state.identities.has(id)).sort(),
  };
};
