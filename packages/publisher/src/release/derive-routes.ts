import type { RegionSnapshot, Renderer, RouteTable } from "@aluesivut/content";
import { messageOf } from "../log.ts";
import { type Fault, faultOf, RefusedError } from "./fault.ts";

/** Every address of the site; where two claim one, the first has it and the other is a fault. */
export const deriveRoutes = (renderer: Renderer, snapshot: RegionSnapshot): { table: RouteTable; faults: Fault[] } => {
  let table: RouteTable;
  try {
    table = renderer.routes(snapshot);
  } catch (cause) {
    const reason = `the addresses of the site could not be derived: ${messageOf(cause)}`;
    const { issue } = faultOf("render-failed", { reason }, [], { path: "/" });
    throw new RefusedError(snapshot.head.region.slug, [issue], { cause });
  }
  const faults: Fault[] = [];
  const taken = new Set<string>();
  const routes = table.routes.filter((route) => {
    if (!taken.has(route.path)) return taken.add(route.path);
    faults.push(
      faultOf("duplicate-path", { path: route.path }, route.editions, {
        path: route.path,
        ...(route.document ? { document: route.document } : {}),
        ...(route.locale ? { locale: route.locale } : {}),
      }),
    );
    return false;
  });
  // A page has its address before a redirect: a page published anew at a former address is what readers want.
  const redirects = table.redirects.filter(({ from }) => !taken.has(from) && taken.add(from));
  return { table: { ...table, routes, redirects }, faults };
};
