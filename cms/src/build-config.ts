import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { LOCALES } from "@aluesivut/content";
import { buildConfig, type Config, type SanitizedConfig } from "payload";
import sharp from "sharp";
import { handbookPictures } from "./admin/help/handbook.ts";
import { markLanguages } from "./admin/language/mark-languages.ts";
import { bodyEditor } from "./blocks/body-editor.ts";
import { collections } from "./collections/index.ts";
import { databaseAdapter } from "./database/adapter.ts";
import { bulkEndpoint } from "./desk/bulk.ts";
import { nameLockers } from "./desk/name-lockers.ts";
import { nameQueryPresets, queryPresets } from "./desk/query-presets.ts";
import { serializeLocalApi, sharedEndpoints } from "./editions/index.ts";
import { env } from "./env.ts";
import { adminTranslations } from "./i18n/admin-translations.ts";
import { LANGUAGE_NAMES } from "./i18n/languages.ts";
import { withLocale } from "./i18n/require-locale.ts";
import { mailAdapter } from "./mail/index.ts";
import { publishingEndpoints } from "./publishing/index.ts";

/** `import.meta.dirname` is undefined once Next has bundled this file. */
const sourceFolder = dirname(fileURLToPath(import.meta.url));

export type CmsOverrides = {
  databaseUrl?: string;
  /** False for a MongoDB server that is no replica set. */
  mongoTransactions?: boolean;
  logger?: Config["logger"];
};

/** The whole configuration; tests make one for another database. */
export const buildCmsConfig = async (overrides: CmsOverrides = {}): Promise<SanitizedConfig> => {
  const { cmsUrl, databaseUrl, mail, secret } = env();
  const config = await buildConfig({
    secret,
    serverURL: "",
    // A cookie is accepted only from pages of the CMS itself.
    csrf: [cmsUrl, cmsUrl.replace("//localhost", "//127.0.0.1")],
    cors: [],
    db: databaseAdapter({
      url: overrides.databaseUrl ?? databaseUrl,
      migrationDir: `${sourceFolder}/migrations`,
      ...(overrides.mongoTransactions === undefined ? {} : { mongoTransactions: overrides.mongoTransactions }),
    }),
    email: mailAdapter(mail),
    editor: bodyEditor(),
    sharp,
    collections: collections().map(withLocale).map(markLanguages),
    endpoints: [...publishingEndpoints, ...sharedEndpoints, bulkEndpoint, handbookPictures],
    localization: {
      locales: LOCALES.map((code) => ({ code, label: LANGUAGE_NAMES[code] })),
      defaultLocale: "fi",
      fallback: false,
    },
    i18n: adminTranslations(),
    admin: {
      user: "users",
      dateFormat: "d.M.yyyy HH.mm",
      avatar: "default",
      meta: { titleSuffix: " – Aluesivut" },
      components: {
        afterNavLinks: [
          "/admin/planning/PlanningLinks.tsx#PlanningLinks",
          "/admin/preview/SitePreviewLink.tsx#SitePreviewLink",
        ],
        providers: ["/admin/controls/NamedControls.tsx#NamedControls"],
        actions: ["/admin/language/HeaderPlace.tsx#HeaderPlace"],
        views: {
          help: { path: "/help", Component: "/admin/help/HelpView.tsx#HelpView" },
          sitePreview: { path: "/preview", Component: "/admin/preview/SitePreviewView.tsx#SitePreviewView" },
          calendar: { Component: "/admin/planning/CalendarView.tsx#CalendarView", path: "/calendar", exact: true },
          publications: {
            Component: "/admin/planning/PublicationsView.tsx#PublicationsView",
            path: "/publications",
            exact: true,
          },
          dashboard: { Component: "/admin/desk/Dashboard.tsx#Dashboard" },
          languages: { Component: "/admin/desk/LanguageGrid.tsx#LanguageGrid", path: "/languages", exact: true },
        },
        graphics: { Logo: "/admin/Logo.tsx#Logo", Icon: "/admin/Logo.tsx#Icon" },
      },
      importMap: {
        baseDir: sourceFolder,
        importMapFile: `${sourceFolder}/app/(payload)/admin/importMap.js`,
      },
    },
    upload: { limits: { fileSize: 25 * 1024 * 1024 }, abortOnLimit: true, safeFileNames: true },
    onInit: serializeLocalApi,
    queryPresets: queryPresets(),
    graphQL: { disable: true },
    defaultDepth: 0,
    maxDepth: 2,
    telemetry: false,
    typescript: { outputFile: `${sourceFolder}/payload-types.ts`, autoGenerate: false },
    ...(overrides.logger ? { logger: overrides.logger } : {}),
  });
  return nameLockers(nameQueryPresets(config));
};
