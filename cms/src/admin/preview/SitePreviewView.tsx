import { Locale, NATIONAL } from "@aluesivut/content";
import type { AdminViewServerProps } from "payload";
import { type Person, regionsOf } from "../../access/index.ts";
import { adminLanguage } from "../../i18n/words.ts";
import { AdminPage, requireSignedIn } from "../AdminPage.tsx";
import { SitePreview } from "./SitePreview.tsx";
import { PREVIEW_TEXTS } from "./texts.ts";

/** `/admin/preview`: the site of a region as it will be; `?region=…&moment=2026-11-24T08:00` and so on say what is shown. */
export const SitePreviewView = (view: AdminViewServerProps) => {
  requireSignedIn(view, "/preview");
  const { req, locale } = view.initPageResult;
  const language = adminLanguage(req.i18n.language);
  const home = regionsOf(req.user as Person).find((id) => id !== NATIONAL);
  return (
    <AdminPage view={view}>
      <div className="aluesivut-site-preview">
        <h1>{PREVIEW_TEXTS.siteTitle[language]}</h1>
        <p>{PREVIEW_TEXTS.siteLead[language]}</p>
        <SitePreview {...(home ? { home } : {})} locale={Locale.safeParse(locale?.code).data ?? "fi"} />
      </div>
    </AdminPage>
  );
};
