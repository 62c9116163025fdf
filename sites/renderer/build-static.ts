import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import {
  BASE_PLACEHOLDER,
  collectFindings,
  type PageFinding,
  type RegionSnapshot,
  type Route,
  type SiteFinding,
} from "@aluesivut/content";
import { auditHtml } from "@aluesivut/content/audit";
import { complete } from "../src/routes/complete.ts";
import type { PageRoute, SiteLayout } from "../src/routes/page-props.ts";
import { routes as deriveRoutes } from "../src/routes/routes.ts";
import { isTextRoute } from "../src/routes/texts/text-route.ts";
import { HAS_BASE } from "./has-base.ts";
import { listFiles } from "./renderer-info.ts";
import { runAstro } from "./run-astro.ts";
import { STATIC_PAGES, type StaticPage } from "./static-paths.ts";

/** What Astro calls a page: its path, or a number where that is no folder (`404.html`, `/sv/*`). */
const astroPath = ({ path }: Route, index: number): string =>
  path.endsWith("/") ? path.slice(1, -1) : `unfoldered/${index}`;

/** The file of a path in a plain folder. A wildcard's file lies where its folder would. */
export const fileOfPath = (path: string): string => {
  const file = path.endsWith("/") ? `${path}index.html` : path.endsWith("*") ? `${path.slice(0, -1)}any.html` : path;
  return file.slice(1);
};

/**
 * A region as plain files by plain `astro build`, without the renderer: the oracle that its bytes are compared with, and
 * the way out should an Astro release break it. Redirects and media are not in it.
 */
export const buildStatic = async (snapshot: RegionSnapshot, outDir: string): Promise<{ files: number }> => {
  const table = deriveRoutes(snapshot);
  const work = await mkdtemp(join(tmpdir(), "aluesivut-static-"));
  try {
    const pages = table.routes.flatMap((route, index): StaticPage[] => {
      if (isTextRoute(route)) return [];
      const { kind, props } = route as PageRoute;
      return [
        { path: astroPath(route, index), kind, page: props, layout: table.layouts[route.layout ?? ""] as SiteLayout },
      ];
    });
    const pagesFile = join(work, "pages.json");
    await writeFile(pagesFile, JSON.stringify(pages));
    const built = join(work, "site");
    await runAstro(built, { [STATIC_PAGES]: pagesFile });

    const write = async (file: string, data: string | Uint8Array) => {
      await mkdir(dirname(join(outDir, file)), { recursive: true });
      await writeFile(join(outDir, file), data);
    };
    const made = new Set<string>();
    const checked: { path: string; findings: PageFinding[] }[] = [];
    const make = async (route: Route, audit?: SiteFinding[]) => {
      const source = `${astroPath(route, table.routes.indexOf(route))}/index.html`;
      const html = isTextRoute(route) ? route.props.body : await readFile(join(built, source), "utf8");
      made.add(source);
      const whole = complete(html, route, table, audit);
      if (!isTextRoute(route)) checked.push({ path: route.path, findings: auditHtml(whole) });
      await write(fileOfPath(route.path), whole);
    };
    // As in a release: what tells of the check comes last.
    for (const route of table.routes) if (!route.tellsAudit) await make(route);
    const audit = collectFindings(checked);
    for (const route of table.routes) if (route.tellsAudit) await make(route, audit);
    const assets = (await listFiles(built)).filter((file) => !made.has(file));
    for (const file of assets) {
      const bytes = await readFile(join(built, file));
      await write(
        file,
        HAS_BASE.test(file) ? bytes.toString("utf8").replaceAll(BASE_PLACEHOLDER, () => table.base) : bytes,
      );
    }
    return { files: table.routes.length + assets.length };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
};
