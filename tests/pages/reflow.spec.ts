import type { Page } from "@playwright/test";
import { sidewaysScroll } from "./axe.ts";
import { FIXTURES_URL, FULL } from "./fixture-sites.ts";
import { expect, kindsOf, test } from "./fixtures.ts";
import { smallTargets } from "./targets.ts";

/** Text that its own box cuts off. */
const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
        if (element.closest(".unseen, svg, [aria-hidden=true]") || (clipPath !== "none" && position === "absolute"))
          return false;
        const [x, y] = [["hidden", "clip"].includes(overflowX), ["hidden", "clip"].includes(overflowY)];
        const hasText = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        return (
          hasText &&
          ((x && element.scrollWidth > element.clientWidth + 1) ||
            (y && element.scrollHeight > element.clientHeight + 1))
        );
      })
      .map((element) => `${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 40)}`),
  );

/** WCAG 1.4.12: what a reader may set without loss. */
const TEXT_SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

const WAYS: { name: string; prepare: (page: Page) => Promise<unknown>; style?: string }[] = [
  { name: "at 320 px", prepare: (page) => page.setViewportSize({ width: 320, height: 640 }) },
  {
    // What a browser's text zoom does: the reader's own size is twice the usual.
    name: "with text of 200 % at 360 px",
    prepare: (page) => page.setViewportSize({ width: 360, height: 740 }),
    style: "html { font-size: 200% }",
  },
  {
    name: "with a reader's own text spacing at 360 px",
    prepare: (page) => page.setViewportSize({ width: 360, height: 740 }),
    style: TEXT_SPACING,
  },
];

for (const { name, prepare, style } of WAYS)
  test(`every page kind ${name} needs no sideways scrolling and loses no text`, async ({ browser }) => {
    test.setTimeout(300_000);
    // The style is the test's own, which the pages' policy would refuse.
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await prepare(page);
    const faults: string[] = [];
    for (const { path } of await kindsOf(FULL, "fi")) {
      await page.goto(FIXTURES_URL + path);
      if (style) await page.addStyleTag({ content: style });
      const sideways = await sidewaysScroll(page);
      if (sideways > 0) faults.push(`${path}: ${sideways} px wider than the window`);
      faults.push(...(await cutTexts(page)).map((text) => `${path}: cut off: ${text}`));
    }
    await context.close();
    expect(faults).toEqual([]);
  });

test("every target is 24 px or stands apart, on every page kind at 360 px", async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 360, height: 740 });
  const faults: string[] = [];
  for (const { path } of await kindsOf(FULL, "fi")) {
    await page.goto(FIXTURES_URL + path);
    faults.push(...(await smallTargets(page)).map((fault) => `${path}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

test("in forced colours everything is in the reader's colours, with borders where colour told things apart", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ["/fi/", "/fi/palvelut/omavalmentaja/", "/fi/palvelupolut/nuoren-polku/"]) {
    await page.goto(`${FIXTURES_URL}/${FULL}${path}`);
    const seen = await page.evaluate(() => {
      const probe = document.createElement("i");
      document.body.append(probe);
      const system = (name: string) => {
        probe.style.setProperty("color", name);
        return getComputedStyle(probe).color;
      };
      const own = ["CanvasText", "LinkText", "VisitedText", "ButtonText", "GrayText", "FieldText"].map(system);
      const strange = [...document.querySelectorAll("body *")].filter(
        (element) =>
          [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) &&
          !own.includes(getComputedStyle(element).color),
      );
      const notice = document.querySelector(".notice");
      const button = document.querySelector("main .button");
      const border = (element: Element | null) => (element ? getComputedStyle(element).borderTopWidth : "none here");
      return {
        strange: strange.map(({ tagName, textContent }) => `${tagName} ${textContent?.trim().slice(0, 30)}`),
        notice: border(notice),
        button: border(button),
      };
    });
    expect(seen.strange, path).toEqual([]);
    expect(seen.notice, path).not.toBe("0px");
    expect(seen.button, path).not.toBe("0px");
  }
});
