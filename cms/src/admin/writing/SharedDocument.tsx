"use client";
import { NATIONAL } from "@aluesivut/content";
import { useState } from "react";
import type { Ending, SharedHere } from "../../editions/shared-here.ts";
import { plainDay } from "../../i18n/helsinki-time.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { useRegionNames } from "../region-names.ts";
import { TEXTS as COMMON } from "../texts.ts";
import { useWords } from "../use-words.ts";
import { NoteForm } from "./NoteForm.tsx";
import { TEXTS } from "./texts.ts";

type Props = { shared: SharedHere; onHide: () => Promise<void>; reload: () => Promise<void> };

/** A document of another region on the receiving editor's desk: whose, since when, its note, and when it leaves. */
export const SharedDocument = ({ shared, onHide, reload }: Props) => {
  const say = useWords();
  const regionName = useRegionNames();
  const [writing, setWriting] = useState(false);
  const { title, ownerRegion, region, since, acceptedBy, endings, note, shown } = shared;
  const from = ownerRegion === NATIONAL ? say(TEXTS.national) : regionName(ownerRegion);
  const ending = ({ locale, at, reason, note: words }: Ending) => {
    const sentence = Date.parse(at) > Date.now() ? TEXTS.ending[reason] : TEXTS.ended[reason];
    const language = locale === "all" ? say(TEXTS.allLanguages) : say(LANGUAGE_NAMES[locale]);
    return `${say(sentence, { language, at: plainDay(at) })}${words ? ` ${say(TEXTS.reason, { note: words })}` : ""}`;
  };
  return (
    <li data-state={!shown ? "held" : endings.length > 0 ? "waiting" : "live"}>
      <p>
        <strong>{title}</strong>
      </p>
      <p>
        {say(TEXTS.provenance, { from, to: regionName(region), since: plainDay(since) })}
        {acceptedBy ? <>. {say(TEXTS.acceptedBy, { name: acceptedBy })}</> : null}
      </p>
      {endings.map((one) => (
        <p key={`${one.locale} ${one.at}`} className="aluesivut-ending">
          {ending(one)}
        </p>
      ))}
      {Object.entries(note).map(([locale, words]) => (
        <p key={locale}>
          {say(TEXTS.note)} ({say(LANGUAGE_NAMES[locale as keyof typeof note])}): <span lang={locale}>{words}</span>
        </p>
      ))}
      {writing ? (
        <NoteForm
          shared={shared}
          onCancel={() => setWriting(false)}
          onDone={async () => {
            setWriting(false);
            await reload();
          }}
        />
      ) : shown ? (
        <div className="aluesivut-actions">
          <button
            type="button"
            className="btn btn--style-secondary btn--size-small"
            aria-label={`${say(Object.keys(note).length > 0 ? TEXTS.changeNote : TEXTS.writeNote)}: ${title}`}
            onClick={() => setWriting(true)}
          >
            {say(Object.keys(note).length > 0 ? TEXTS.changeNote : TEXTS.writeNote)}
          </button>
          <button
            type="button"
            className="btn btn--style-secondary btn--size-small"
            aria-label={`${say(COMMON.hide)}: ${title}`}
            onClick={() => void onHide()}
          >
            {say(COMMON.hide)}
          </button>
        </div>
      ) : null}
    </li>
  );
};
