"use client";
import { toast, useAuth, useDocumentInfo, useLocale, useModal } from "@payloadcms/ui";
import { useState } from "react";
import { plainMoment } from "../../i18n/helsinki-time.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import type { Words } from "../../i18n/words.ts";
import type { ReviewState } from "../../workflow/review-state.ts";
import { callEndpoint } from "../call.ts";
import { useWords } from "../use-words.ts";
import { askDrawer } from "./AskDrawer.tsx";
import { TEXTS } from "./texts.ts";
import { useWorkflow } from "./use-workflow.ts";
import { WordForm } from "./WordForm.tsx";

/** How far each language is on its way to be approved, and what the person can do in the one being edited. */
export const ReviewList = () => {
  const say = useWords();
  const { code } = useLocale();
  const { reviews } = useWorkflow();
  if (!reviews) return null;
  return (
    <section className="aluesivut-panel" aria-labelledby="aluesivut-reviews">
      <h4 id="aluesivut-reviews">{say(TEXTS.review)}</h4>
      {reviews.states.some(({ required }) => required) ? <p>{say(TEXTS.required)}</p> : null}
      <ul aria-live="polite">
        {reviews.states.map((state) => (
          <li key={state.locale} data-review={state.state}>
            <p>
              {say(LANGUAGE_NAMES[state.locale])}: <strong>{say(TEXTS.state[state.state])}</strong>
            </p>
            <Round state={state} />
            {state.locale === code ? <ReviewActions state={state} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Round = ({ state: { state, round, changedSince, required, mayPublish } }: { state: ReviewState }) => {
  const say = useWords();
  if (!round) return null;
  const words = state === "open" ? round.message : round.word;
  return (
    <>
      <p className="aluesivut-small">
        {state === "open" || !round.answeredAt
          ? say(TEXTS.askedBy, { who: round.requesterName ?? "–", moment: plainMoment(round.askedAt) })
          : say(TEXTS.answeredBy, { who: round.answeredByName ?? "–", moment: plainMoment(round.answeredAt) })}
        {state === "open" && round.reviewerName ? `, ${say(TEXTS.askedOf, { who: round.reviewerName })}` : null}
      </p>
      {words ? <blockquote>{words}</blockquote> : null}
      {changedSince ? <p className="aluesivut-small">{say(TEXTS.changedSince)}</p> : null}
      {state === "approved" && required && !mayPublish && !changedSince ? (
        <p className="aluesivut-small">{say(TEXTS.doesNotCount)}</p>
      ) : null}
    </>
  );
};

const ReviewActions = ({ state: { state, locale, round, required, mayPublish, hash } }: { state: ReviewState }) => {
  const say = useWords();
  const { user } = useAuth();
  const { id, collectionSlug } = useDocumentInfo();
  const { openModal } = useModal();
  const { reviews, path, language, reload } = useWorkflow();
  const [asks, setAsks] = useState<"changes" | "override" | null>(null);
  if (!reviews || !path || !id || !collectionSlug) return null;

  const { may } = reviews;
  const post = async (verb: string, body: object, done: Words): Promise<boolean> => {
    const answer = await callEndpoint(`${path}/review/${locale}/${verb}`, { method: "POST", language, body });
    if (answer.ok) toast.success(say(done));
    else toast.error(answer.message);
    if (answer.ok) setAsks(null);
    await reload();
    return answer.ok;
  };
  if (asks === "changes")
    return (
      <WordForm
        label={say(TEXTS.whatChanges)}
        confirm={say(TEXTS.wantChanges)}
        onSend={(word) => post("answer", { answer: "changes", word, expectedHash: hash }, TEXTS.wanted)}
        onBack={() => setAsks(null)}
      />
    );
  if (asks === "override")
    return (
      <WordForm
        label={say(TEXTS.overrideReason)}
        confirm={say(TEXTS.overrideConfirm)}
        onSend={(word) => post("override", { word }, TEXTS.overrideDone)}
        onBack={() => setAsks(null)}
      />
    );
  const isOpen = state === "open";
  const answers = isOpen && may.answer && round?.requester !== user?.id;
  return (
    <div className="aluesivut-actions">
      {answers ? (
        <>
          <button
            type="button"
            className="btn btn--style-primary btn--size-small"
            onClick={() => void post("answer", { answer: "approved", expectedHash: hash }, TEXTS.approved)}
          >
            {say(TEXTS.approve)}
          </button>
          <button type="button" className="btn btn--style-secondary btn--size-small" onClick={() => setAsks("changes")}>
            {say(TEXTS.wantChanges)}
          </button>
        </>
      ) : null}
      {!isOpen && may.ask ? (
        <button
          type="button"
          className="btn btn--style-secondary btn--size-small"
          onClick={() => openModal(askDrawer(collectionSlug, id))}
        >
          {say(TEXTS.sendMore)}
        </button>
      ) : null}
      {isOpen && may.ask ? (
        <button
          type="button"
          className="aluesivut-link"
          onClick={() => void post("cancel", {}, TEXTS.cancelledRequest)}
        >
          {say(TEXTS.cancelRequest)}
        </button>
      ) : null}
      {may.override && required && !mayPublish ? (
        <button type="button" className="aluesivut-link" onClick={() => setAsks("override")}>
          {say(TEXTS.override)}
        </button>
      ) : null}
    </div>
  );
};
