"use client";
import { toast, useConfig, useTranslation } from "@payloadcms/ui";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { helsinkiInstant, helsinkiLocal } from "../../i18n/helsinki-time.ts";
import type { PlannedChange } from "../../planning/planned-changes.ts";
import { callEndpoint } from "../call.ts";
import { useWords } from "../use-words.ts";
import { PLANNING } from "./texts.ts";

/** Moves or cancels what is planned, right where it stands; of a bundle the whole. */
export const PlannedActions = ({ change }: { change: PlannedChange }) => {
  const say = useWords();
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const router = useRouter();
  const [moment, setMoment] = useState(helsinkiLocal(change.at));
  const [problem, setProblem] = useState("");
  const { bundle, collection, id, key, what, movable } = change;
  if (!movable) return <p>{say(PLANNING.endInText)}</p>;

  const { api } = config.routes;
  const document = bundle ? `${api}/bundles/${bundle.id}` : `${api}/${collection}/${id}`;
  const tail = bundle ? "" : `/${encodeURIComponent(key)}`;
  const operate = async (operation: "reschedule" | "cancel", body: Record<string, string>) => {
    const answer = await callEndpoint(`${document}/${operation}${tail}`, {
      method: "POST",
      language: i18n.language,
      body,
    });
    setProblem(answer.ok ? "" : answer.message);
    if (!answer.ok) return;
    toast.success(say(operation === "cancel" ? PLANNING.cancelledOne : PLANNING.moved));
    router.refresh();
  };
  const move = () => {
    const at = helsinkiInstant(moment);
    if (at === undefined) setProblem(say(PLANNING.chooseMoment));
    else
      void operate("reschedule", {
        [what === "expire" ? "effectiveUntil" : "effectiveFrom"]: at,
      });
  };

  return (
    <details className="aluesivut-planned">
      <summary>{say(PLANNING.moveOrCancel)}</summary>
      <form
        className="aluesivut-form"
        onSubmit={(event) => {
          event.preventDefault();
          move();
        }}
      >
        <label>
          {say(PLANNING.newMoment)}
          <input type="datetime-local" required value={moment} onChange={(event) => setMoment(event.target.value)} />
        </label>
        {problem ? <p role="alert">{problem}</p> : null}
        <div className="aluesivut-actions">
          <button type="submit" className="btn btn--style-primary btn--size-small">
            {say(PLANNING.move)}
          </button>
          {what === "expire" ? null : (
            <button
              type="button"
              className="btn btn--style-secondary btn--size-small"
              onClick={() => void operate("cancel", {})}
            >
              {say(bundle ? PLANNING.cancelBundle : PLANNING.cancelOne)}
            </button>
          )}
        </div>
      </form>
    </details>
  );
};
