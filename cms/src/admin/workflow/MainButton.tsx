"use client";
import { FormSubmit, useDocumentInfo, useLocale, useModal } from "@payloadcms/ui";
import { PublishButton } from "../history/PublishButton.tsx";
import { useWords } from "../use-words.ts";
import { askDrawer } from "./AskDrawer.tsx";
import { TEXTS } from "./texts.ts";
import { useMayPublish } from "./use-may-publish.ts";
import { useWorkflow } from "./use-workflow.ts";

/** What one does with a finished text: who may publish publishes, a writer sends it for review. */
export const MainButton = () => (useMayPublish() ? <PublishButton /> : <SendButton />);

const SendButton = () => {
  const say = useWords();
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo();
  const { code } = useLocale();
  const { openModal } = useModal();
  const { reviews } = useWorkflow();
  if (!id || !collectionSlug || !hasSavePermission) return null;
  const isOpen = reviews?.states.find(({ locale }) => locale === code)?.state === "open";
  return (
    <FormSubmit
      buttonId="action-send-for-review"
      type="button"
      size="medium"
      disabled={isOpen}
      onClick={() => openModal(askDrawer(collectionSlug, id))}
    >
      {say(isOpen ? TEXTS.waiting : TEXTS.send)}
    </FormSubmit>
  );
};
