"use client";
import type { Locale } from "@aluesivut/content";
import { useSearchParams } from "next/navigation";
import { useRef } from "react";
import { previewBase, viewSegment } from "../../publishing/preview/view.ts";
import { useRegions } from "../region-names.ts";
import { choiceOf, instantOf, queryWith } from "./choice.ts";
import { PreviewControls } from "./PreviewControls.tsx";
import { PreviewFrame } from "./PreviewFrame.tsx";

/** A region's whole site at a moment, with or without its drafts, to be walked through. What is chosen is in the address. */
export const SitePreview = ({ home, locale }: { home?: string; locale: Locale }) => {
  const regions = useRegions();
  const params = useSearchParams();
  const frame = useRef<HTMLIFrameElement>(null);
  const region = home ?? regions.find(({ national }) => !national)?.id ?? "";
  const choice = choiceOf(params, { region, locale, width: 1280, scope: "drafts", moment: "" });
  const at = instantOf(choice) ?? undefined;
  const view = {
    ...(at === undefined ? {} : { at }),
    scope: { type: choice.scope === "live" ? "live" : "drafts" },
  } as const;
  const address = `${previewBase(choice.region, viewSegment(view))}/?locale=${choice.locale}`;
  return (
    <>
      <PreviewControls
        choice={choice}
        scopes={["drafts", "live"]}
        address={address}
        onChange={(change) => window.history.replaceState(null, "", queryWith(params, change))}
      />
      {choice.region ? <PreviewFrame src={address} width={choice.width} frame={frame} /> : null}
    </>
  );
};
