import { DefaultTemplate } from "@payloadcms/next/templates";
import { redirect } from "next/navigation.js";
import type { AdminViewServerProps, TypedUser } from "payload";
import type { ReactNode } from "react";

/** Who opens a view of ours. Payload lets anybody: who has not signed in is sent to do so. */
export const requireSignedIn = ({ initPageResult: { req } }: AdminViewServerProps, path: string): TypedUser => {
  const { admin } = req.payload.config.routes;
  return req.user ?? redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${path}`)}`);
};

/** A view of ours in the admin's frame, with the same header as Payload's own. */
export const AdminPage = ({
  view: { initPageResult, params, searchParams },
  children,
}: {
  view: AdminViewServerProps;
  children: ReactNode;
}) => {
  const { req, locale, permissions, visibleEntities } = initPageResult;
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
      payload={req.payload}
      permissions={permissions}
      req={req}
      {...(req.user ? { user: req.user } : {})}
      viewActions={req.payload.config.admin.components?.actions ?? []}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <main>{children}</main>
    </DefaultTemplate>
  );
};
