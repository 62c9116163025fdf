/*
 * Mozilla's HTTP Observatory by hand: its tests and what each result counts, as its scoring methodology of 2024 lists
 * them (https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring). Left out is what a loopback server has
 * none of: certificates, preload lists, the redirection from HTTP, which is the business of whoever ends TLS.
 */

type Answer = { headers: Record<string, string | undefined>; html: string };
type Result = [name: string, modifier: number];

const SIX_MONTHS = 15_768_000;

const directivesOf = (policy: string): Map<string, string[]> =>
  new Map(
    policy.split(";").flatMap((directive): [string, string[]][] => {
      const [name, ...sources] = directive.trim().split(/\s+/); // words of a directive
      return name ? [[name.toLowerCase(), sources]] : [];
    }),
  );

const contentSecurityPolicy = ({ headers }: Answer): Result => {
  const header = headers["content-security-policy"];
  if (!header) return ["csp-not-implemented", -25];
  const policy = directivesOf(header);
  const fallback = policy.get("default-src");
  const sourcesOf = (name: string) => policy.get(name) ?? fallback;
  const script = sourcesOf("script-src");
  const object = sourcesOf("object-src");
  const broad = (sources: string[]) => sources.some((source) => ["*", "https:", "http:", "data:"].includes(source));
  const isLax = (sources: string[] | undefined) => !sources || sources.includes("'unsafe-inline'") || broad(sources);
  if (isLax(script) || isLax(object)) return ["csp-implemented-with-unsafe-inline", -20];
  if ([...policy.values()].flat().some((source) => source.startsWith("http:")))
    return ["csp-implemented-with-insecure-scheme", -20];
  if (script?.includes("'unsafe-eval'")) return ["csp-implemented-with-unsafe-eval", -10];
  if (isLax(sourcesOf("style-src"))) return ["csp-implemented-with-unsafe-inline-in-style-src-only", 0];
  return fallback?.join() === "'none'"
    ? ["csp-implemented-with-no-unsafe-default-src-none", 10]
    : ["csp-implemented-with-no-unsafe", 5];
};

const cookies = ({ headers }: Answer): Result =>
  headers["set-cookie"] ? ["cookies-without-secure-flag", -20] : ["cookies-not-found", 0];

const sharing = ({ headers }: Answer): Result =>
  headers["access-control-allow-credentials"] === "true"
    ? ["cross-origin-resource-sharing-implemented-with-universal-access", -50]
    : headers["access-control-allow-origin"]
      ? ["cross-origin-resource-sharing-implemented-with-public-access", 0]
      : ["cross-origin-resource-sharing-not-implemented", 0];

const transport = ({ headers }: Answer): Result => {
  const header = headers["strict-transport-security"];
  if (!header) return ["hsts-not-implemented", -20];
  const age = /max-age=(\d+)/i.exec(header)?.[1];
  if (!age) return ["hsts-header-invalid", -20];
  return Number(age) >= SIX_MONTHS
    ? ["hsts-implemented-max-age-at-least-six-months", 0]
    : ["hsts-implemented-max-age-less-than-six-months", -10];
};

const PRIVATE = ["no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"];
const UNSAFE = ["origin", "origin-when-cross-origin", "unsafe-url", "no-referrer-when-downgrade"];
const referrer = ({ headers }: Answer): Result => {
  const header = headers["referrer-policy"];
  if (!header) return ["referrer-policy-not-implemented", 0];
  if (PRIVATE.includes(header)) return ["referrer-policy-private", 5];
  return UNSAFE.includes(header) ? ["referrer-policy-unsafe", -5] : ["referrer-policy-header-invalid", -5];
};

/** `<script src>` of another site, and whether its bytes are pinned. */
const FOREIGN_SCRIPT = /<script\b[^>]*\bsrc="(?:https?:)?\/\/[^"]*"[^>]*>/g;
const integrity = ({ html }: Answer): Result => {
  if (!/<script\b/.test(html)) return ["sri-not-implemented-but-no-scripts-loaded", 0];
  const foreign = html.match(FOREIGN_SCRIPT) ?? [];
  if (foreign.length === 0) return ["sri-not-implemented-but-all-scripts-loaded-from-secure-origin", 0];
  return foreign.every((tag) => tag.includes(" integrity="))
    ? ["sri-implemented-and-external-scripts-loaded-securely", 5]
    : ["sri-not-implemented-but-external-scripts-loaded-securely", -5];
};

const contentType = ({ headers }: Answer): Result =>
  headers["x-content-type-options"] === "nosniff"
    ? ["x-content-type-options-nosniff", 0]
    : ["x-content-type-options-not-implemented", -5];

const framing = ({ headers }: Answer): Result => {
  const ancestors = directivesOf(headers["content-security-policy"] ?? "").get("frame-ancestors");
  if (ancestors && !ancestors.includes("*")) return ["x-frame-options-implemented-via-csp", 5];
  return /^(deny|sameorigin)$/i.test(headers["x-frame-options"] ?? "")
    ? ["x-frame-options-sameorigin-or-deny", 0]
    : ["x-frame-options-not-implemented", -20];
};

const resourcePolicy = ({ headers }: Answer): Result => {
  const header = headers["cross-origin-resource-policy"];
  if (!header) return ["corp-not-implemented", 0];
  if (header === "same-origin") return ["corp-implemented-with-same-origin", 10];
  if (header === "same-site") return ["corp-implemented-with-same-site", 10];
  return header === "cross-origin" ? ["corp-implemented-with-cross-origin", 0] : ["corp-header-invalid", -5];
};

const TESTS = [
  contentSecurityPolicy,
  cookies,
  sharing,
  transport,
  referrer,
  integrity,
  contentType,
  framing,
  resourcePolicy,
];

/** 100 less the penalties; from 90 on the bonuses count as well. */
export const scoreHeaders = (answer: Answer): { score: number; results: Record<string, number> } => {
  const results = TESTS.map((test) => test(answer));
  const sum = (which: (modifier: number) => boolean) =>
    results.reduce((total, [, modifier]) => total + (which(modifier) ? modifier : 0), 0);
  const bare = Math.max(0, 100 + sum((modifier) => modifier < 0));
  const score = bare >= 90 ? bare + sum((modifier) => modifier > 0) : bare;
  return { score, results: Object.fromEntries(results) };
};
