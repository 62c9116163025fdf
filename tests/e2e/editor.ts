import type { Receipt } from "@aluesivut/content";
import { type APIRequestContext, expect, type Page, request } from "@playwright/test";
import { CMS_URL, loginOf } from "./place.ts";

/* What an editor does, with a demo account: over REST, but for logging in. */

export type Draft = { id: string; updatedAt: string; [field: string]: unknown };

/** A text as the editor stores it, a paragraph for each. */
export const textOf = (...paragraphs: string[]) => {
  const node = { version: 1, direction: "ltr", format: "", indent: 0 };
  const children = paragraphs.map((text) => ({
    ...node,
    type: "paragraph",
    children: [{ type: "text", version: 1, text, format: 0, style: "", mode: "normal", detail: 0 }],
  }));
  return { root: { ...node, type: "root", children } };
};

export const signIn = async (who: string): Promise<APIRequestContext> => {
  const { email, password } = loginOf(who);
  const context = await request.newContext({ baseURL: CMS_URL, extraHTTPHeaders: { Origin: CMS_URL } });
  const response = await context.post("/api/users/login", { data: { email, password } });
  expect(response.status(), await response.text()).toBe(200);
  return context;
};

export const logIn = async (page: Page, who: string): Promise<void> => {
  const { email, password } = loginOf(who);
  await page.goto(`${CMS_URL}/admin/login`);
  await page.locator("#field-email").fill(email);
  await page.locator("#field-password").fill(password);
  await page.getByRole("button", { name: "Kirjaudu" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/login"));
};

/** The draft whose heading in a language is `heading`. */
export const findDraft = async (
  editor: APIRequestContext,
  collection: string,
  locale: string,
  heading: string,
): Promise<Draft> => {
  const field = ["organisations"].includes(collection) ? "name" : "title";
  const response = await editor.get(`/api/${collection}`, {
    params: { locale, depth: "0", draft: "true", [`where[${field}][equals]`]: heading },
  });
  const { docs } = (await response.json()) as { docs: Draft[] };
  expect(docs, `${collection} called ${heading}`).toHaveLength(1);
  return docs[0] as Draft;
};

export const draftsOf = async (
  editor: APIRequestContext,
  collection: string,
  locale: string,
  region: string,
): Promise<Draft[]> => {
  const response = await editor.get(`/api/${collection}`, {
    params: { locale, depth: "0", draft: "true", limit: "100", "where[ownerRegion][equals]": region },
  });
  return ((await response.json()) as { docs: Draft[] }).docs;
};

export const saveDraft = async (
  editor: APIRequestContext,
  collection: string,
  id: string,
  locale: string,
  data: Record<string, unknown>,
): Promise<void> => {
  const response = await editor.patch(`/api/${collection}/${id}?draft=true&locale=${locale}&depth=0`, { data });
  expect(response.status(), await response.text()).toBe(200);
};

export const operate = async (
  editor: APIRequestContext,
  collection: string,
  id: string,
  operation: string,
  data: Record<string, unknown> = {},
): Promise<void> => {
  const response = await editor.post(`/api/${collection}/${id}/${operation}`, { data });
  expect(response.status(), await response.text()).toBe(200);
};

export const receiptsOf = async (editor: APIRequestContext, collection: string, id: string): Promise<Receipt[]> => {
  const response = await editor.get(`/api/${collection}/${id}/receipt`);
  expect(response.status(), await response.text()).toBe(200);
  return (await response.json()) as Receipt[];
};

/** The receipt of a language on a region's site, once it is in `state`. */
export const untilReceipt = async (
  editor: APIRequestContext,
  collection: string,
  id: string,
  { locale, region, state }: Pick<Receipt, "locale" | "region" | "state">,
): Promise<Receipt> => {
  let found: Receipt | undefined;
  await expect
    .poll(async () => {
      found = (await receiptsOf(editor, collection, id)).find(
        (line) => line.locale === locale && line.region === region,
      );
      return found?.state;
    })
    .toBe(state);
  return found as Receipt;
};
