import type { Payload } from "payload";
import { boundaryAfter, ledgerIndex } from "../snapshot/ledger-index.ts";
import { refreshLanguageStateOf } from "./language-state.ts";

/** What took effect while the CMS was down is caught up with this far back. */
const CATCH_UP = 7 * 86_400_000;
/** Changes of the ledger may bring a nearer moment: it is looked for again at least this often. */
const LONGEST_SLEEP = 60_000;

/**
 * Keeps the language state of documents true as scheduled editions take effect and others expire. It makes lists
 * filterable and decides nothing, so a failure is logged and the next round tries again. Returns how to stop it.
 */
export const keepLanguageStates = (payload: Payload): (() => void) => {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let seen = Date.now() - CATCH_UP;
  const round = async (): Promise<void> => {
    const now = Date.now();
    const index = await ledgerIndex(payload);
    let next = now + LONGEST_SLEEP;
    for (const document of index.documents()) {
      if (!document.kind) continue;
      if (boundaryAfter(document, seen) <= now)
        await refreshLanguageStateOf(
          { payload, overrideAccess: true },
          { collection: document.collection, id: document.id },
        );
      next = Math.min(next, boundaryAfter(document, now));
    }
    seen = now;
    sleep(Math.max(50, next - Date.now()));
  };
  const sleep = (milliseconds: number): void => {
    if (stopped) return;
    timer = setTimeout(() => {
      round().catch((error: unknown) => {
        payload.logger.error({
          err: error,
          msg: "Cannot bring the language state of documents up to date; tried again in a minute",
        });
        sleep(LONGEST_SLEEP);
      });
    }, milliseconds);
    timer.unref();
  };
  sleep(1000);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
};
