import { type Issue, isFailure, type SiteFinding } from "@aluesivut/content";
import type { Page } from "./render-changed.ts";

/** A receipt names so many pages at most; the statement of the site tells how many there are. */
const NAMED_PAGES = 40;

/**
 * What editors are told of the automatic check: of the whole site on its accessibility statement, of a page on the document
 * it is made of. None of it keeps a release back: the page is no worse than it was for those who wait for it.
 */
export const adviseOnFindings = (findings: readonly SiteFinding[], pages: readonly Page[]): Issue[] => {
  const ofSite = findings.filter(isFailure).map(
    ({ rule, count, pages: [path] }): Issue => ({
      code: "site-finding",
      context: { rule, count },
      severity: "advice",
      kind: "accessibility-statement",
      ...(path ? { path } : {}),
    }),
  );
  const ofPages = pages.flatMap(({ route, facts }) =>
    !route.document || !facts
      ? []
      : facts.findings.map(
          ({ rule, what }): Issue => ({
            code: "page-finding",
            context: { rule, what: what && `”${what}”` },
            severity: "advice",
            path: route.path,
            ...(route.document ? { document: route.document } : {}),
            ...(route.locale ? { locale: route.locale } : {}),
          }),
        ),
  );
  return [...ofSite, ...ofPages.slice(0, NAMED_PAGES)];
};
