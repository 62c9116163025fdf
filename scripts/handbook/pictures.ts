import type { Locator, Page } from "@playwright/test";

/** What a picture shows: a page of the admin, what is opened on it, and the part that is kept. */
export type Picture = {
  name: string;
  /** Below `/admin`. `{example}` is the document being written, `{live}` one that is live. */
  path: string;
  open?(page: Page): Promise<void>;
  /** Without: the top of the window. */
  part?(page: Page): Locator;
  /** Puts back what the account remembers. */
  close?(page: Page): Promise<void>;
};

/** The panels beside the form come as one scrolls to them. */
const panel = (page: Page, id: string) => page.locator(`section[aria-labelledby=${id}]`).first();
const bring = async (page: Page, id: string): Promise<void> => {
  await panel(page, id).scrollIntoViewIfNeeded();
};

/** An account remembers whether it has the preview beside the form. */
const showPreview = async (page: Page, wanted: boolean): Promise<void> => {
  const toggler = page.locator("#live-preview-toggler");
  await toggler.waitFor();
  if ((await page.locator(".aluesivut-preview").isVisible()) !== wanted) await toggler.click();
};

/** Those that need the window alone, before one has signed in. */
export const LOGIN: Picture = {
  name: "login",
  path: "/login",
  open: (page) => page.locator("#field-email").waitFor(),
};

/** While the example is scheduled. */
export const WHEN_SCHEDULED: Picture[] = [
  { name: "calendar", path: "/calendar" },
  { name: "desk", path: "" },
  {
    name: "publish",
    path: "/collections/articles/{example}",
    open: async (page) => {
      // The arrow beside it opens its menu.
      await page.locator("#action-publish").locator("xpath=following::button[1]").click();
      await page.locator("#publish-more").click();
    },
  },
];

/** Of the example with things to correct, and of what is live. */
export const PICTURES: Picture[] = [
  {
    name: "article",
    path: "/collections/articles/{example}",
    open: (page) => showPreview(page, false),
  },
  {
    name: "findings",
    path: "/collections/articles/{example}",
    open: (page) => bring(page, "aluesivut-writing"),
    part: (page) => panel(page, "aluesivut-writing"),
  },
  {
    name: "review",
    path: "/collections/articles/{example}",
    open: async (page) => {
      await bring(page, "aluesivut-reviews");
      await panel(page, "aluesivut-reviews").locator("button").first().click();
    },
  },
  {
    name: "review-link",
    path: "/collections/articles/{example}",
    open: async (page) => {
      await bring(page, "aluesivut-review-links");
      await panel(page, "aluesivut-review-links").locator("summary").click();
    },
    part: (page) => panel(page, "aluesivut-review-links"),
  },
  {
    name: "preview",
    path: "/collections/articles/{example}",
    open: async (page) => {
      await showPreview(page, true);
      await page.frameLocator(".aluesivut-preview iframe").first().locator("h1").waitFor();
    },
    close: (page) => showPreview(page, false),
  },
  {
    name: "receipts",
    path: "/collections/articles/{live}",
    open: (page) => bring(page, "aluesivut-receipts"),
    part: (page) => panel(page, "aluesivut-receipts"),
  },
  { name: "history", path: "/collections/articles/{live}/versions" },
  { name: "translate", path: "/collections/articles/{live}/translate?from={other}" },
  { name: "languages", path: "/languages" },
];
