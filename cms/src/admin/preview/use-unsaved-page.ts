"use client";
import { useTranslation } from "@payloadcms/ui";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { callEndpoint } from "../call.ts";
import { morph } from "./morph.ts";
import { onTyped } from "./typed-ahead.ts";

type Missing = { path: string; label: string; message: string };
type Answer = { html: string | null; path: string; own: string; missing: Missing[]; note?: string };
type State = { own?: string; missing: Missing[]; problem?: string };

/** Typing goes on: this long after the last key the form is sent. A key of a fast writer comes sooner. */
const SETTLE_MS = 80;
/** Whoever writes on and on sees it this often. */
const AT_LEAST_MS = 500;

type Ask = { path: string; question: Record<string, unknown>; data: () => unknown; changed: unknown };

const withoutSlash = (path: string): string => path.replace(/\/$/, ""); // Next takes it off

/**
 * Keeps the page in a frame as the form would have it. One question at a time: what changes meanwhile is asked for when
 * the answer has come.
 */
export const useUnsavedPage = ({
  frame,
  base,
  ask,
}: {
  frame: RefObject<HTMLIFrameElement | null>;
  base: string;
  ask: Ask | undefined;
}): { state: State; loaded: () => void } => {
  const { i18n } = useTranslation();
  const [state, setState] = useState<State>({ missing: [] });
  const current = useRef<Ask | undefined>(ask);
  current.current = ask;
  const own = useRef<string | undefined>(undefined);
  const busy = useRef(false);
  const again = useRef(false);
  const ready = useRef(false);
  /** The question that the page in the frame answers. */
  const answered = useRef("");

  /** The page in the frame, when it is another one than the document's. */
  const elsewhere = useCallback((): string | undefined => {
    const path = frame.current?.contentWindow?.location.pathname ?? "";
    if (!path.startsWith(`${base}/`)) return undefined;
    const shown = decodeURI(path.slice(base.length));
    return own.current && withoutSlash(shown) !== withoutSlash(own.current) ? shown : undefined;
  }, [base, frame]);

  const show = useCallback(async (): Promise<void> => {
    const { current: asked } = current;
    if (!asked || !ready.current) return;
    if (busy.current) {
      again.current = true;
      return;
    }
    const path = elsewhere();
    const body = { ...asked.question, data: asked.data(), ...(path ? { path } : {}) };
    const question = `${asked.path} ${JSON.stringify(body)}`;
    if (question === answered.current) return;
    busy.current = true;
    const answer = await callEndpoint(asked.path, { method: "POST", language: i18n.language, body });
    busy.current = false;
    if (answer.ok) answered.current = question;
    if (again.current) {
      again.current = false;
      void show();
    }
    if (current.current?.path !== asked.path) return;
    if (!answer.ok) {
      setState((before) => ({ ...before, problem: answer.message }));
      return;
    }
    const { html, missing, note, ...found } = answer.body as Answer;
    own.current = found.own;
    const shown = frame.current?.contentDocument;
    if (html && shown) morph(shown.documentElement, new DOMParser().parseFromString(html, "text/html").documentElement);
    setState({ own: found.own, missing, ...(note ? { problem: note } : {}) });
  }, [elsewhere, frame, i18n.language]);

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waitingSince = useRef<number>(undefined);
  const askIn = useCallback(
    (milliseconds: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        waitingSince.current = undefined;
        void show();
      }, milliseconds);
    },
    [show],
  );

  const changed = ask?.changed;
  useEffect(() => {
    // What the form has now may be what was typed a moment ago: that is waited for already.
    if (waitingSince.current !== undefined) return;
    waitingSince.current = Date.now();
    askIn(SETTLE_MS);
  }, [changed, askIn]);
  useEffect(
    () =>
      onTyped(() => {
        waitingSince.current ??= Date.now();
        const left = waitingSince.current + AT_LEAST_MS - Date.now();
        askIn(Math.max(0, Math.min(SETTLE_MS, left)));
      }),
    [askIn],
  );
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      waitingSince.current = undefined;
    },
    [],
  );

  const loaded = useCallback(() => {
    ready.current = true;
    answered.current = "";
    void show();
  }, [show]);
  return { state, loaded };
};
