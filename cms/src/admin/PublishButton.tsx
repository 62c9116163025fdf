"use client";
import type { Locale } from "@aluesivut/content";
import {
  Drawer,
  FormSubmit,
  PopupList,
  toast,
  useConfig,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useHotkey,
  useLocale,
  useModal,
} from "@payloadcms/ui";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useReceipts } from "./receipts.ts";
import { useRegionNames } from "./region-names.ts";
import { TEXTS } from "./texts.ts";
import { useWords } from "./use-words.ts";

const isLocale = (code: string): code is Locale => code === "fi" || code === "sv" || code === "en";

/** The value of a `datetime-local` input, read in the editor's time zone, as an instant. */
const instantOf = (local: string): string | undefined => (local ? new Date(local).toISOString() : undefined);

/** Publishes the language being edited, at once or at a moment. Replaces Payload's publish button. */
export const PublishButton = () => {
  const say = useWords();
  const { id, collectionSlug, hasSavePermission, uploadStatus } = useDocumentInfo();
  const { submit } = useForm();
  const modified = useFormModified();
  const { code } = useLocale();
  const { config } = useConfig();
  const router = useRouter();
  const editDepth = useEditDepth();
  const { toggleModal, closeModal } = useModal();
  const { receipts, hurry } = useReceipts(collectionSlug, id);
  const regionName = useRegionNames();
  const [from, setFrom] = useState("");
  const [until, setUntil] = useState("");
  const [note, setNote] = useState("");

  // A region's settings are published for all languages at once.
  const target = collectionSlug === "regions" ? "all" : isLocale(code) ? code : "fi";
  const document = `${config.routes.api}/${collectionSlug}/${id}`;
  const drawer = `schedule-${collectionSlug}-${id}`;

  const saveDraft = () =>
    submit({
      action: `${document}?draft=true&depth=0&fallback-locale=null&locale=${code}`,
      method: "PATCH",
      overrides: { _status: "draft" },
      skipValidation: true,
    });

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ["s"] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (id && modified) void saveDraft();
  });

  if (!id || !collectionSlug || !hasSavePermission) return null;

  /** The form itself is sent, so that what is on the screen goes live; the server saves and validates it. */
  const send = async (options: Record<string, string> = {}) => {
    if (uploadStatus === "uploading") return;
    const query = new URLSearchParams({ locale: code, depth: "0", ...options });
    hurry();
    const published = await submit({
      action: `${document}/publish/${target}?${query}`,
      method: "POST",
      skipValidation: true,
    });
    hurry();
    // After a refusal the page stays as it is: a refresh would take the errors off the fields.
    if (published) router.refresh();
  };

  const schedule = async () => {
    const effectiveFrom = instantOf(from);
    if (!effectiveFrom) {
      toast.error(say(TEXTS.chooseMoment));
      return;
    }
    const effectiveUntil = instantOf(until);
    closeModal(drawer);
    await send({
      effectiveFrom,
      ...(effectiveUntil ? { effectiveUntil } : {}),
      ...(note.trim() ? { note: note.trim() } : {}),
    });
  };

  const regions = [...new Set(receipts.map(({ region }) => region))];

  return (
    <>
      <FormSubmit
        buttonId="action-publish"
        type="button"
        size="medium"
        onClick={() => void send()}
        disabled={uploadStatus === "uploading"}
        enableSubMenu
        SubMenuPopupContent={({ close }) => (
          <>
            <div className="aluesivut-goes-live">
              <p>
                {say(TEXTS.goesLive)} <strong>{regions.map(regionName).join(", ") || "–"}</strong>
              </p>
              {target === "all" ? null : <p>{say(TEXTS.otherLanguagesStay)}</p>}
            </div>
            <PopupList.ButtonGroup>
              <PopupList.Button
                id="schedule-publish"
                onClick={() => {
                  close();
                  toggleModal(drawer);
                }}
              >
                {say(TEXTS.schedule)}
              </PopupList.Button>
            </PopupList.ButtonGroup>
          </>
        )}
      >
        {say(TEXTS.publishIn[target])}
      </FormSubmit>
      <Drawer slug={drawer} title={say(TEXTS.scheduleTitle)} gutter>
        <form
          className="aluesivut-form"
          onSubmit={(event) => {
            event.preventDefault();
            event.stopPropagation();
            void schedule();
          }}
        >
          <p>{say(TEXTS.publishIn[target])}</p>
          <label>
            {say(TEXTS.from)}
            <input type="datetime-local" required value={from} onChange={(event) => setFrom(event.target.value)} />
          </label>
          <label>
            {say(TEXTS.until)}
            <input type="datetime-local" min={from} value={until} onChange={(event) => setUntil(event.target.value)} />
          </label>
          <label>
            {say(TEXTS.note)}
            <textarea rows={3} value={note} onChange={(event) => setNote(event.target.value)} />
            <small>{say(TEXTS.noteHelp)}</small>
          </label>
          <div className="aluesivut-actions">
            <button type="submit" className="btn btn--style-primary btn--size-medium">
              {say(TEXTS.confirmSchedule)}
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
    </>
  );
};
