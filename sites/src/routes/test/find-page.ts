import type { RouteTable } from "@aluesivut/content";
import type { PageKind, PageProps, PageRoute } from "../page-props.ts";

/** The routes that are pages. */
export const pagesOf = (table: RouteTable): PageRoute[] =>
  table.routes.filter((route) => route.layout !== null) as unknown as PageRoute[];
/** Props of the page of a kind at a path; there has to be one. */
export const findPage = <K extends PageKind>(table: RouteTable, kind: K, path: string): PageProps<K> => {
  const route = table.routes.find((other) => other.kind === kind && other.path === path);
  if (!route) throw new Error(`No ${kind} at ${path}; there are ${table.routes.map((other) => other.path).join(" ")}`);
  return route.props as PageProps<K>;
};
