import type { PageFacts } from "./read-page.ts";

/**
 * The Content-Security-Policy of a page: its own origin and the scripts and styles that stand in it, by hash. Only the
 * search page may run WebAssembly.
 */
export const contentPolicy = (facts: Pick<PageFacts, "scripts" | "styles">, kind: string): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...(kind === "search" ? ["'wasm-unsafe-eval'"] : []), ...facts.scripts].join(" "),
    ["style-src 'self'", ...facts.styles].join(" "),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
