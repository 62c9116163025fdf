import { Locale, NATIONAL } from "@aluesivut/content";
import { DefaultTemplate } from "@payloadcms/next/templates";
import { redirect } from "next/navigation.js";
import type { AdminViewServerProps } from "payload";
import { type Person, regionsOf } from "../../access/index.ts";
import { adminLanguage } from "../../i18n/words.ts";
import { SitePreview } from "./SitePreview.tsx";
import { PREVIEW_TEXTS } from "./texts.ts";

/** `/admin/preview`: the site of a region as it will be. `?region=` and `?moment=2026-11-24T08:00` choose beforehand. */
export const SitePreviewView = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, permissions, locale, visibleEntities } = initPageResult;
  if (!req.user)
    redirect(`${req.payload.config.routes.admin}/login?redirect=${req.payload.config.routes.admin}/preview`);
  const language = adminLanguage(req.i18n.language);
  const one = (value: unknown) => (typeof value === "string" ? value : undefined);
  const region = one(searchParams?.region) ?? regionsOf(req.user as Person).find((id) => id !== NATIONAL);
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      payload={req.payload}
      permissions={permissions}
      {...(searchParams ? { searchParams } : {})}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <div className="aluesivut-site-preview">
        <h1>{PREVIEW_TEXTS.siteTitle[language]}</h1>
        <p>{PREVIEW_TEXTS.siteLead[language]}</p>
        <SitePreview
          {...(region ? { region } : {})}
          locale={Locale.safeParse(locale?.code).data ?? "fi"}
          moment={one(searchParams?.moment) ?? ""}
        />
      </div>
    </DefaultTemplate>
  );
};
