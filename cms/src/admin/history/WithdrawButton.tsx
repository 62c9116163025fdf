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
import { useId, useState } from "react";
import { LINKABLE_COLLECTIONS } from "../../fields/linkable-collections.ts";
import { helsinkiInstant, shortMoment } from "../../i18n/helsinki-time.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { adminLanguage } from "../../i18n/words.ts";
import { callEndpoint } from "../call.ts";
import { Consequences } from "../planning/Consequences.tsx";
import { useReceipts } from "../receipts.ts";
import { TEXTS } from "../texts.ts";
import { useWords } from "../use-words.ts";
import { useMayPublish } from "../workflow/use-may-publish.ts";
import { ShownElsewhere } from "../writing/ShownElsewhere.tsx";
import { useChanges } from "./changes.ts";
import { isLocale } from "./is-locale.ts";
import { MomentField } from "./MomentField.tsx";
import { type MomentFaults, momentFaults } from "./moment-faults.ts";
import { PUBLISH_TEXTS } from "./publish-texts.ts";

/** Withdraws a language, or all, now or at a moment, and says what becomes of the address. An item of the document's menu, in place of Payload's unpublish. */
export const WithdrawButton = () => {
  const say = useWords();
  const { i18n } = useTranslation();
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo();
  const { code } = useLocale();
  const { config } = useConfig();
  const { changes, ask } = useChanges();
  const name = useId();
  const mayPublish = useMayPublish();
  const { toggleModal, closeModal } = useModal();
  const { hurry } = useReceipts(collectionSlug, id);
  const [moved, setMoved] = useState(false);
  const [note, setNote] = useState("");
  const [url, setUrl] = useState("");
  const [wanted, setWanted] = useState<Locale | "all">();
  const [later, setLater] = useState(false);
  const [from, setFrom] = useState("");
  const [faults, setFaults] = useState<MomentFaults>({});
  const [successor, setSuccessor] = useState<{ id: string; title: string } | null>(null);
  const [SuccessorDrawer, , { openDrawer, closeDrawer }] = useListDrawer({ collectionSlugs: LINKABLE_COLLECTIONS });

  // A region's settings can be changed, not taken away.
  if (!id || !collectionSlug || collectionSlug === "regions" || !hasSavePermission || !mayPublish) return null;
  const out = changes?.languages ?? [];
  const live = out.flatMap(({ locale, live, scheduled }) =>
    isLocale(locale) && (live || scheduled.length > 0) ? [locale] : [],
  );
  if (live.length === 0) return null;
  const language = adminLanguage(i18n.language);
  // The language being edited, when it is out; else the first that is.
  const chosen = wanted ?? live.find((locale) => locale === code) ?? (live[0] as Locale);

  const drawer = `withdraw-${collectionSlug}-${id}`;
  const withdraw = async () => {
    const found = momentFaults({ from, until: "" }, later, Date.now());
    setFaults(found);
    if (found.from) return;
    const effectiveFrom = later ? helsinkiInstant(from) : undefined;
    const answer = await callEndpoint(`${config.routes.api}/${collectionSlug}/${id}/withdraw/${chosen}`, {
      method: "POST",
      language: i18n.language,
      body: {
        ...(effectiveFrom ? { effectiveFrom } : {}),
        ...(moved
          ? { successor: successor ? { document: successor.id } : { url: url.trim() } }
          : note.trim()
            ? { note: note.trim() }
            : {}),
      },
    });
    if (!answer.ok) {
      toast.error(answer.message);
      return;
    }
    toast.success(say(TEXTS.withdrawn));
    closeModal(drawer);
    hurry();
    void ask();
  };

  return (
    <>
      <PopupList.Button id="action-withdraw" onClick={() => toggleModal(drawer)}>
        {say(live.length === 1 ? TEXTS.withdrawIn[live[0] as Locale] : TEXTS.withdrawTitle)}…
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
            {say(TEXTS.withdrawHelp)} {chosen === "all" ? null : say(TEXTS.otherLanguagesStay)}
          </p>
          <ShownElsewhere />
          <Consequences
            collection={collectionSlug}
            id={String(id)}
            {...(chosen === "all" ? {} : { locale: chosen })}
            action="withdraw"
          />
          <fieldset>
            <legend>{say(PUBLISH_TEXTS.withdrawWhich)}</legend>
            {[...live, ...(live.length > 1 ? (["all"] as const) : [])].map((locale) => (
              <label key={locale} className="aluesivut-choice">
                <input
                  type="radio"
                  name={`${name}-which`}
                  checked={chosen === locale}
                  onChange={() => setWanted(locale)}
                />
                {say(locale === "all" ? PUBLISH_TEXTS.everyLanguage : LANGUAGE_NAMES[locale])}
              </label>
            ))}
          </fieldset>
          <fieldset>
            <legend>{say(PUBLISH_TEXTS.when)}</legend>
            <label className="aluesivut-choice">
              <input type="radio" name={`${name}-when`} checked={!later} onChange={() => setLater(false)} />
              {say(PUBLISH_TEXTS.now)}
            </label>
            <label className="aluesivut-choice">
              <input type="radio" name={`${name}-when`} checked={later} onChange={() => setLater(true)} />
              {say(PUBLISH_TEXTS.later)}
            </label>
            {later ? (
              <MomentField
                label={say(PUBLISH_TEXTS.takenOff)}
                value={from}
                onChange={setFrom}
                required
                problem={
                  faults.from &&
                  say(PUBLISH_TEXTS[faults.from], { now: shortMoment(new Date().toISOString(), language) })
                }
              />
            ) : null}
          </fieldset>
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
