import type { EditionOf, Locale, RouteTable } from "@aluesivut/content";
import { resolveHtml, resolveLink } from "./rich-text.ts";
import type { Entry, LocalSite } from "./site.ts";
import { escapeXml } from "./texts/xml.ts";

type Severity = EditionOf<"notice">["severity"];
/** The gravest first. */
const SEVERITIES: Severity[] = ["emergency", "warning", "info"];
const SEVERITY_NAMES: Record<Severity, Record<Locale, string>> = {
  emergency: { fi: "Hätätiedote", sv: "Nödmeddelande", en: "Emergency" },
  warning: { fi: "Häiriötiedote", sv: "Störningsmeddelande", en: "Service notice" },
  info: { fi: "Tiedote", sv: "Meddelande", en: "Notice" },
};

/** Notices are spliced into rendered pages, so their HTML is made here, not by a view. Style: `.notice`. */
const noticeHtml = (local: LocalSite, { document, edition }: Entry<"notice">): string => {
  const { severity, title, html, link } = edition;
  const id = `notice-${escapeXml(document.id)}`;
  const more = link && resolveLink(local, link);
  return [
    `<aside class="notice notice-${severity}" aria-labelledby="${id}"><div class="wrap">`,
    `<p class="notice-title" id="${id}"><strong><span class="notice-severity">${SEVERITY_NAMES[severity][local.locale]}:</span> ${escapeXml(title)}</strong></p>`,
    html ? `<div class="notice-body">${resolveHtml(local, html)}</div>` : "",
    more ? `<p class="notice-link"><a href="${escapeXml(more.href)}">${escapeXml(more.label)}</a></p>` : "",
    "</div></aside>",
  ].join("");
};

/** The notices in force in one language: everywhere, and by document id on its page. */
export const noticesIn = (local: LocalSite): NonNullable<RouteTable["notices"][Locale]> => {
  const entries = local.site
    .ofKind("notice")
    .filter(({ shown }) => shown)
    .map((document) => local.entry(document))
    .filter((entry) => entry !== undefined)
    .sort((a, b) => SEVERITIES.indexOf(a.edition.severity) - SEVERITIES.indexOf(b.edition.severity));
  const onDocument: Record<string, string> = {};
  let everywhere = "";
  for (const entry of entries) {
    const html = noticeHtml(local, entry);
    if (entry.edition.pages.length === 0) everywhere += html;
    for (const id of new Set(entry.edition.pages)) onDocument[id] = (onDocument[id] ?? "") + html;
  }
  return { everywhere, onDocument };
};
