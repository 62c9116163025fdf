"use client";
import { useAuth, useConfig } from "@payloadcms/ui";
import Link from "next/link";
import { type Person, regionsOf } from "../../access/person.ts";
import { useRegionNames } from "../region-names.ts";
import { useWords } from "../use-words.ts";
import { useOpenDocument } from "./document-region.ts";
import { LANGUAGE_TEXTS } from "./texts.ts";

/** In the header of every screen: the region of the open document, else those of the person; and the way to help. */
export const HeaderPlace = () => {
  const say = useWords();
  const { user } = useAuth();
  const { config } = useConfig();
  const nameOf = useRegionNames();
  const document = useOpenDocument();
  if (!user) return null;
  const own = document?.region ? [document.region] : regionsOf(user as unknown as Person);
  const regions = own.length > 0 ? own.map(nameOf).join(", ") : say(LANGUAGE_TEXTS.allRegions);
  return (
    <div className="aluesivut-place">
      <p>
        <span>{say(LANGUAGE_TEXTS.region)}:</span> <strong>{regions}</strong>
        {document?.readOnly ? <em> ({say(LANGUAGE_TEXTS.readOnly)})</em> : null}
      </p>
      <Link href={`${config.routes.admin}/help`} prefetch={false}>
        {say(LANGUAGE_TEXTS.help)}
      </Link>
    </div>
  );
};
