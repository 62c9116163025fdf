"use client";
import { useEffect, useSyncExternalStore } from "react";

/** Whose document is open, for the header, which stands outside of it. */
type Open = { region: string | undefined; readOnly: boolean };

/** Documents that are open, the one in front last: a document can be opened in a drawer over another. */
let open: { key: symbol; value: Open }[] = [];
const listeners = new Set<() => void>();
const change = (next: typeof open) => {
  open = next;
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const inFront = (): Open | undefined => open.at(-1)?.value;
const none = () => undefined;

/** Tells the header of the document while the calling component is shown. */
export const useTellOpen = (region: string | undefined, readOnly: boolean): void => {
  useEffect(() => {
    const key = Symbol("document");
    change([...open, { key, value: { region, readOnly } }]);
    return () => change(open.filter((one) => one.key !== key));
  }, [region, readOnly]);
};

export const useOpenDocument = (): Open | undefined => useSyncExternalStore(subscribe, inFront, none);
