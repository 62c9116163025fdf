"use client";
import type { Locale } from "@aluesivut/content";
import { useConfig, useTranslation } from "@payloadcms/ui";
import { useEffect, useState } from "react";
import { adminLanguage } from "../i18n/words.ts";

type Named = { id: string; name?: string | null; national?: boolean | null };
let known: { at: number; locale: Locale; names: Promise<Named[]> } | undefined;

/** All regions' names in the admin's language, asked for once a minute at most. An outage shows ids instead of names and is tried again. */
const askForRegions = (api: string, locale: Locale): Promise<Named[]> => {
  if (known && known.locale === locale && Date.now() - known.at < 60_000) return known.names;
  const names = fetch(
    `${api}/regions?limit=0&depth=0&draft=true&locale=${locale}&select[name]=true&select[national]=true`,
    {
      credentials: "include",
    },
  ).then(async (response) => {
    if (!response.ok) throw new Error(`Cannot list the regions: the server answered ${response.status}`);
    return ((await response.json()) as { docs: Named[] }).docs;
  });
  known = { at: Date.now(), locale, names };
  names.catch(() => {
    known = undefined;
  });
  return names;
};

export const useRegions = (): Named[] => {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const language = adminLanguage(i18n.language);
  const [regions, setRegions] = useState<Named[]>([]);
  const { api } = config.routes;
  useEffect(() => {
    let gone = false;
    askForRegions(api, language).then(
      (found) => {
        if (!gone) setRegions(found);
      },
      (error: unknown) => console.warn(error),
    );
    return () => {
      gone = true;
    };
  }, [api, language]);
  return regions;
};

/** A region's name by its id; the id while names are not known. */
export const useRegionNames = (): ((id: string) => string) => {
  const regions = useRegions();
  return (id) => regions.find((region) => region.id === id)?.name || id;
};
