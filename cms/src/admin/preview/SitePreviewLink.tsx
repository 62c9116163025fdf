"use client";
import { Link, useConfig } from "@payloadcms/ui";
import { useWords } from "../use-words.ts";
import { PREVIEW_TEXTS } from "./texts.ts";

/** In the admin's menu. */
export const SitePreviewLink = () => {
  const say = useWords();
  const { config } = useConfig();
  return (
    <Link className="nav__link" href={`${config.routes.admin}/preview`} prefetch={false}>
      <span className="nav__link-label">{say(PREVIEW_TEXTS.siteTitle)}</span>
    </Link>
  );
};
