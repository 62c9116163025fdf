"use client";
import {
  Button,
  Drawer,
  PopupList,
  useConfig,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormInitializing,
  useFormModified,
  useHotkey,
  useLocale,
  useModal,
} from "@payloadcms/ui";
import { useReceipts } from "../receipts.ts";
import { TEXTS as COMMON } from "../texts.ts";
import { useWords } from "../use-words.ts";
import { useChanges } from "./changes.ts";
import { FormGuard } from "./FormGuard.tsx";
import { isLocale } from "./is-locale.ts";
import { PublishPanel } from "./PublishPanel.tsx";
import { PUBLISH_TEXTS as TEXTS } from "./publish-texts.ts";
import { useSendForm } from "./send-form.ts";
import { WhatChanges } from "./WhatChanges.tsx";

/** Publishes the language being edited by one press; its menu names what that changes and leads to all languages and times. */
export const PublishButton = () => {
  const say = useWords();
  const { id, collectionSlug, hasSavePermission, uploadStatus } = useDocumentInfo();
  const { submit } = useForm();
  const modified = useFormModified();
  const initializing = useFormInitializing();
  const { code } = useLocale();
  const { config } = useConfig();
  const editDepth = useEditDepth();
  const { toggleModal, closeModal } = useModal();
  const { hurry } = useReceipts(collectionSlug, id);
  const { changes, ask } = useChanges();
  const { send, sending, refusals } = useSendForm();

  // A region's settings are published for all languages at once.
  const target = collectionSlug === "regions" ? "all" : isLocale(code) ? code : "fi";
  const document = `${config.routes.api}/${collectionSlug}/${id}`;
  const drawer = `publish-${collectionSlug}-${id}`;

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ["s"] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (!id || !modified) return;
    void submit({
      action: `${document}?draft=true&depth=0&fallback-locale=null&locale=${code}`,
      method: "PATCH",
      overrides: { _status: "draft" },
      skipValidation: true,
      acceptValues: { overrideLocalChanges: false },
      disableFormWhileProcessing: false,
    });
  });

  if (!id || !collectionSlug || !hasSavePermission) return null;

  /** The form itself is sent, so that what is on the screen goes live; the server saves and validates it. */
  const publish = async (path: string, options: Record<string, string> = {}): Promise<boolean> => {
    hurry();
    const query = new URLSearchParams({ locale: code, depth: "0", ...options });
    const sent = await send(`${document}/${path}?${query}`);
    hurry();
    void ask();
    return sent.ok;
  };

  const open = (close: () => void) => {
    close();
    void ask();
    toggleModal(drawer);
  };

  return (
    <>
      <FormGuard refusals={refusals} />
      <Button
        id="action-publish"
        type="button"
        size="medium"
        margin={false}
        aria-busy={sending}
        disabled={initializing || uploadStatus === "uploading"}
        onClick={() => void publish(`publish/${target}`)}
        enableSubMenu
        SubMenuPopupContent={({ close }) => (
          <>
            <div className="aluesivut-goes-live">
              <WhatChanges line={changes?.languages.find(({ locale }) => locale === target)} unsaved={modified} />
            </div>
            <PopupList.ButtonGroup>
              <PopupList.Button id="publish-more" onClick={() => open(close)}>
                {say(TEXTS.more)}
              </PopupList.Button>
            </PopupList.ButtonGroup>
          </>
        )}
      >
        {say(COMMON.publishIn[target])}
      </Button>
      <Drawer slug={drawer} title={say(TEXTS.title)} gutter>
        <PublishPanel target={target} publish={publish} sending={sending} close={() => closeModal(drawer)} />
      </Drawer>
    </>
  );
};
