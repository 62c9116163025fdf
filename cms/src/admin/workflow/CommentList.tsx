"use client";
import { toast, useLocale } from "@payloadcms/ui";
import { useEffect, useState } from "react";
import { plainMoment } from "../../i18n/helsinki-time.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import type { Comment } from "../../workflow/comments.ts";
import { callEndpoint } from "../call.ts";
import { useWords } from "../use-words.ts";
import { TEXTS } from "./texts.ts";
import { useWorkflow } from "./use-workflow.ts";
import { WordForm } from "./WordForm.tsx";

type FieldInHand = { path: string; label: string };

/** The field of the form that was written in last, which a comment may be about. */
const useFieldInHand = (): FieldInHand | null => {
  const [field, setField] = useState<FieldInHand | null>(null);
  useEffect(() => {
    const notice = ({ target }: FocusEvent) => {
      const input = target instanceof HTMLElement && target.matches("[id^=field-]") ? target : null;
      const label = input && document.querySelector(`label[for="${CSS.escape(input.id)}"]`)?.textContent;
      // Ids are field-<path with __ for dots>; a label may end with the star of a required field.
      if (input && label)
        setField({ path: input.id.slice("field-".length).replaceAll("__", "."), label: label.replace(/\s*\*$/, "") });
    };
    document.addEventListener("focusin", notice);
    return () => document.removeEventListener("focusin", notice);
  }, []);
  return field;
};

/** What people say of the document: open comments, a new one, and those taken care of. */
export const CommentList = () => {
  const say = useWords();
  const { code } = useLocale();
  const { comments, path, language, reload } = useWorkflow();
  const field = useFieldInHand();
  const [aboutField, setAboutField] = useState(false);
  if (!path) return null;

  const add = async (text: string): Promise<boolean> => {
    const body = { text, locale: code, ...(aboutField && field ? { field: field.path } : {}) };
    const answer = await callEndpoint(`${path}/comments`, { method: "POST", language, body });
    if (answer.ok) toast.success(say(TEXTS.commented));
    else toast.error(answer.message);
    setAboutField(false);
    await reload();
    return answer.ok;
  };
  const resolved = comments.filter(({ resolvedAt }) => resolvedAt);
  return (
    <section className="aluesivut-panel" aria-labelledby="aluesivut-comments">
      <h4 id="aluesivut-comments">{say(TEXTS.comments)}</h4>
      <p className="aluesivut-small">{say(TEXTS.commentHelp)}</p>
      <ul aria-live="polite">
        {comments
          .filter(({ resolvedAt }) => !resolvedAt)
          .map((comment) => (
            <CommentItem key={comment.id} comment={comment} />
          ))}
      </ul>
      <WordForm label={say(TEXTS.newComment)} confirm={say(TEXTS.comment)} onSend={add} />
      {field ? (
        <label className="aluesivut-choice aluesivut-small">
          <input type="checkbox" checked={aboutField} onChange={(event) => setAboutField(event.target.checked)} />
          {say(TEXTS.aboutField, { field: field.label })}
        </label>
      ) : null}
      {resolved.length > 0 ? (
        <details>
          <summary>{say(TEXTS.resolvedComments, { count: String(resolved.length) })}</summary>
          <ul>
            {resolved.map((comment) => (
              <CommentItem key={comment.id} comment={comment} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
};

const CommentItem = ({ comment }: { comment: Comment }) => {
  const say = useWords();
  const { path, language, reload } = useWorkflow();
  const { id, authorName, at, locale, text, field, resolvedAt } = comment;
  const resolve = async () => {
    const answer = await callEndpoint(`${path}/comments/${id}/resolve`, { method: "POST", language, body: {} });
    if (!answer.ok) toast.error(answer.message);
    await reload();
  };
  return (
    <li>
      <p className="aluesivut-small">
        <strong>{authorName}</strong>, {plainMoment(at)}
        {locale ? `, ${say(LANGUAGE_NAMES[locale])}` : null}
      </p>
      <blockquote>{text}</blockquote>
      <div className="aluesivut-actions">
        {field ? <a href={`#field-${field.replaceAll(".", "__")}`}>{say(TEXTS.toField)}</a> : null}
        {resolvedAt ? null : (
          <button type="button" className="aluesivut-link" onClick={() => void resolve()}>
            {say(TEXTS.resolve)}
          </button>
        )}
      </div>
    </li>
  );
};
