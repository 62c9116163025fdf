import { DefaultTemplate } from "@payloadcms/next/templates";
import { redirect } from "next/navigation.js";
import type { AdminViewServerProps } from "payload";
import { adminLanguage } from "../../i18n/words.ts";
import { handbookIn, readHandbook } from "./handbook.ts";

/** `/admin/help`: the editors' handbook, for all who are signed in. Nothing of it comes from elsewhere. */
export const HelpView = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, permissions, locale, visibleEntities } = initPageResult;
  const { admin } = req.payload.config.routes;
  if (!req.user) redirect(`${admin}/login?redirect=${admin}/help`);
  const language = handbookIn(adminLanguage(req.i18n.language));
  const html = await readHandbook(language);
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      payload={req.payload}
      permissions={permissions}
      {...(searchParams ? { searchParams } : {})}
      user={req.user}
      viewActions={req.payload.config.admin.components?.actions ?? []}
      visibleEntities={visibleEntities}
    >
      <article className="aluesivut-help" lang={language} dangerouslySetInnerHTML={{ __html: html }} />
    </DefaultTemplate>
  );
};
