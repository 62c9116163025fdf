"use client";
import {
  toast,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useServerFunctions,
  useTranslation,
} from "@payloadcms/ui";
import type { FormState } from "payload";
import { useCallback, useEffect, useRef, useState } from "react";
import { adminLanguage } from "../../i18n/words.ts";
import { type ErrorBody, messageOf } from "../call.ts";
import { PUBLISH_TEXTS as TEXTS } from "./publish-texts.ts";

/** A field that was refused, with the value it was refused for. */
export type Refusal = { path: string; message: string; value: unknown };
export type Sent = { ok: true; body: Record<string, unknown> } | { ok: false; status: number | null };

const valuesOf = (fields: FormState): Map<string, unknown> =>
  new Map(Object.entries(fields).map(([path, { value }]) => [path, value]));

/**
 * Sends the form as it stands, and leaves it to whoever is typing: Payload's own `submit` locks every field until the answer
 * is there and then puts what was sent over what was typed meanwhile. Here the answer fills in only what nobody touched.
 */
export const useSendForm = () => {
  const { i18n } = useTranslation();
  const language = adminLanguage(i18n.language);
  const { id, collectionSlug, docPermissions, getDocPreferences, setLastUpdateTime, incrementVersionCount } =
    useDocumentInfo();
  const { createFormData, dispatchFields, getFields, setModified, setSubmitted } = useForm();
  const { getFormState } = useServerFunctions();
  const idle = useIdle();
  const [sending, setSending] = useState(false);
  const [refusals, setRefusals] = useState<Refusal[]>([]);

  const mergeUntouched = async (doc: unknown, sent: Map<string, unknown>) => {
    const { state } = await getFormState({
      id: id as string,
      collectionSlug: collectionSlug as string,
      data: doc as never,
      docPermissions: docPermissions as never,
      docPreferences: await getDocPreferences(),
      formState: getFields(),
      operation: "update",
      renderAllFields: false,
      schemaPath: collectionSlug as string,
      skipValidation: true,
    });
    if (!state) return;
    const now = getFields();
    const touched = new Set(Object.keys(now).filter((path) => now[path]?.value !== sent.get(path)));
    const serverState = Object.fromEntries(
      Object.entries(state).filter(([path]) => ![...touched].some((one) => path === one || path.startsWith(`${one}.`))),
    );
    const prevStateRef = { current: now };
    dispatchFields({
      type: "MERGE_SERVER_STATE",
      acceptValues: { overrideLocalChanges: false },
      prevStateRef,
      serverState,
    });
  };

  const refuse = (body: ErrorBody) => {
    const errors = (body.errors ?? []).flatMap(({ data }) => data?.errors ?? []);
    const fields = errors.flatMap(({ path, message }) => (path && message ? [{ path, message }] : []));
    const now = getFields();
    dispatchFields({ type: "ADD_SERVER_ERRORS", errors: fields as never });
    setSubmitted(true);
    setRefusals(fields.map(({ path, message }) => ({ path, message, value: now[path]?.value })));
  };

  const send = async (url: string): Promise<Sent> => {
    if (sending) return { ok: false, status: null };
    setSending(true);
    setRefusals([]);
    await lastKeys();
    await idle();
    const sent = valuesOf(getFields());
    try {
      const response = await fetch(url, {
        method: "POST",
        credentials: "include",
        headers: { "accept-language": i18n.language },
        body: await createFormData({ _status: "draft" }, {}),
      });
      const body = (await response.json().catch(() => ({}))) as ErrorBody & { doc?: { updatedAt?: string } };
      if (!response.ok) {
        refuse(body);
        toast.error(messageOf(body) ?? `${TEXTS.failed[language]} (${response.status})`);
        return { ok: false, status: response.status };
      }
      const changedMeanwhile = [...sent].some(([path, value]) => getFields()[path]?.value !== value);
      setModified(changedMeanwhile);
      setSubmitted(false);
      setLastUpdateTime(Date.parse(body.doc?.updatedAt ?? "") || Date.now());
      incrementVersionCount();
      toast.success(body.message ?? TEXTS.done[language]);
      if (body.doc) await mergeUntouched(body.doc, sent).catch(() => undefined);
      return { ok: true, body: body as Record<string, unknown> };
    } catch {
      // Nobody knows whether it arrived: the receipts will tell once the network is back. What is typed stays.
      setModified(true);
      toast.error(TEXTS.cutOff[language], { duration: 20_000 });
      return { ok: false, status: null };
    } finally {
      setSending(false);
    }
  };

  return { send, sending, refusals };
};

/** The editor of long texts hands its last keys to the form when the browser has time: after it, in turn. */
const lastKeys = (): Promise<void> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: 600 });
    else setTimeout(resolve, 100);
  });

/** Waits until a save that is under way has come back: the form is sent after it, not beside it. */
const useIdle = () => {
  const saving = useFormBackgroundProcessing();
  const waiting = useRef<(() => void)[]>([]);
  const now = useRef(saving);
  now.current = saving;
  useEffect(() => {
    if (!saving) for (const go of waiting.current.splice(0)) go();
  }, [saving]);
  return useCallback(
    (): Promise<void> =>
      new Promise((resolve) => {
        // A save that never comes back must not keep a press for ever.
        const limit = setTimeout(resolve, 15_000);
        const go = () => {
          clearTimeout(limit);
          resolve();
        };
        if (now.current) waiting.current.push(go);
        else go();
      }),
    [],
  );
};
