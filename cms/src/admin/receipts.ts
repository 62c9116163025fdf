"use client";
import type { Receipt } from "@aluesivut/content";
import { useConfig, useTranslation } from "@payloadcms/ui";
import { useEffect, useSyncExternalStore } from "react";
import { callEndpoint } from "./call.ts";

type State = { receipts: Receipt[]; problem: string | null; loaded: boolean };
const EMPTY: State = { receipts: [], problem: null, loaded: false };

/** While something is on its way it is asked for often; else only now and then. */
const EAGER_MS = 400;
const LAZY_MS = 15_000;
const onItsWay = ({ state }: Receipt): boolean => state === "waiting" || state === "building";

/** One document's receipts, asked for once however many components show them. */
class ReceiptWatch {
  readonly path: string;
  language = "fi";
  state: State = EMPTY;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private eagerUntil = 0;

  constructor(path: string) {
    this.path = path;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (this.listeners.size === 1) void this.ask();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) clearTimeout(this.timer);
    };
  };

  readonly current = (): State => this.state;

  /** Asks at once and stays eager for a while: something was just published. */
  readonly hurry = (): void => {
    this.eagerUntil = Date.now() + 10_000;
    void this.ask();
  };

  private async ask(): Promise<void> {
    clearTimeout(this.timer);
    if (!document.hidden) {
      const answer = await callEndpoint(this.path, { language: this.language });
      this.state = answer.ok
        ? { receipts: receiptsIn(answer.body), problem: null, loaded: true }
        : { ...this.state, problem: answer.message, loaded: true };
      for (const listener of this.listeners) listener();
    }
    if (this.listeners.size === 0) return;
    const eager = this.state.receipts.some(onItsWay) || Date.now() < this.eagerUntil;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(), eager ? EAGER_MS : LAZY_MS);
  }
}

/** The endpoint answers with the list itself, or with it under a name. */
const receiptsIn = (body: unknown): Receipt[] =>
  Array.isArray(body) ? (body as Receipt[]) : ((body as { receipts?: Receipt[] }).receipts ?? []);

const watches = new Map<string, ReceiptWatch>();
const watchOf = (path: string): ReceiptWatch => {
  const known = watches.get(path);
  if (known) return known;
  const watch = new ReceiptWatch(path);
  watches.set(path, watch);
  return watch;
};

const nothing = () => () => {};
const none = () => EMPTY;

/** The receipts of a document, kept up to date, and `hurry` for when something was just done. */
export const useReceipts = (collection: string | undefined, id: string | number | undefined) => {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const watch = collection && id ? watchOf(`${config.routes.api}/${collection}/${id}/receipt`) : undefined;
  const { language } = i18n;
  useEffect(() => {
    if (watch) watch.language = language;
  }, [watch, language]);
  const state = useSyncExternalStore(watch?.subscribe ?? nothing, watch?.current ?? none, none);
  return { ...state, hurry: watch?.hurry ?? (() => {}) };
};
