"use client";
import { useDocumentInfo, useField, useFormFields, useLocale } from "@payloadcms/ui";
import { useRegionNames } from "../region-names.ts";
import { useWords } from "../use-words.ts";
import { fitWidth, RESULT } from "./text-width.ts";
import { TEXTS } from "./texts.ts";

type Props = { path: string; kind?: "title" | "summary"; maximum?: number };

/** Under a text: how long it is, whether it is too long to publish, and how much of it a search result shows. */
export const TextLength = ({ path, kind, maximum }: Props) => {
  const say = useWords();
  const { value } = useField<string>({ path });
  const text = typeof value === "string" ? value : "";
  const count = [...text].length;
  const over = maximum === undefined ? 0 : count - maximum;
  const shown = kind ? fitWidth(text, RESULT[kind]) : text;
  const values = {
    count: String(count),
    maximum: String(maximum),
    over: String(over),
    shown: String(shown.length - 2),
  };
  return (
    <div className="aluesivut-length">
      <p>
        {say(maximum === undefined ? TEXTS.characters : TEXTS.charactersOf, values)}
        {kind && count > 0 && over <= 0 ? <>. {say(shown === text ? TEXTS.fits : TEXTS.cutAt, values)}</> : null}
      </p>
      <div role="status">{over > 0 ? <p className="aluesivut-over">{say(TEXTS.tooLong, values)}</p> : null}</div>
      {kind === "summary" ? <SearchResult summary={text} /> : null}
    </div>
  );
};

const SearchResult = ({ summary }: { summary: string }) => {
  const say = useWords();
  const { collectionSlug } = useDocumentInfo();
  const { code } = useLocale();
  const regionName = useRegionNames();
  const heading = useFormFields(([fields]) => (fields.title ?? fields.name)?.value) as string | undefined;
  const lead = useFormFields(([fields]) => fields.lead?.value) as string | undefined;
  const slug = useFormFields(([fields]) => fields.slug?.value) as string | undefined;
  const owner = useFormFields(([fields]) => fields.ownerRegion?.value) as string | undefined;
  const title = heading ? `${heading} – ${owner ? regionName(owner) : ""}` : say(TEXTS.noTitle);
  return (
    <details className="aluesivut-search-result">
      <summary>{say(TEXTS.preview)}</summary>
      <div>
        <p className="address" aria-hidden="true">
          {[owner, code, collectionSlug, slug].filter(Boolean).join(" › ")}
        </p>
        <p className="heading" lang={code}>
          {fitWidth(title, RESULT.title)}
        </p>
        <p lang={code}>{fitWidth(summary || lead || "", RESULT.summary) || say(TEXTS.noSummary)}</p>
      </div>
      <small>{say(TEXTS.previewHelp)}</small>
    </details>
  );
};
