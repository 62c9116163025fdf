"use client";
import type { Locale } from "@aluesivut/content";
import { ConfirmationModal, toast, useConfig, useDocumentInfo, useModal, useTranslation } from "@payloadcms/ui";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { callEndpoint } from "../call.ts";
import { useWords } from "../use-words.ts";
import { HISTORY_TEXTS as TEXTS } from "./texts.ts";

/** Makes a row of the history the draft of its language, after a word of what that changes and what not. */
export const RestoreButton = ({ source, locale, at }: { source: string; locale: Locale; at: string }) => {
  const say = useWords();
  const { i18n } = useTranslation();
  const { id, collectionSlug } = useDocumentInfo();
  const { config } = useConfig();
  const router = useRouter();
  const { toggleModal } = useModal();
  const [shared, setShared] = useState(false);
  const modal = `restore-${source}`;
  const language = say(LANGUAGE_NAMES[locale]);

  const restore = async () => {
    const answer = await callEndpoint(`${config.routes.api}/${collectionSlug}/${id}/draft-from`, {
      method: "POST",
      language: i18n.language,
      body: { source, shared },
    });
    if (!answer.ok) {
      toast.error(answer.message);
      return;
    }
    const { left } = answer.body as { left: string[] };
    toast.success(
      [say(TEXTS.restored), ...(left.length > 0 ? [say(TEXTS.left, { fields: left.join(", ") })] : [])].join(" "),
    );
    router.push(`${config.routes.admin}/collections/${collectionSlug}/${id}?locale=${locale}`);
    router.refresh();
  };

  return (
    <>
      <button
        type="button"
        className="aluesivut-link"
        aria-label={say(TEXTS.restoreOf, { language, at })}
        onClick={() => toggleModal(modal)}
      >
        {say(TEXTS.restore)}
      </button>
      <ConfirmationModal
        modalSlug={modal}
        heading={say(TEXTS.restoreTitle, { language })}
        body={
          <>
            <p>{say(TEXTS.restoreHelp, { at })}</p>
            <label className="aluesivut-choice">
              <input type="checkbox" checked={shared} onChange={(event) => setShared(event.target.checked)} />{" "}
              {say(TEXTS.restoreShared)}
            </label>
          </>
        }
        confirmLabel={say(TEXTS.restore)}
        cancelLabel={say(TEXTS.cancel)}
        onConfirm={restore}
      />
    </>
  );
};
