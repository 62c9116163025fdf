import { COLLECTION_OF_KIND, Locale } from "@aluesivut/content";
import { APIError, type Endpoint, Forbidden, NotFound, type PayloadRequest, type Where } from "payload";
import { z } from "zod";
import { adminLanguage, fillGaps, type Words } from "../../i18n/words.ts";
import { openMediaFile } from "../../media/store.ts";
import { currentStates } from "../../snapshot/current-states.ts";
import { ledgerIndex } from "../../snapshot/ledger-index.ts";
import { RegionNotPublishedError } from "../../snapshot/region-state.ts";
import { viewSite } from "./draft-view.ts";
import { escapeHtml } from "./escape-html.ts";
import { fieldLabel } from "./field-label.ts";
import { ASSETS_BASE, loadRenderer, NoRendererError } from "./load-renderer.ts";
import { PREVIEW_MESSAGES } from "./messages.ts";
import { findRoute, PREVIEW_HEADERS, pageAnswer, renderPreview } from "./page.ts";
import { pathOfDocument } from "./region-preview.ts";
import { parseView, previewBase, viewSegment } from "./view.ts";

export const mediaHash = (path: string): string | undefined => /^\/media\/([0-9a-f]{64})\.\w+$/.exec(path)?.[1]; // a SHA-256

const say = (req: PayloadRequest, text: Words, values: Record<string, string> = {}): string =>
  fillGaps(text[adminLanguage(req.i18n?.language)], values);

/** What went wrong, as a person may hear it. @throws what is no fault of the asker or the set-up */
const explain = (req: PayloadRequest, error: unknown, region: string): { status: number; text: string } => {
  if (error instanceof NoRendererError)
    return { status: 503, text: say(req, PREVIEW_MESSAGES.noRenderer, { reason: error.message }) };
  if (error instanceof RegionNotPublishedError)
    return { status: 404, text: say(req, PREVIEW_MESSAGES.noSite, { region }) };
  if (error instanceof Forbidden || error instanceof NotFound)
    return { status: error.status, text: say(req, PREVIEW_MESSAGES.notYours) };
  if (error instanceof APIError) return { status: error.status, text: error.message };
  req.payload.logger.error(error);
  const reason = error instanceof Error ? error.message : String(error);
  return { status: 500, text: say(req, PREVIEW_MESSAGES.failed, { reason }) };
};

/** A page of our own where there is none of the site. */
export const plainPage = (language: string, text: string, status: number): Response =>
  pageAnswer(
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Aluesivut</title><style>body{font:1.1rem/1.5 system-ui,sans-serif;margin:2rem;max-width:40rem}</style><p>${escapeHtml(text)}</p></html>`,
    "text/html; charset=utf-8",
    status,
  );

/** Files of the renderer: styles and fonts of the public sites, the same for everybody. */
const assets: Endpoint = {
  path: `${ASSETS_BASE.replace("/api", "")}/:path*`,
  method: "get",
  handler: async (req) => {
    const path = `/${[req.routeParams?.path ?? []].flat().join("/")}`;
    const asset = (await loadRenderer()).assets.get(path);
    if (!asset) return new Response(null, { status: 404, headers: PREVIEW_HEADERS });
    return new Response(asset.bytes as BodyInit, {
      headers: { "content-type": asset.contentType, "cache-control": "public, max-age=31536000, immutable" },
    });
  },
};

/** A picture is shown when it is public, and else to whoever may see it in the media library. */
const answerMedia = async (req: PayloadRequest, hash: string): Promise<Response> => {
  await ledgerIndex(req.payload);
  const states = currentStates(req.payload);
  states.all();
  if (states.isPublicFile(hash)) return mediaAnswer(hash);
  const where: Where = { or: [{ "variants.sha256": { equals: hash } }, { "storedFile.sha256": { equals: hash } }] };
  const { totalDocs } = await req.payload.count({ collection: "media", where, overrideAccess: false, user: req.user });
  return mediaAnswer(totalDocs > 0 ? hash : "");
};
export const mediaAnswer = async (hash: string): Promise<Response> => {
  const file = await openMediaFile(hash);
  if (!file) return new Response(null, { status: 404, headers: PREVIEW_HEADERS });
  return new Response(file.stream(), {
    headers: {
      ...PREVIEW_HEADERS,
      "content-type": file.mimeType,
      "content-length": String(file.bytes),
      // Its name says what is in it; kept by the person's own browser alone.
      "cache-control": "private, max-age=3600, immutable",
    },
  });
};

const page: Endpoint = {
  path: "/preview/:region/:view/:path*",
  method: "get",
  handler: async (req) => {
    const language = adminLanguage(req.i18n?.language);
    if (!req.user) return plainPage(language, say(req, PREVIEW_MESSAGES.signIn), 401);
    const { region, view: segment, path } = req.routeParams as { region: string; view: string; path?: string[] };
    const view = parseView(segment);
    if (!view) return plainPage(language, say(req, PREVIEW_MESSAGES.noView, { view: segment }), 404);
    const asked = `/${[path ?? []].flat().join("/")}`;
    const hash = mediaHash(asked);
    if (hash) return answerMedia(req, hash);
    try {
      const { table, drafts } = await viewSite({ payload: req.payload, req }, region, view);
      const base = previewBase(region, segment);
      if (asked === "/") {
        const wanted = Locale.safeParse(new URL(req.url ?? "http://localhost/").searchParams.get("locale")).data;
        const locale = wanted ?? drafts[0]?.locale ?? table.locales[0] ?? "fi";
        const own = view.scope.type === "document" ? view.scope.id : "";
        const to = pathOfDocument(table, own, locale);
        if (!to) return plainPage(language, say(req, PREVIEW_MESSAGES.noLanguage, { region }), 404);
        return redirectTo(base + to);
      }
      const found = findRoute(table, asked);
      if (!found) return plainPage(language, say(req, PREVIEW_MESSAGES.noLanguage, { region }), 404);
      if ("redirect" in found)
        return redirectTo(found.redirect.startsWith("/") ? base + found.redirect : found.redirect);
      const { route } = found;
      return pageAnswer(await renderPreview(table, route, base), route.contentType, route.status);
    } catch (error) {
      const { status, text } = explain(req, error, region);
      return plainPage(language, text, status);
    }
  },
};

export const redirectTo = (location: string, status: 302 | 303 = 302): Response =>
  new Response(null, { status, headers: { ...PREVIEW_HEADERS, location } });

const Asked = z.object({
  collection: z.enum([...Object.values(COLLECTION_OF_KIND), "regions"]),
  id: z.string().min(1),
  /** Language of the form, and what stands in it unsaved. */
  locale: Locale,
  data: z.record(z.string(), z.unknown()).optional(),
  /** Language to look at, and the page when it is not the document's own. */
  show: Locale.optional(),
  path: z.string().startsWith("/").optional(),
});

/** The page with what stands in the form: for the editor's frame, which puts it in the place of what it shows. */
const unsavedPage: Endpoint = {
  path: "/preview/:region",
  method: "post",
  handler: async (req) => {
    const region = String(req.routeParams?.region);
    const answer = (body: unknown, status = 200) => Response.json(body, { status, headers: PREVIEW_HEADERS });
    const refuse = (status: number, message: string) => answer({ errors: [{ message }] }, status);
    if (!req.user) return refuse(401, say(req, PREVIEW_MESSAGES.signIn));
    const parsed = Asked.safeParse(await req.json?.().catch(() => undefined));
    if (!parsed.success) return refuse(400, z.prettifyError(parsed.error));
    const { collection, id, locale, data, show = locale, path } = parsed.data;
    const view = { scope: { type: "document", collection, id } } as const;
    try {
      const { table, drafts } = await viewSite(
        { payload: req.payload, req },
        region,
        view,
        data ? { unsaved: { locale, data }, asked: show } : { asked: show },
      );
      const shown = drafts.find((draft) => draft.locale === show);
      const { flattenedFields } = req.payload.collections[collection].config;
      const missing = (shown?.faults ?? []).map((fault) => ({
        ...fault,
        label: fieldLabel(flattenedFields, fault.path, req.i18n),
      }));
      const own = pathOfDocument(table, id, show);
      if (!own) return refuse(404, say(req, PREVIEW_MESSAGES.noLanguage, { region }));
      const found = findRoute(table, path ?? own);
      const route = found && "route" in found ? found.route : undefined;
      if (!shown?.content || !route)
        return answer({ html: null, path: own, missing, note: say(req, PREVIEW_MESSAGES.nothingToShow) });
      const html = await renderPreview(table, route, previewBase(region, viewSegment(view)));
      return answer({ html, path: route.path, own, missing });
    } catch (error) {
      const { status, text } = explain(req, error, region);
      return refuse(status, text);
    }
  },
};

export const previewEndpoints: Endpoint[] = [assets, page, unsavedPage];
