import { AUDIT_RULES, isFailure, type Locale, type Route, type RouteTable, type SiteFinding } from "@aluesivut/content";
import { words } from "../i18n/words.ts";
import { withBase } from "./href.ts";
import type { PageProps } from "./page-props.ts";
import { escapeXml } from "./texts/xml.ts";

/* What the statement tells of the automatic check. It is spliced into a rendered page, so its HTML is made here. */

type Statement = PageProps<"accessibility">["statement"];

const statementOf = ({ props }: Route): Statement => (props as PageProps<"accessibility">).statement;
const isDeclared = (statement: Statement, { rule }: SiteFinding): boolean =>
  statement?.findings.some(({ criterion }) => criterion === AUDIT_RULES[rule].criterion) ?? false;

/** How the site conforms: as its editors have assessed it, but never fully while the check finds what they have not. */
export const conformanceHtml = (route: Route, audit: readonly SiteFinding[] = []): string => {
  const t = words(route.locale as Locale);
  const statement = statementOf(route);
  if (!statement) return `<p>${escapeXml(t("accessibility.missing"))}</p>`;
  const isLowered = statement.status === "full" && audit.some(isFailure);
  const status = isLowered ? "partial" : statement.status;
  const lowered = isLowered ? `<p>${escapeXml(t("accessibility.lowered"))}</p>` : "";
  return `<p class="box"><b>${escapeXml(t(`accessibility.statuses.${status}`))}</b></p>${lowered}`;
};

const pageLink = ({ locale }: Route, table: RouteTable, path: string): string => {
  const page = table.routes.find((other) => other.path === path);
  const title = (page?.props as { title?: string } | undefined)?.title ?? path;
  const language = page?.locale && page.locale !== locale ? ` hreflang="${page.locale}" lang="${page.locale}"` : "";
  return `<a href="${escapeXml(withBase(path))}"${language}>${escapeXml(title)}</a>`;
};

const findingHtml = (route: Route, table: RouteTable, { rule, count, pages }: SiteFinding): string => {
  const locale = route.locale as Locale;
  const { criterion, says } = AUDIT_RULES[rule];
  const where = words(locale)("accessibility.checkPages", { count });
  const links = pages.map((path) => pageLink(route, table, path)).join(", ");
  return (
    `<li>${escapeXml(says[locale])} <span class="meta nowrap">(WCAG ${criterion})</span><br>` +
    `${escapeXml(where)} ${links}</li>`
  );
};

/** What the check found on the pages of this release; that it is yet to come where there is no release. */
export const auditHtml = (route: Route, table: RouteTable, audit?: readonly SiteFinding[]): string => {
  const t = words(route.locale as Locale);
  const statement = statementOf(route);
  if (!audit) return `<p>${escapeXml(t("accessibility.checkPending"))}</p>`;
  const failures = audit.filter(isFailure);
  if (failures.length === 0) return `<p>${escapeXml(t("accessibility.checkNone"))}</p>`;
  return (["unassessed", "declared"] as const)
    .map((kind) => {
      const found = failures.filter((finding) => isDeclared(statement, finding) === (kind === "declared"));
      if (found.length === 0) return "";
      const items = found.map((finding) => findingHtml(route, table, finding)).join("");
      return `<h3>${escapeXml(t(`accessibility.checkKinds.${kind}`))}</h3><ul>${items}</ul>`;
    })
    .join("");
};
