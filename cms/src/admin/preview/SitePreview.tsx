"use client";
import type { Locale } from "@aluesivut/content";
import { useRef, useState } from "react";
import { previewBase, viewSegment } from "../../publishing/preview/view.ts";
import { useRegions } from "../region-names.ts";
import { helsinkiInstant } from "./helsinki-time.ts";
import { type Choice, PreviewControls } from "./PreviewControls.tsx";
import { PreviewFrame } from "./PreviewFrame.tsx";

/** A region's whole site at a moment, with or without its drafts, to be walked through. */
export const SitePreview = ({ region, locale, moment }: { region?: string; locale: Locale; moment: string }) => {
  const regions = useRegions();
  const [chosen, setChosen] = useState<Partial<Choice>>({});
  const frame = useRef<HTMLIFrameElement>(null);
  const home = region ?? regions.find(({ national }) => !national)?.id ?? "";
  const choice: Choice = { region: home, locale, width: 1280, scope: "drafts", moment, ...chosen };
  const at = helsinkiInstant(choice.moment);
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
        onChange={(change) => setChosen((before) => ({ ...before, ...change }))}
      />
      {choice.region ? <PreviewFrame src={address} width={choice.width} frame={frame} /> : null}
    </>
  );
};
