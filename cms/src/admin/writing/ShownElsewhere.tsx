"use client";
import { useConfig, useDocumentInfo, useTranslation } from "@payloadcms/ui";
import { useEffect, useState } from "react";
import type { Showing } from "../../editions/history.ts";
import { callEndpoint } from "../call.ts";
import { useRegionNames } from "../region-names.ts";
import { useWords } from "../use-words.ts";
import { TEXTS } from "./texts.ts";

/** Before a withdrawal: the other regions whose sites show the document. */
export const ShownElsewhere = () => {
  const say = useWords();
  const { id, collectionSlug } = useDocumentInfo();
  const { config } = useConfig();
  const { language } = useTranslation().i18n;
  const regionName = useRegionNames();
  const [regions, setRegions] = useState<string[]>([]);
  const path = `${config.routes.api}/${collectionSlug}/${id}/sharing`;
  useEffect(() => {
    let gone = false;
    callEndpoint(path, { language }).then((answer) => {
      if (gone || !answer.ok) return;
      const { regions: all } = answer.body as { regions: Showing[] };
      setRegions(all.filter(({ state }) => state === "shown").map(({ region }) => region));
    });
    return () => {
      gone = true;
    };
  }, [path, language]);
  if (regions.length === 0) return null;
  return (
    <p role="status">
      <strong>{say(TEXTS.shownElsewhere)}.</strong>{" "}
      {say(TEXTS.shownElsewhereHelp, { regions: regions.map(regionName).join(", ") })}
    </p>
  );
};
