import { hash } from "node:crypto";
import { collectFindings, type Renderer, type Route, type RouteTable, type SiteFinding } from "@aluesivut/content";
import { sha256 } from "@aluesivut/content/hash";
import { messageOf } from "../log.ts";
import type { Manifest, SiteFile } from "../target/manifest.ts";
import type { Target } from "../target/target.ts";
import { contentPolicy } from "./content-policy.ts";
import { type Fault, faultOf } from "./fault.ts";
import { type PageFacts, readPage, type SiteAddress } from "./read-page.ts";
import type { RegionMemory } from "./region-memory.ts";

/** A page of the release: what is served, and what it takes to check it. `facts` only of HTML. */
export type Page = { route: Route; file: Omit<SiteFile, "policy">; facts: PageFacts | null; policy: string | null };
export type RenderedPages = { pages: Page[]; faults: Fault[]; findings: SiteFinding[]; rendered: number };

export type RenderInput = {
  target: Target;
  renderer: Renderer;
  table: RouteTable;
  site: SiteAddress;
  memory: RegionMemory;
  /** The live release, whose pages are taken over where nothing they are made of has changed. */
  live: Manifest | null;
};

const HTML = /^text\/html\b/;

/**
 * Makes the pages that differ from the live release and stores them; a page that cannot be made is a fault. Pages that tell
 * what the check of the release found come last, when every other page has been checked.
 */
export const renderChanged = async (input: RenderInput): Promise<RenderedPages> => {
  const { target, renderer, table, site, memory, live } = input;
  const keys = pageKeys(renderer, table, memory);
  const faults: Fault[] = [];
  const storing: Promise<void>[] = [];
  const facts = new Map<string, PageFacts>();
  let rendered = 0;
  let storingFailed: unknown;

  const read = (route: Route, object: string, html: string): PageFacts => {
    const key = `${route.path} ${object}`;
    const known = facts.get(key) ?? memory.facts.get(key) ?? readPage(html, route.path, site);
    facts.set(key, known);
    return known;
  };

  const complete = async (route: Route, renderKey: string, found?: readonly SiteFinding[]): Promise<string> => {
    const html = memory.rendered.get(renderKey) ?? (await renderer.render(route, layoutOf(route, table)));
    memory.rendered.set(renderKey, html);
    return renderer.complete(html, route, table, found);
  };

  const make = async (route: Route, others?: readonly SiteFinding[]): Promise<Page> => {
    const { routeHash, renderKey, pageKey } = keys(route, others);
    const isHtml = HTML.test(route.contentType);
    const before = live?.files[route.path];
    let object: string;
    let bytes: number;
    let known: PageFacts | null = null;
    if (before?.key === pageKey && before.status === route.status && before.type === route.contentType) {
      ({ object, bytes } = before);
      if (isHtml) {
        const remembered = memory.facts.get(`${route.path} ${object}`);
        known = read(route, object, remembered ? "" : Buffer.from(await target.readObject(object)).toString("utf8"));
      }
    } else {
      let whole = await complete(route, renderKey, others);
      // What is the matter with this page itself is told on it too.
      const own = others && isHtml ? readPage(whole, route.path, site).findings : [];
      if (own.length > 0)
        whole = await complete(route, renderKey, collectFindings([{ path: route.path, findings: own }], others));
      const encoded = Buffer.from(whole, "utf8");
      object = sha256(encoded);
      bytes = encoded.length;
      rendered++;
      storing.push(
        target.putObject(object, encoded).catch((error) => {
          storingFailed ??= error;
        }),
      );
      if (storing.length >= 16) await Promise.all(storing.splice(0));
      if (storingFailed) throw storingFailed;
      if (isHtml) known = read(route, object, whole);
    }
    return {
      route,
      facts: known,
      policy: known && contentPolicy(known, route.kind),
      file: {
        object,
        bytes,
        type: route.contentType,
        status: route.status,
        key: pageKey,
        route: routeHash,
        kind: route.kind,
        locale: route.locale,
        ...(route.document ? { document: route.document } : {}),
        ...(route.searchable ? { searchable: true } : {}),
      },
    };
  };

  const made = new Map<Route, Page>();
  const makeAll = async (routes: Route[], others?: readonly SiteFinding[]): Promise<void> => {
    for (const route of routes) {
      try {
        made.set(route, await make(route, others));
      } catch (error) {
        if (storingFailed) throw storingFailed;
        faults.push(
          faultOf("render-failed", { reason: messageOf(error) }, route.editions, {
            path: route.path,
            ...(route.document ? { document: route.document } : {}),
            ...(route.locale ? { locale: route.locale } : {}),
          }),
        );
      }
    }
  };
  const inOrder = (): Page[] => table.routes.flatMap((route) => made.get(route) ?? []);

  await makeAll(table.routes.filter(({ tellsAudit }) => !tellsAudit));
  await makeAll(
    table.routes.filter(({ tellsAudit }) => tellsAudit),
    findingsOf(inOrder()),
  );
  await Promise.all(storing);
  if (storingFailed) throw storingFailed;
  for (const key of memory.facts.keys()) if (!facts.has(key)) memory.facts.delete(key);
  for (const [key, value] of facts) memory.facts.set(key, value);
  const pages = inOrder();
  return { pages, faults, findings: findingsOf(pages), rendered };
};

const findingsOf = (pages: Page[]): SiteFinding[] =>
  collectFindings(pages.map(({ route, facts }) => ({ path: route.path, findings: facts?.findings ?? [] })));

const layoutOf = (route: Route, table: RouteTable): unknown => {
  if (route.layout === null) return null;
  const layout = table.layouts[route.layout];
  if (layout === undefined) throw new Error(`there is no layout "${route.layout}" for it`);
  return layout;
};

type Keys = { routeHash: string; renderKey: string; pageKey: string };

/**
 * Names each page by all it is made of: `routeHash` by its own content, `renderKey` by what the renderer gets, `pageKey`
 * by notices, base and what it tells of the other pages too. Plain JSON serves: the same code derives the same routes in the same order of fields. A route
 * that the renderer hands out again is not read again.
 */
const pageKeys = (
  renderer: Renderer,
  table: RouteTable,
  { routeHashes }: RegionMemory,
): ((route: Route, others?: readonly SiteFinding[]) => Keys) => {
  const contexts = new Map<string, string>();
  const context = (...parts: (string | null | undefined)[]): string => {
    const text = JSON.stringify(parts);
    const known = contexts.get(text) ?? shortHash(text);
    contexts.set(text, known);
    return known;
  };
  const layouts = new Map(
    Object.entries(table.layouts).map(([key, layout]) => [key, shortHash(JSON.stringify(layout))]),
  );
  return (route, others) => {
    const routeHash = routeHashes.get(route) ?? shortHash(JSON.stringify(route));
    routeHashes.set(route, routeHash);
    const notices = route.locale ? table.notices[route.locale] : undefined;
    const onDocument = route.document ? notices?.onDocument[route.document] : undefined;
    const renderKey = `${routeHash}.${context(renderer.version, route.layout && layouts.get(route.layout))}`;
    const told = others && JSON.stringify(others);
    const pageKey = `${renderKey}.${context(table.baseUrl, notices?.everywhere, onDocument, ...(told ? [told] : []))}`;
    return { routeHash, renderKey, pageKey };
  };
};

/** 128 bits are plenty to tell pages of one site apart, and keep manifests small. */
const shortHash = (text: string): string => hash("sha256", text, "hex").slice(0, 32);
