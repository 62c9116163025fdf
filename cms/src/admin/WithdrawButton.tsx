"use client";
import type { Locale } from "@aluesivut/content";
import {
  Button,
  Drawer,
  PopupList,
  toast,
  useConfig,
  useDocumentInfo,
  useListDrawer,
  useLocale,
  useModal,
  useTranslation,
} from "@payloadcms/ui";
import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { LINKABLE_COLLECTIONS } from "../fields/linkable-collections.ts";
import { callEndpoint } from "./call.ts";
import { Consequences } from "./planning/Consequences.tsx";
import { useReceipts } from "./receipts.ts";
import { TEXTS } from "./texts.ts";
import { useWords } from "./use-words.ts";
import { useMayPublish } from "./workflow/use-may-publish.ts";
import { ShownElsewhere } from "./writing/ShownElsewhere.tsx";

/** Withdraws the language being edited and says what becomes of its address. An item of the document's menu, in place of Payload's unpublish. */
export const WithdrawButton = () => {
  const say = useWords();
  const { i18n } = useTranslation();
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo();
  const { code } = useLocale();
  const { config } = useConfig();
  const router = useRouter();
  const name = useId();
  const mayPublish = useMayPublish();
  const { toggleModal, closeModal } = useModal();
  const { receipts, hurry } = useReceipts(collectionSlug, id);
  const [moved, setMoved] = useState(false);
  const [note, setNote] = useState("");
  const [url, setUrl] = useState("");
  const [successor, setSuccessor] = useState<{ id: string; title: string } | null>(null);
  const [SuccessorDrawer, , { openDrawer, closeDrawer }] = useListDrawer({ collectionSlugs: LINKABLE_COLLECTIONS });

  // A region's settings can be changed, not taken away.
  if (!id || !collectionSlug || collectionSlug === "regions" || !hasSavePermission || !mayPublish) return null;
  const here = receipts.filter(({ locale }) => locale === code);
  if (!here.some(({ state }) => state !== "draft" && state !== "withdrawn")) return null;

  const drawer = `withdraw-${collectionSlug}-${id}`;
  const withdraw = async () => {
    const answer = await callEndpoint(`${config.routes.api}/${collectionSlug}/${id}/withdraw/${code}`, {
      method: "POST",
      language: i18n.language,
      body: moved
        ? { successor: successor ? { document: successor.id } : { url: url.trim() } }
        : note.trim()
          ? { note: note.trim() }
          : {},
    });
    if (!answer.ok) {
      toast.error(answer.message);
      return;
    }
    toast.success(say(TEXTS.withdrawn));
    closeModal(drawer);
    hurry();
    router.refresh();
  };

  return (
    <>
      <PopupList.Button id="action-withdraw" onClick={() => toggleModal(drawer)}>
        {say(TEXTS.withdrawIn[code as Locale])}
      </PopupList.Button>
      <Drawer slug={drawer} title={say(TEXTS.withdrawTitle)} gutter>
        <form
          className="aluesivut-form"
          onSubmit={(event) => {
            event.preventDefault();
            event.stopPropagation();
            void withdraw();
          }}
        >
          <p>
            {say(TEXTS.withdrawHelp)} {say(TEXTS.otherLanguagesStay)}
          </p>
          <ShownElsewhere />
          <Consequences collection={collectionSlug} id={String(id)} locale={code} action="withdraw" />
          <fieldset>
            <legend>{say(TEXTS.becomes)}</legend>
            <label className="aluesivut-choice">
              <input type="radio" name={name} checked={!moved} onChange={() => setMoved(false)} />
              {say(TEXTS.becomesGone)}
            </label>
            <label className="aluesivut-choice">
              <input type="radio" name={name} checked={moved} onChange={() => setMoved(true)} />
              {say(TEXTS.becomesMoved)}
            </label>
          </fieldset>
          {moved ? (
            <>
              <div>
                <Button buttonStyle="secondary" size="small" type="button" margin={false} onClick={openDrawer}>
                  {say(TEXTS.chooseDocument)}
                </Button>{" "}
                {successor ? (
                  <>
                    <strong>{successor.title}</strong>{" "}
                    <button type="button" className="aluesivut-link" onClick={() => setSuccessor(null)}>
                      {say(TEXTS.cancel)}
                    </button>
                  </>
                ) : null}
              </div>
              {successor ? null : (
                <label>
                  {say(TEXTS.successor)}
                  <input
                    type="url"
                    required
                    placeholder="https://"
                    value={url}
                    onChange={(event) => setUrl(event.target.value)}
                  />
                </label>
              )}
            </>
          ) : (
            <label>
              {say(TEXTS.goneWords)}
              <textarea rows={3} value={note} onChange={(event) => setNote(event.target.value)} />
            </label>
          )}
          <div className="aluesivut-actions">
            <button type="submit" className="btn btn--style-primary btn--size-medium">
              {say(TEXTS.confirmWithdraw)}
            </button>
            <button
              type="button"
              className="btn btn--style-secondary btn--size-medium"
              onClick={() => closeModal(drawer)}
            >
              {say(TEXTS.cancel)}
            </button>
          </div>
        </form>
      </Drawer>
      <SuccessorDrawer
        onSelect={({ doc }) => {
          const { title, name: heading } = doc as { title?: string; name?: string };
          setSuccessor({ id: String(doc.id), title: title || heading || String(doc.id) });
          closeDrawer();
        }}
      />
    </>
  );
};
