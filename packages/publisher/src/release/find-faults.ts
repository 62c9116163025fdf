import { DRAWN_FOLDER, documentPath, type RegionSnapshot, type RouteTable } from "@aluesivut/content";
import type { Manifest } from "../target/manifest.ts";
import { type Fault, faultOf } from "./fault.ts";
import { createPathTable, type PathTable } from "./path-table.ts";
import type { Page } from "./render-changed.ts";

export type FaultInput = {
  snapshot: RegionSnapshot;
  table: RouteTable;
  pages: Page[];
  /** Paths of what is not a page: style sheets, pictures, attachments. */
  otherPaths: Iterable<string>;
  live: Manifest | null;
  /** Lets pages vanish without an explanation, because an operator said so. */
  allowLoss: boolean;
};

/** All that forbids a release to go live. */
export const findFaults = (input: FaultInput): Fault[] => {
  const paths = createPathTable(
    [...input.pages.map(({ route }) => route.path), ...input.otherPaths],
    input.table.redirects.map(({ from }) => from),
  );
  return [
    ...findEmptiness(input),
    ...findBrokenLinks(input, paths),
    ...(input.allowLoss ? [] : findLosses(input, paths)),
    ...findMissingLanguages(input),
  ];
};

/** A site whose every document vanished at once is a mistake somewhere, never what an editor meant. */
const findEmptiness = ({ pages, live }: FaultInput): Fault[] => {
  const isShown = ({ route, facts }: Page) => route.status === 200 && facts !== null;
  const hadDocuments = Object.values(live?.files ?? {}).some(({ document, status }) => document && status === 200);
  const hasDocuments = pages.some((page) => isShown(page) && page.route.document);
  return pages.some(isShown) && (hasDocuments || !hadDocuments) ? [] : [faultOf("empty-site", {}, [])];
};

const findBrokenLinks = ({ pages, table }: FaultInput, paths: PathTable): Fault[] => {
  const faults: Fault[] = [];
  const factsAt = new Map(pages.map((page) => [page.route.path, page]));
  for (const { route, facts } of pages) {
    if (!facts) continue;
    const fault = (code: string, target: string, more: readonly string[] = []) =>
      faults.push(
        faultOf(code, { target }, [...route.editions, ...more], {
          path: route.path,
          ...(route.document ? { document: route.document } : {}),
          ...(route.locale ? { locale: route.locale } : {}),
        }),
      );
    for (const address of facts.astray) fault("broken-link", address);
    for (const [path, fragment] of facts.links) {
      if (!paths.has(path) && !path.startsWith(DRAWN_FOLDER)) {
        fault(path.startsWith("/media/") ? "missing-media" : "broken-link", table.base + path);
        continue;
      }
      const there = factsAt.get(path);
      if (fragment && there?.facts && !fragment.startsWith(":~:") && !there.facts.ids.has(fragment)) {
        fault("broken-anchor", `${table.base}${path}#${fragment}`, there.route.editions);
      }
    }
  }
  return faults;
};

/** Every address that readers know must still be a page, lead on, or say what became of it. */
const findLosses = ({ live }: FaultInput, paths: PathTable): Fault[] =>
  Object.entries(live?.files ?? {}).flatMap(([path, file]) => {
    const wasPage = file.kind !== undefined && file.status === 200;
    if (!wasPage || paths.has(path)) return [];
    return faultOf("unexplained-loss", {}, [], { path, ...(file.document ? { document: file.document } : {}) });
  });

const findMissingLanguages = ({ snapshot }: FaultInput): Fault[] => {
  const { region } = snapshot.head;
  if (region.parityPolicy !== "block") return [];
  const languageName = (locale: string) => new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? locale;
  return snapshot.documents.flatMap((document) => {
    const editions = Object.values(document.editions);
    const hasPages = documentPath(document.kind, region.locales[0] ?? "fi", "x") !== undefined;
    const first = editions[0];
    if (!document.shown || !hasPages || !first) return [];
    return region.locales
      .filter((locale) => !document.editions[locale])
      .map((locale) => {
        const context = { title: "title" in first ? first.title : first.name, language: languageName(locale) };
        const suspects = editions.map(({ key }) => key);
        return faultOf("missing-language", context, suspects, { kind: document.kind, document: document.id, locale });
      });
  });
};
