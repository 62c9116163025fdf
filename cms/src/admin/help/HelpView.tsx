import type { AdminViewServerProps } from "payload";
import { adminLanguage } from "../../i18n/words.ts";
import { AdminPage, requireSignedIn } from "../AdminPage.tsx";
import { handbookIn, readHandbook } from "./handbook.ts";

/** `/admin/help`: the editors' handbook, for all who are signed in. Nothing of it comes from elsewhere. */
export const HelpView = async (view: AdminViewServerProps) => {
  requireSignedIn(view, "/help");
  const language = handbookIn(adminLanguage(view.initPageResult.req.i18n.language));
  const html = await readHandbook(language, view.initPageResult.req.payload.config.routes.api);
  return (
    <AdminPage view={view}>
      <article className="aluesivut-help" lang={language} dangerouslySetInnerHTML={{ __html: html }} />
    </AdminPage>
  );
};
