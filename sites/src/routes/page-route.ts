import type { PageKind, PageProps, PageRoute } from "./page-props.ts";
import type { PageEntry } from "./site.ts";

type RouteOptions = {
  /** The document whose page it is. */
  entry?: Pick<PageEntry, "document" | "edition">;
  searchable?: boolean;
  status?: 200 | 404 | 410;
  tellsAudit?: true;
};

export const HTML = "text/html; charset=utf-8";

/** A page's route. Its layout is that of its language. */
export const pageRoute = <K extends PageKind>(
  kind: K,
  path: string,
  props: PageProps<K>,
  { entry, searchable = entry !== undefined, status = 200, tellsAudit }: RouteOptions = {},
): PageRoute =>
  ({
    path,
    kind,
    locale: props.locale,
    layout: props.locale,
    props,
    status,
    contentType: HTML,
    ...(entry ? { document: entry.document.id } : {}),
    editions: entry ? [entry.edition.key] : [],
    searchable,
    ...(tellsAudit ? { tellsAudit } : {}),
  }) as unknown as PageRoute;
