import {
  AUDIT_MARKER,
  BASE_PLACEHOLDER,
  type Document,
  DRAWING_LIST_PATH,
  type Drawing,
  documentPath,
  type Locale,
  NOTICES_MARKER,
  type Redirect,
  type RegionSnapshot,
  type Renderer,
  type Route,
  type RouteTable,
  titleOf,
} from "@aluesivut/content";

/* A small renderer by the contract: what a publisher is tested with, real pages without Astro. */

type Props = { title: string; text: string; links: string[]; ids: string[] };
export type PlainRendererOptions = {
  version?: string;
  builtAt?: number;
  /** Changes the routes before they are handed out. */
  alter?: (table: RouteTable, snapshot: RegionSnapshot) => void;
  onRender?: (route: Route) => void;
  /** What the site draws, by path; cards of the title `fail` cannot be drawn. */
  drawings?: Record<string, Drawing>;
};

/** A square as large as the drawing asks; processes that draw load this module as their renderer. */
export const draw: Renderer["draw"] = (drawing, theme) => {
  if (drawing.type === "card" && drawing.title === "fail") throw new Error("there is no such horizon");
  const size = drawing.type === "icon" ? drawing.size : 8;
  const rect = `<rect width="${size}" height="${size}" fill="${theme.accent}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${rect}</svg>`;
};

export const plainRenderer = (options: PlainRendererOptions = {}): Renderer => {
  const { version = "plain-1", builtAt = 1, alter, onRender, drawings } = options;
  return {
    version,
    builtAt,
    routes(snapshot) {
      const table = deriveTable(snapshot);
      if (drawings) table.routes.push(drawingList(snapshot, drawings));
      alter?.(table, snapshot);
      return table;
    },
    async render(route, layout) {
      onRender?.(route);
      if (!route.contentType.startsWith("text/html")) return (route.props as Props).text;
      const { title, text, links, ids } = route.props as Props;
      const anchors = links.map((href) => `<a href="${href}">${href}</a>`).join("");
      return (
        `<!doctype html><html lang="${route.locale}"><head><title>${title}</title><meta name="description" content="${title}">` +
        `<link rel="stylesheet" href="${BASE_PLACEHOLDER}/_astro/style.${version}.css"><style>:root{--brand:#005e70}</style></head>` +
        `<body><header>${(layout as { name: string }).name}</header>${NOTICES_MARKER}<main><h1>${title}</h1>` +
        `<p>${text}</p>${route.tellsAudit ? AUDIT_MARKER : ""}${ids.map((id) => `<h2 id="${id}">${id}</h2>`).join("")}${anchors}</main></body></html>`
      );
    },
    complete(html, route, table, audit) {
      const notices = route.locale ? (table.notices[route.locale]?.everywhere ?? "") : "";
      const told = audit?.map(({ rule, count, pages }) => `<li>${rule} ${count} ${pages.join(" ")}</li>`).join("");
      return html
        .replaceAll(BASE_PLACEHOLDER, table.base)
        .replace(NOTICES_MARKER, notices)
        .replace(AUDIT_MARKER, told ? `<ul>${told}</ul>` : "");
    },
    async assets(base) {
      const css = (path: string) => ({ path, contentType: "text/css", bytes: Buffer.from(`/* ${base} ${version} */`) });
      return [css(`/_astro/style.${version}.css`), css("/print.css")];
    },
    draw,
  };
};

const HTML = "text/html; charset=utf-8";
const page = (path: string, locale: Locale, kind: string, props: Props, rest: Partial<Route> = {}): Route => ({
  path,
  kind,
  locale,
  layout: locale,
  props,
  status: 200,
  contentType: HTML,
  editions: [],
  searchable: false,
  ...rest,
});

const drawingList = ({ head }: RegionSnapshot, drawings: Record<string, Drawing>): Route => ({
  ...page(DRAWING_LIST_PATH, "fi", "drawing-list", { title: "", text: "", links: [], ids: [] }),
  props: { text: JSON.stringify({ theme: head.region.theme, drawings }) },
  locale: null,
  layout: null,
  contentType: "application/json",
});

const deriveTable = (snapshot: RegionSnapshot): RouteTable => {
  const { region, former } = snapshot.head;
  const base = new URL(region.baseUrl).pathname.replace(/\/$/, ""); // without the last slash
  const link = (path: string) => `${BASE_PLACEHOLDER}${path}`;
  const routes: Route[] = [];
  for (const locale of region.locales) {
    const documents = snapshot.documents.flatMap((document) => documentRoute(snapshot, document, locale));
    const links = documents.map(({ path }) => link(path));
    const title = region.name[locale] ?? region.slug;
    routes.push(page(`/${locale}/`, locale, "front", { title, text: "Etusivu", links, ids: [] }), ...documents);
    const statement = { title: "Saavutettavuus", text: "", links: [], ids: [] };
    routes.push(page(`/${locale}/saavutettavuus/`, locale, "accessibility", statement, { tellsAudit: true }));
    routes.push(page(`/${locale}/haku/`, locale, "search", { title: "Haku", text: "", links: [], ids: [] }));
    routes.push(
      page(
        `/${locale}/404.html`,
        locale,
        "not-found",
        { title: "Ei löydy", text: "", links: [], ids: [] },
        { status: 404 },
      ),
    );
  }
  const sitemap = routes.map(({ path }) => region.baseUrl + path.slice(1)).join("\n");
  routes.push({
    ...page("/sitemap.xml", "fi", "sitemap", { title: "", text: sitemap, links: [], ids: [] }),
    locale: null,
    layout: null,
    contentType: "application/xml",
  });
  const text = (path: string, kind: string, contentType: string, body: string): Route => ({
    ...page(path, "fi", kind, { title: "", text: body, links: [], ids: [] }),
    locale: null,
    layout: null,
    contentType,
  });
  routes.push(
    text("/data/services.json", "data", "application/json", '{"services":[]}'),
    text("/fi/events.ics", "calendar", "text/calendar; charset=utf-8", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
    text("/.well-known/security.txt", "security", "text/plain; charset=utf-8", `Contact: ${region.baseUrl}\n`),
  );
  const redirects: Redirect[] = [{ from: "/", to: `/${region.locales[0]}/`, status: 302 }];
  for (const { path, became } of former) {
    if (became.type === "moved") redirects.push({ from: path, to: became.to, status: 301 });
    else {
      const locale = (region.locales.find((each) => path.startsWith(`/${each}/`)) ?? region.locales[0]) as Locale;
      const props = { title: became.title ?? "Poistettu", text: became.note ?? "", links: [], ids: [] };
      routes.push(page(path, locale, "gone", props, { status: 410 }));
    }
  }
  const layouts = Object.fromEntries(region.locales.map((locale) => [locale, { name: region.name[locale] }]));
  return {
    base,
    baseUrl: region.baseUrl,
    locales: region.locales,
    routes,
    redirects,
    layouts,
    notices: noticesOf(snapshot),
  };
};

const noticesOf = ({ documents, head }: RegionSnapshot): RouteTable["notices"] =>
  Object.fromEntries(
    head.region.locales.map((locale) => {
      const notices = documents.flatMap(({ kind, editions }) => (kind === "notice" ? (editions[locale] ?? []) : []));
      const everywhere = notices
        .map((notice) => `<aside aria-label="${titleOf(notice)}">${titleOf(notice)}</aside>`)
        .join("");
      return [locale, { everywhere, onDocument: {} }];
    }),
  );

const DOCUMENT_LINK = /href="document:([^"]+)"/g; // a link to a document in rich text, by id
const OTHER_LINK = /href="([/#][^"]*|https?:[^"]*)"/g; // a path, an anchor or an address

const documentRoute = (snapshot: RegionSnapshot, document: Document, locale: Locale): Route[] => {
  const edition = document.editions[locale];
  const path = edition && documentPath(document.kind, locale, edition.slug);
  if (!edition || !path || !document.shown) return [];
  const lead = "lead" in edition && edition.lead ? edition.lead : "";
  const html =
    "body" in edition ? edition.body.flatMap((block) => (block.type === "text" ? block.html : [])).join("") : "";
  const links = [...html.matchAll(OTHER_LINK)].map(([, href]) =>
    href?.startsWith("/") ? BASE_PLACEHOLDER + href : String(href),
  );
  for (const [, id] of html.matchAll(DOCUMENT_LINK)) {
    const other = snapshot.documents.find((candidate) => candidate.id === id && candidate.shown);
    const slug = other?.editions[locale]?.slug;
    const target = other && slug && documentPath(other.kind, locale, slug);
    if (target) links.push(BASE_PLACEHOLDER + target);
  }
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => String(id)); // anchors in the text
  const text = `${lead} ${html.replace(/<[^>]*>/g, " ")}`; // tags out, links are listed apart
  return [
    page(
      path,
      locale,
      document.kind,
      { title: titleOf(edition), text, links, ids },
      {
        document: document.id,
        editions: [edition.key],
        searchable: true,
      },
    ),
  ];
};
