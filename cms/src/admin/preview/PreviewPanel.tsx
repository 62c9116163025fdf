"use client";
import { type Locale, NATIONAL } from "@aluesivut/content";
import { useAllFormFields, useConfig, useDocumentInfo, useLivePreviewContext, useLocale } from "@payloadcms/ui";
import { useEffect, useRef, useState } from "react";
import { previewBase, type View, viewSegment } from "../../publishing/preview/view.ts";
import { formValues } from "../form-values.ts";
import { useRegions } from "../region-names.ts";
import { useWords } from "../use-words.ts";
import { type Choice, instantOf } from "./choice.ts";
import { PreviewControls } from "./PreviewControls.tsx";
import { PreviewFrame } from "./PreviewFrame.tsx";
import { PREVIEW_TEXTS } from "./texts.ts";
import { withTyped } from "./typed-ahead.ts";
import { useUnsavedPage } from "./use-unsaved-page.ts";

/** The document as readers would see it, beside its form; what stands in the form is shown before it is saved. */
export const PreviewPanel = () => {
  const { isLivePreviewing } = useLivePreviewContext();
  const { id, collectionSlug } = useDocumentInfo();
  // Closed, it asks for nothing.
  if (!isLivePreviewing || !id || !collectionSlug) return null;
  return <Preview key={String(id)} collection={collectionSlug} id={String(id)} />;
};

const Preview = ({ collection, id }: { collection: string; id: string }) => {
  const say = useWords();
  const { config } = useConfig();
  const formLocale = (useLocale().code ?? "fi") as Locale;
  const { lastUpdateTime } = useDocumentInfo();
  const [fields] = useAllFormFields();
  const regions = useRegions();
  const [chosen, setChosen] = useState<Partial<Choice>>({});
  const frame = useRef<HTMLIFrameElement>(null);

  const isRegion = collection === "regions";
  const owner = isRegion ? id : (fields.ownerRegion?.value as string | undefined);
  // What is national has no site of its own: it is looked at on a region's.
  const home = owner && owner !== NATIONAL ? owner : regions.find(({ national }) => !national)?.id;
  const choice: Choice = {
    region: home ?? "",
    locale: formLocale,
    width: 360,
    scope: "document",
    moment: "",
    ...chosen,
  };
  const { region, locale, scope } = choice;
  const at = instantOf(choice) ?? undefined;
  const view: View = {
    ...(at === undefined ? {} : { at }),
    scope: scope === "document" ? { type: scope, collection, id } : { type: scope },
  };
  const base = previewBase(region, viewSegment(view));
  const isUnsaved = scope === "document" && at === undefined;
  const { state, loaded } = useUnsavedPage({
    frame,
    base,
    ask: isUnsaved
      ? {
          path: `${config.routes.api}/preview/${region}`,
          question: { collection, id, locale: formLocale, show: locale },
          data: () => formValues(withTyped(fields)),
          changed: fields,
        }
      : undefined,
  });
  // Other views show what is saved: they look again after each save.
  const seen = useRef(lastUpdateTime);
  useEffect(() => {
    if (seen.current === lastUpdateTime) return;
    seen.current = lastUpdateTime;
    if (!isUnsaved) frame.current?.contentWindow?.location.reload();
  }, [lastUpdateTime, isUnsaved]);

  // The other scopes have no document: they open where it stands, or would.
  const start = scope === "document" ? `${base}/?locale=${locale}` : `${base}${state.own ?? "/"}`;
  return (
    <section
      className="live-preview-window live-preview-window--is-live-previewing aluesivut-preview"
      aria-label={say(PREVIEW_TEXTS.preview)}
    >
      <PreviewControls
        choice={choice}
        ofOneSite={isRegion}
        scopes={["document", "drafts", "live"]}
        address={start}
        onChange={(change) => setChosen((before) => ({ ...before, ...change }))}
      />
      <div className="aluesivut-preview-state">
        {/* Whoever writes with a screen reader hears of the preview only when it fails. */}
        <p role="status">{state.problem ?? ""}</p>
        {isUnsaved ? null : <p>{say(PREVIEW_TEXTS.ofSavedDraft)}</p>}
        {state.missing.length > 0 ? (
          <>
            <p>{say(PREVIEW_TEXTS.missing)}:</p>
            <ul>
              {state.missing.map(({ path, label, message }) => (
                <li key={path}>
                  <a href={`#field-${path.replaceAll(".", "__")}`}>{label || path}</a>: {message}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      {region ? <PreviewFrame src={start} width={choice.width} frame={frame} onLoad={loaded} /> : null}
    </section>
  );
};
