"use client";
import type { Locale } from "@aluesivut/content";
import { useConfig, useDocumentInfo, useTranslation } from "@payloadcms/ui";
import { useCallback, useEffect, useSyncExternalStore } from "react";
import type { Words } from "../../i18n/words.ts";
import { callEndpoint } from "../call.ts";

/** A row of the ledger as the endpoints describe it. */
export type Row = {
  key: string;
  kind: "published" | "withdrawn" | "cancelled";
  effectiveFrom: string | null;
  effectiveUntil: string | null;
};
export type Fault = { path: string; label: Words; message: string };
/** Where one language stands, and what a publish of it would change. As `GET …/changes` says it. */
export type LanguageChanges = {
  locale: Locale | "all";
  title: string | null;
  onSite: boolean;
  state: "none" | "draft" | "live" | "changed" | "scheduled" | "withdrawn" | "expired";
  live: Row | null;
  scheduled: Row[];
  ended: { at: string; kind: "withdrawn" | "expired" } | null;
  complete: boolean;
  faults: Fault[];
  changed: { path: string; label: Words; shared: boolean; alsoIn: Locale[] }[];
};
export type Changes = { updatedAt: string; sourceLocale: Locale; languages: LanguageChanges[] };

type State = { changes: Changes | null; problem: string | null };
type Store = { state: State; listeners: Set<() => void>; asked: number };
const NOTHING: State = { changes: null, problem: null };

/** One document's changes, asked for once however many components show them. */
const stores = new Map<string, Store>();
const storeOf = (path: string): Store => {
  const store = stores.get(path) ?? { state: NOTHING, listeners: new Set(), asked: 0 };
  stores.set(path, store);
  return store;
};

/** After a save it is asked again once typing has paused. */
const PAUSE_MS = 1200;

export const useChanges = () => {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const path = id && collectionSlug ? `${config.routes.api}/${collectionSlug}/${id}/changes` : undefined;
  const { language } = i18n;

  const ask = useCallback(async (): Promise<Changes | null> => {
    if (!path) return null;
    const store = storeOf(path);
    const turn = ++store.asked;
    const answer = await callEndpoint(path, { language });
    // An answer to an older question is no news.
    if (turn !== store.asked) return store.state.changes;
    store.state = answer.ok
      ? { changes: answer.body as Changes, problem: null }
      : { ...store.state, problem: answer.message };
    for (const listener of store.listeners) listener();
    return store.state.changes;
  }, [path, language]);

  useEffect(() => {
    if (!path) return;
    const known = storeOf(path).state.changes;
    const saved = known && lastUpdateTime ? Date.parse(known.updatedAt) >= lastUpdateTime : false;
    if (saved) return;
    const timer = setTimeout(() => void ask(), known ? PAUSE_MS : 0);
    return () => clearTimeout(timer);
  }, [path, lastUpdateTime, ask]);

  const subscribe = useCallback(
    (listener: () => void) => {
      if (!path) return () => undefined;
      const { listeners } = storeOf(path);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    [path],
  );
  const state = useSyncExternalStore(
    subscribe,
    () => (path ? storeOf(path).state : NOTHING),
    () => NOTHING,
  );
  return { ...state, ask };
};
