"use client";
import { toast, useConfig, useDocumentInfo, useFormFields, useFormModified, useTranslation } from "@payloadcms/ui";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { helsinkiInstant, helsinkiLocal, momentWords } from "../../i18n/helsinki-time.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { adminLanguage } from "../../i18n/words.ts";
import { callEndpoint } from "../call.ts";
import { useRegionNames } from "../region-names.ts";
import { TEXTS } from "../texts.ts";
import { useWords } from "../use-words.ts";
import type { BundleAnswer } from "./bundle-answer.ts";
import { type ItemFault, ItemFaults } from "./ItemFaults.tsx";
import { PLANNING } from "./texts.ts";

const LOOK_EVERY_MS = 3000;

/** Publishes or schedules a bundle, tells what refuses it and what became of it. */
export const BundlePanel = () => {
  const say = useWords();
  const { i18n } = useTranslation();
  const language = adminLanguage(i18n.language);
  const { id, hasSavePermission } = useDocumentInfo();
  const { config } = useConfig();
  const router = useRouter();
  const modified = useFormModified();
  const regionName = useRegionNames();
  const action = useFormFields(([fields]) => fields.action?.value) === "withdraw" ? "withdraw" : "publish";
  const [answer, setAnswer] = useState<BundleAnswer | null>(null);
  const [faults, setFaults] = useState<ItemFault[]>([]);
  const [moment, setMoment] = useState("");
  const [busy, setBusy] = useState(false);
  const path = `${config.routes.api}/bundles/${id}`;

  const look = useCallback(async () => {
    const got = await callEndpoint(`${path}/state`, { language });
    if (got.ok) setAnswer(got.body as BundleAnswer);
  }, [path, language]);
  useEffect(() => {
    if (!id) return;
    void look();
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [id, look]);

  if (!id) return <p>{say(PLANNING.saveFirst)}</p>;
  const operate = async (operation: "publish" | "cancel" | "reschedule", withMoment: boolean) => {
    const at = withMoment ? helsinkiInstant(moment) : undefined;
    if (withMoment && at === undefined) {
      toast.error(say(PLANNING.chooseMoment));
      return;
    }
    setBusy(true);
    const body = at === undefined ? {} : { effectiveFrom: at };
    const got = await callEndpoint(`${path}/${operation}`, { method: "POST", language, body });
    setBusy(false);
    if (!got.ok) {
      setFaults(got.items ?? []);
      toast.error(got.message);
      return;
    }
    setFaults([]);
    setAnswer(got.body as BundleAnswer);
    const { state } = got.body as BundleAnswer;
    toast.success(
      say(
        state === "scheduled"
          ? PLANNING.bundleScheduled
          : state === "cancelled"
            ? PLANNING.bundleCancelled
            : PLANNING.bundleDone,
      ),
    );
    router.refresh();
  };

  const state = answer?.state ?? "draft";
  const open = state === "draft" || state === "cancelled";
  const momentField = (label: string) => (
    <label>
      {label}
      <input
        type="datetime-local"
        value={moment}
        min={helsinkiLocal(Date.now())}
        onChange={(event) => setMoment(event.target.value)}
      />
    </label>
  );
  return (
    <section className="aluesivut-panel aluesivut-form" aria-labelledby="aluesivut-bundle">
      <h4 id="aluesivut-bundle">{say(PLANNING.bundleTitle)}</h4>
      <p data-state={state === "done" ? "live" : state}>
        <strong>{say(PLANNING.state[state])}</strong>
        {answer?.moment ? ` ${momentWords(answer.moment, language)}` : null}
      </p>
      {open ? <p>{say(PLANNING.bundleHelp[action])}</p> : null}
      <p>{say(PLANNING.bundleSites)}</p>
      <ItemFaults faults={faults} />
      {open && modified ? <p role="status">{say(PLANNING.saveFirst)}</p> : null}
      {hasSavePermission && open ? (
        <>
          <div className="aluesivut-actions">
            <button
              type="button"
              id="bundle-now"
              className="btn btn--style-primary btn--size-medium"
              disabled={busy || modified}
              onClick={() => void operate("publish", false)}
            >
              {say(PLANNING.now[action])}
            </button>
          </div>
          {momentField(say(PLANNING.moment))}
          <div className="aluesivut-actions">
            <button
              type="button"
              id="bundle-schedule"
              className="btn btn--style-secondary btn--size-medium"
              disabled={busy || modified || !moment}
              onClick={() => void operate("publish", true)}
            >
              {say(PLANNING.schedule)}
            </button>
          </div>
        </>
      ) : null}
      {hasSavePermission && state === "scheduled" ? (
        <>
          {momentField(say(PLANNING.moveTo))}
          <div className="aluesivut-actions">
            <button
              type="button"
              className="btn btn--style-primary btn--size-medium"
              disabled={busy || !moment}
              onClick={() => void operate("reschedule", true)}
            >
              {say(PLANNING.move)}
            </button>
            <button
              type="button"
              className="btn btn--style-secondary btn--size-medium"
              disabled={busy}
              onClick={() => void operate("cancel", false)}
            >
              {say(PLANNING.cancelBundle)}
            </button>
          </div>
        </>
      ) : null}
      <ul>
        {(answer?.items ?? []).map((item) => (
          <li key={item.key}>
            <p>
              <a href={`${config.routes.admin}/collections/${item.collection}/${item.id}?locale=${item.locale}`}>
                {item.title ?? item.id}
              </a>
              , {say(LANGUAGE_NAMES[item.locale])}
            </p>
            {item.receipts.map((receipt) => (
              <p key={`${receipt.region}-${receipt.state}`} data-state={receipt.state}>
                {regionName(receipt.region)}: {say(TEXTS.state[receipt.state])}
                {receipt.url && receipt.state === "live" ? (
                  <>
                    {" "}
                    <a href={receipt.url} target="_blank" rel="noreferrer">
                      {say(TEXTS.openPage)}
                    </a>
                  </>
                ) : null}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
};
