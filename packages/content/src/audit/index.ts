export * from "./audit-html.ts";
export * from "./page-audit.ts";
