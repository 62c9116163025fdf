"use client";
import { useConfig, useTranslation } from "@payloadcms/ui";
import { useEffect, useState } from "react";
import type { Consequences } from "../../editions/consequences.ts";
import { callEndpoint } from "../call.ts";

/** What a change of a document would touch, asked for when `wanted`; the second value says why it is not known. */
export const useConsequences = (
  collection: string | undefined,
  id: string | number | undefined,
  locale: string | undefined,
  wanted = true,
): [Consequences | null, string] => {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const [found, setFound] = useState<Consequences | null>(null);
  const [problem, setProblem] = useState("");
  const path =
    collection && id && wanted
      ? `${config.routes.api}/${collection}/${id}/consequences${locale ? `?locale=${locale}` : ""}`
      : "";
  const { language } = i18n;
  useEffect(() => {
    if (!path) return;
    let gone = false;
    void callEndpoint(path, { language }).then((answer) => {
      if (gone) return;
      setProblem(answer.ok ? "" : answer.message);
      if (answer.ok) setFound(answer.body as Consequences);
    });
    return () => {
      gone = true;
    };
  }, [path, language]);
  return [found, problem];
};
