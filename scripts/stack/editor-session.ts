import { Trouble } from "./progress.ts";
import type { Settings } from "./settings.ts";
import { readDemoLogins } from "./stack.ts";

export type Draft = { id: string; lead?: string; title: string };
export type ReceiptLine = { locale: string; region: string; state: string; url: string | null; seconds: number | null };

/** What benchmarks and soaks do as an editor over REST. */
export type EditorSession = {
  articles(region: string): Promise<Draft[]>;
  save(id: string, texts: { lead?: string; summary?: string }): Promise<void>;
  publish(id: string): Promise<void>;
  receipt(id: string, region: string): Promise<ReceiptLine | undefined>;
};

/** Signs in as a region's demo editor or as the administrator; what it writes is Finnish. */
export const openEditorSession = async (settings: Settings, region: string | "admin"): Promise<EditorSession> => {
  const cms = `http://localhost:${settings.cmsPort}`;
  const account = region === "admin" ? "admin@example.fi" : `editor.${region}@example.fi`;
  const login = readDemoLogins(settings.dataDir).find(({ email }) => email === account);
  if (!login) throw new Trouble(`There is no demo account for ${region} in ${settings.dataDir}/demo-logins.json.`);
  const headers: Record<string, string> = { "Content-Type": "application/json", Origin: cms };
  const call = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const response = await fetch(`${cms}/api${path}`, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok)
      throw new Trouble(`${method} ${path} answered ${response.status}: ${(await response.text()).slice(0, 500)}`);
    return response;
  };
  const signedIn = await call("POST", "/users/login", { email: login.email, password: login.password });
  headers.Cookie = signedIn.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
  return {
    articles: async (of) =>
      (
        (await (
          await call("GET", `/articles?locale=fi&draft=true&depth=0&limit=100&where[ownerRegion][equals]=${of}`)
        ).json()) as { docs: Draft[] }
      ).docs,
    save: async (id, texts) => {
      await call("PATCH", `/articles/${id}?draft=true&locale=fi&depth=0`, texts);
    },
    publish: async (id) => {
      await call("POST", `/articles/${id}/publish/fi`, {});
    },
    receipt: async (id, of) =>
      ((await (await call("GET", `/articles/${id}/receipt`)).json()) as ReceiptLine[]).find(
        (line) => line.locale === "fi" && line.region === of,
      ),
  };
};
