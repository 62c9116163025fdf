import { CACHE_AND_ASK, CACHE_FOR_EVER, HSTS, OPEN_HEADERS, SECURITY_HEADERS } from "../serve/response-headers.ts";
import { FILE_TYPES, type ServerRules } from "./server-rules.ts";

const quote = (text: string): string =>
  `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("$", "\\$")}"`;
const escapeRegex = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"); // every character regexes know
const below = (prefix: string): string => quote(`~^${escapeRegex(prefix)}`);

/** For the `http` block of nginx (`include …/nginx.conf`); no variable of one host is seen by another. */
export const nginxConf = (rules: ServerRules[], root: string): string =>
  [
    "# Made by aluesivut build. Include it in nginx's http block; set listen and root to what is yours.",
    "map_hash_bucket_size 512;",
    "map_hash_max_size 65536;",
    "variables_hash_bucket_size 128;",
    ...rules.map((host, index) => hostConf(host, index, root)),
    "",
  ].join("\n");

const hostConf = (rules: ServerRules, index: number, root: string): string => {
  const name = (what: string) => `$aluesivut_${what}_${index}`;
  // nginx looks for the exact text first, then goes through the regexes in order: the longest prefix has to come first.
  const longestFirst = <T extends { from?: string; path?: string }>(entries: T[]) =>
    [...entries].sort((a, b) => (b.from ?? b.path ?? "").length - (a.from ?? a.path ?? "").length);
  const redirects = longestFirst(rules.redirects);
  const gone = longestFirst(rules.gone);
  const map = (variable: string, fallback: string, lines: string[], options = "") =>
    [
      `map $uri ${variable} {`,
      ...(options ? [`  ${options}`] : []),
      `  default ${fallback};`,
      ...lines.map((line) => `  ${line};`),
      "}",
    ].join("\n");
  const headers = { ...SECURITY_HEADERS, ...(rules.isSecure ? HSTS : {}) };
  const redirectMap = (status: 301 | 302) =>
    map(
      name(`to_${status}`),
      '""',
      redirects
        .filter((redirect) => redirect.status === status)
        .map(({ from, covers, to }) => `${covers ? below(from) : quote(from)} ${quote(to)}`),
      "volatile;",
    );
  return [
    "",
    redirectMap(301),
    redirectMap(302),
    // Volatile: asked again for the page that is sent, which is not gone itself.
    map(
      name("gone"),
      '""',
      gone.map(({ path, covers, file }) => `${covers ? below(path) : quote(path)} ${quote(file)}`),
      "volatile;",
    ),
    map(
      name("not_found"),
      "/404.html",
      rules.notFound.map(({ prefix, file }) => `${below(prefix)} ${quote(file)}`),
      "volatile;",
    ),
    map(name("policy"), '""', [
      // When headers are sent, $uri is the file that was found.
      ...rules.policies.flatMap(({ others }) =>
        others.map(({ path, policy }) => `${quote(path.replace(/\/$/, "/index.html"))} ${quote(policy)}`),
      ),
      ...rules.policies.map(({ prefix, policy }) => `${below(prefix)} ${quote(policy)}`),
    ]),
    map(
      name("cache"),
      quote(CACHE_AND_ASK),
      rules.immutable.map((prefix) => `${below(prefix)} ${quote(CACHE_FOR_EVER)}`),
    ),
    // nginx leaves out a header whose value is empty.
    map(
      name("allow_origin"),
      '""',
      rules.open.map((prefix) => `${below(prefix)} ${quote(OPEN_HEADERS["access-control-allow-origin"] ?? "")}`),
    ),
    map(
      name("resource_policy"),
      quote(SECURITY_HEADERS["cross-origin-resource-policy"] ?? ""),
      rules.open.map((prefix) => `${below(prefix)} ${quote(OPEN_HEADERS["cross-origin-resource-policy"] ?? "")}`),
    ),
    "server {",
    "  listen 8080;",
    `  server_name ${rules.folder === "" ? "_" : rules.host.split(":")[0]};`,
    `  root ${quote(rules.folder === "" ? root : `${root}/${rules.folder}`)};`,
    "  charset utf-8;",
    "  charset_types text/html text/plain text/css text/javascript text/calendar application/xml application/json;",
    "  default_type application/octet-stream;",
    "  absolute_redirect off;",
    "  gzip on;",
    "  gzip_vary on;",
    "  gzip_types text/plain text/css text/javascript application/javascript application/json application/xml image/svg+xml application/wasm;",
    ...Object.entries(headers)
      .filter(([header]) => !(header in OPEN_HEADERS))
      .map(([header, value]) => `  add_header ${header} ${quote(value)} always;`),
    `  add_header content-security-policy ${name("policy")} always;`,
    `  add_header cache-control ${name("cache")} always;`,
    `  add_header access-control-allow-origin ${name("allow_origin")} always;`,
    `  add_header cross-origin-resource-policy ${name("resource_policy")} always;`,
    `  if (${name("to_301")}) { return 301 ${name("to_301")}; }`,
    `  if (${name("to_302")}) { return 302 ${name("to_302")}; }`,
    `  if (${name("gone")}) { return 410; }`,
    `  error_page 410 ${name("gone")};`,
    `  error_page 404 ${name("not_found")};`,
    `  location / { try_files $uri \${uri}index.html @slash; }`,
    "  location @slash { if (-d $request_filename) { return 301 $uri/; } return 404; }",
    "  location ~ /[.](?!well-known/) { return 404; }",
    // Endings that the types nginx comes with do not have.
    ...Object.entries(FILE_TYPES).map(
      ([ending, type]) => `  location ~ [.]${ending}$ { types { } default_type ${type}; try_files $uri =404; }`,
    ),
    "}",
  ].join("\n");
};
