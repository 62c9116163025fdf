import type { PageKind, PageProps, SiteLayout } from "../routes/page-props.ts";

/** What a view of one kind is given. */
export type ViewProps<K extends PageKind> = { page: PageProps<K>; layout: SiteLayout };
