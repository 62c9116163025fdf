import { hash } from "node:crypto";
import type { Renderer, Route, RouteTable } from "@aluesivut/content";
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
export type RenderedPages = { pages: Page[]; faults: Fault[]; rendered: number };

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

/** Makes the pages that differ from the live release and stores them; a page that cannot be made is a fault. */
export const renderChanged = async (input: RenderInput): Promise<RenderedPages> => {
  const { target, renderer, table, site, memory, live } = input;
  const keys = pageKeys(renderer, table, memory);
  const pages: Page[] = [];
  const faults: Fault[] = [];
  const storing: Promise<void>[] = [];
  const facts = new Map<string, PageFacts>();
  let rendered = 0;
  let storingFailed: unknown;

  for (const route of table.routes) {
    const { routeHash, renderKey, pageKey } = keys(route);
    const read = (object: string, html: string): PageFacts => {
      const key = `${route.path} ${object}`;
      const known = facts.get(key) ?? memory.facts.get(key) ?? readPage(html, route.path, site);
      facts.set(key, known);
      return known;
    };
    try {
      const before = live?.files[route.path];
      let object: string;
      let bytes: number;
      let known: PageFacts | null = null;
      if (before?.key === pageKey && before.status === route.status && before.type === route.contentType) {
        ({ object, bytes } = before);
        if (HTML.test(route.contentType)) {
          const remembered = memory.facts.get(`${route.path} ${object}`);
          known = read(object, remembered ? "" : Buffer.from(await target.readObject(object)).toString("utf8"));
        }
      } else {
        const html = memory.rendered.get(renderKey) ?? (await renderer.render(route, layoutOf(route, table)));
        memory.rendered.set(renderKey, html);
        const whole = renderer.complete(html, route, table);
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
        if (HTML.test(route.contentType)) known = read(object, whole);
      }
      pages.push({
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
      });
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
  await Promise.all(storing);
  if (storingFailed) throw storingFailed;
  for (const key of memory.facts.keys()) if (!facts.has(key)) memory.facts.delete(key);
  for (const [key, value] of facts) memory.facts.set(key, value);
  return { pages, faults, rendered };
};

const layoutOf = (route: Route, table: RouteTable): unknown => {
  if (route.layout === null) return null;
  const layout = table.layouts[route.layout];
  if (layout === undefined) throw new Error(`there is no layout "${route.layout}" for it`);
  return layout;
};

type Keys = { routeHash: string; renderKey: string; pageKey: string };

/**
 * Names each page by all it is made of: `routeHash` by its own content, `renderKey` by what the renderer gets, `pageKey`
 * by notices and base too. Plain JSON serves: the same code derives the same routes in the same order of fields. A route
 * that the renderer hands out again is not read again.
 */
const pageKeys = (renderer: Renderer, table: RouteTable, { routeHashes }: RegionMemory): ((route: Route) => Keys) => {
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
  return (route) => {
    const routeHash = routeHashes.get(route) ?? shortHash(JSON.stringify(route));
    routeHashes.set(route, routeHash);
    const notices = route.locale ? table.notices[route.locale] : undefined;
    const onDocument = route.document ? notices?.onDocument[route.document] : undefined;
    const renderKey = `${routeHash}.${context(renderer.version, route.layout && layouts.get(route.layout))}`;
    return { routeHash, renderKey, pageKey: `${renderKey}.${context(table.baseUrl, notices?.everywhere, onDocument)}` };
  };
};

/** 128 bits are plenty to tell pages of one site apart, and keep manifests small. */
const shortHash = (text: string): string => hash("sha256", text, "hex").slice(0, 32);
