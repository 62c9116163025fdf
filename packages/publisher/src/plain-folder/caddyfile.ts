import { CACHE_AND_ASK, CACHE_FOR_EVER, HSTS, OPEN_HEADERS, SECURITY_HEADERS } from "../serve/response-headers.ts";
import { FILE_TYPES, type ServerRules } from "./server-rules.ts";

const quote = (text: string): string => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
const escapeRegex = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"); // every character regexes know
const entry = (path: string, covers: boolean): string => quote(covers ? `~^${escapeRegex(path)}` : path);

/** A whole Caddyfile: `caddy run --config .server/Caddyfile` in the folder, or imported by one that has more. */
export const caddyfile = (rules: ServerRules[]): string =>
  [
    "# Made by aluesivut build. SITES_ROOT: this folder. SITES_ADDRESS: what Caddy listens on, for a single host.",
    ...rules.map(hostBlock),
    "",
  ].join("\n");

const hostBlock = (rules: ServerRules): string => {
  const address = rules.folder === "" ? "{$SITES_ADDRESS::8080}" : rules.host;
  const root = rules.folder === "" ? "{$SITES_ROOT:.}" : `{$SITES_ROOT:.}/${rules.folder}`;
  const headers = { ...SECURITY_HEADERS, ...(rules.isSecure ? HSTS : {}) };
  const lines = [
    `root * ${quote(root)}`,
    "encode zstd gzip",
    // A map takes the first entry that fits.
    ...map(
      "{redirect_to} {redirect_status}",
      '"" ""',
      inOrder(rules.redirects.map((each) => ({ ...each, path: each.from }))),
      ({ to, status }) => `${quote(to)} ${status}`,
    ),
    ...map("{gone_page}", '""', inOrder(rules.gone), ({ file }) => quote(file)),
    ...map(
      "{missing_page}",
      '""',
      rules.notFound.map(({ prefix, file }) => ({ path: prefix, covers: true, file })),
      ({ file }) => quote(file),
    ),
    ...map("{policy}", '""', policiesOf(rules), ({ policy }) => quote(policy)),
    ...map(
      "{cache}",
      quote(CACHE_AND_ASK),
      rules.immutable.map((path) => ({ path, covers: true })),
      () => quote(CACHE_FOR_EVER),
    ),
    ...map(
      "{allow_origin} {resource_policy}",
      `"" ${quote(SECURITY_HEADERS["cross-origin-resource-policy"] ?? "")}`,
      rules.open.map((path) => ({ path, covers: true })),
      () => Object.values(OPEN_HEADERS).map(quote).join(" "),
    ),
    ...Object.entries(FILE_TYPES).map(
      ([ending, type]) => `header *.${ending} content-type ${quote(`${type}; charset=utf-8`)}`,
    ),
    '@open expression `{allow_origin} != ""`',
    "header @open access-control-allow-origin {allow_origin}",
    "header {",
    "  cross-origin-resource-policy {resource_policy}",
    ...Object.entries(headers)
      .filter(([name]) => !(name in OPEN_HEADERS))
      .map(([name, value]) => `  ${name} ${quote(value)}`),
    "  content-security-policy {policy}",
    "  cache-control {cache}",
    "}",
    "route {",
    '  @redirect expression `{redirect_to} != ""`',
    "  redir @redirect {redirect_to} {redirect_status}",
    '  @gone expression `{gone_page} != ""`',
    "  handle @gone {",
    "    rewrite * {gone_page}",
    "    file_server {",
    "      status 410",
    "    }",
    "  }",
    "  @hidden path /.server/* /.aluesivut*",
    "  error @hidden 404",
    "  file_server",
    "}",
    "handle_errors {",
    // Below an immutable path too: what is not there now may be there soon.
    `  header cache-control ${quote(CACHE_AND_ASK)}`,
    "  rewrite * {missing_page}",
    "  file_server",
    "}",
  ];
  return [`${address} {`, ...lines.map((line) => `  ${line}`), "}"].join("\n");
};

type Covering = { path: string; covers: boolean };

const inOrder = <T extends Covering>(entries: T[]): T[] =>
  [...entries].sort((a, b) => Number(a.covers) - Number(b.covers) || b.path.length - a.path.length);

const policiesOf = ({ policies }: ServerRules): (Covering & { policy: string })[] => [
  ...policies.flatMap(({ others }) => others.map((other) => ({ ...other, covers: false }))),
  ...policies.map(({ prefix, policy }) => ({ path: prefix, policy, covers: true })),
];

const map = <T extends Covering>(
  outputs: string,
  fallback: string,
  entries: T[],
  show: (each: T) => string,
): string[] => [
  `map {path} ${outputs} {`,
  ...entries.map((each) => `  ${entry(each.path, each.covers)} ${show(each)}`),
  `  default ${fallback}`,
  "}",
];
