import { Forbidden, NotFound, type PayloadRequest } from "payload";
import { type Caller, type Draft, ownerOf, readDraft, type Target, userOf } from "./operation.ts";

export type Owned = { owner: string; draft?: Draft };

/**
 * Whose document it is. Somebody of another region may not read its draft, but may know of it when it was offered to them
 * or shows there: the ledger names the owner then.
 */
export const readOwned = async (within: Caller & Target, known: boolean): Promise<Owned> => {
  // Outside of the transaction: a reading that is refused would roll it back.
  const req = within.req && Object.assign(Object.create(within.req) as PayloadRequest, { transactionID: undefined });
  const caller = { ...within, req };
  if (!caller.overrideAccess && !userOf(caller)) throw new Forbidden(caller.req?.t);
  try {
    const draft = await readDraft(caller, caller, "fi");
    return { owner: ownerOf(draft, caller.collection), draft };
  } catch (error) {
    if (!known || !(error instanceof Forbidden || error instanceof NotFound)) throw error;
    const draft = await readDraft({ ...caller, overrideAccess: true }, caller, "fi");
    return { owner: ownerOf(draft, caller.collection) };
  }
};
