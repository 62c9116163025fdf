import { Forbidden, NotFound } from "payload";
import { type Caller, type Draft, ownerOf, readDraft, type Target, userOf } from "./operation.ts";

export type Owned = { owner: string; draft?: Draft };

/**
 * Whose document it is. Somebody of another region may not read its draft, but may know of it when it was offered to them
 * or shows there: the ledger names the owner then.
 */
export const readOwned = async (
  caller: Caller & Target,
  context: Record<string, unknown>,
  known: boolean,
): Promise<Owned> => {
  if (!caller.overrideAccess && !userOf(caller)) throw new Forbidden(caller.req?.t);
  try {
    const draft = await readDraft(caller, caller, "fi", context);
    return { owner: ownerOf(draft, caller.collection), draft };
  } catch (error) {
    if (!known || !(error instanceof Forbidden || error instanceof NotFound)) throw error;
    const draft = await readDraft({ ...caller, overrideAccess: true }, caller, "fi", context);
    return { owner: ownerOf(draft, caller.collection) };
  }
};
