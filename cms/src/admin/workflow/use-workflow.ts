"use client";
import { useConfig, useDocumentInfo, useTranslation } from "@payloadcms/ui";
import { useEffect, useSyncExternalStore } from "react";
import type { Comment } from "../../workflow/comments.ts";
import type { ReviewState } from "../../workflow/review-state.ts";
import { callEndpoint } from "../call.ts";

type Reviews = {
  states: ReviewState[];
  reviewers: { id: string; name: string }[];
  may: { ask: boolean; answer: boolean; override: boolean };
};
type Loaded = { reviews: Reviews | null; comments: Comment[]; problem: string | null };
const NOTHING: Loaded = { reviews: null, comments: [], problem: null };

/** One document's reviews and comments, asked for once however many components show them. */
class WorkflowStore {
  readonly path: string;
  state: Loaded = NOTHING;
  private readonly listeners = new Set<() => void>();

  constructor(path: string) {
    this.path = path;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly current = (): Loaded => this.state;

  async load(language: string): Promise<void> {
    const [reviews, comments] = await Promise.all([
      callEndpoint(`${this.path}/reviews`, { language }),
      callEndpoint(`${this.path}/comments`, { language }),
    ]);
    const failed = [reviews, comments].find((answer) => !answer.ok);
    this.state = {
      reviews: reviews.ok ? (reviews.body as Reviews) : this.state.reviews,
      comments: comments.ok ? (comments.body as { comments: Comment[] }).comments : this.state.comments,
      problem: failed && !failed.ok ? failed.message : null,
    };
    for (const listener of this.listeners) listener();
  }
}

const stores = new Map<string, WorkflowStore>();
const storeOf = (path: string): WorkflowStore => {
  const known = stores.get(path) ?? new WorkflowStore(path);
  stores.set(path, known);
  return known;
};
const silent = () => () => {};
const none = () => NOTHING;

/** The reviews and comments of the document in the form, and `reload` for when something was just done. */
export const useWorkflow = () => {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const { id, collectionSlug } = useDocumentInfo();
  const path = id && collectionSlug ? `${config.routes.api}/${collectionSlug}/${id}` : undefined;
  const store = path ? storeOf(path) : undefined;
  const { language } = i18n;
  const state = useSyncExternalStore(store?.subscribe ?? silent, store?.current ?? none, none);
  return { ...state, path, language, reload: () => store?.load(language) ?? Promise.resolve() };
};

/** A save may have changed what was approved; autosave comes often, so it is asked for when it has settled. */
const SETTLE_MS = 1200;

/** Keeps the shared state up to date: at the start, after saves, and when somebody comes back to the page. */
export const useFreshWorkflow = (): void => {
  const { path, language } = useWorkflow();
  const { lastUpdateTime } = useDocumentInfo();
  useEffect(() => {
    if (!path) return;
    const load = () => void (document.hidden || storeOf(path).load(language));
    const settled = setTimeout(load, lastUpdateTime && storeOf(path).state.reviews ? SETTLE_MS : 0);
    document.addEventListener("visibilitychange", load);
    return () => {
      clearTimeout(settled);
      document.removeEventListener("visibilitychange", load);
    };
  }, [path, language, lastUpdateTime]);
};
