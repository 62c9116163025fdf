import type { Page } from "@playwright/test";

/** What a reader who uses the keyboard sees of the element that has the focus. */
export type Focus = {
  /** Its name as far as tests need it: text, or label. */
  name: string;
  tag: string;
  href: string | null;
  /** A ring that was not there before it had the focus. */
  visible: boolean;
  /** At least a part of it is on the screen with nothing over it (WCAG 2.2, 2.4.11). */
  obscured: boolean;
};

/** The focused element; null when it is the page itself. */
export const readFocus = (page: Page): Promise<Focus | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    // A row or a field may draw the ring in its link's or control's stead, so may what stands before or after it.
    const carriers = [element, element.parentElement, element.closest("li"), element.closest("label")].filter(
      (carrier) => carrier !== null,
    );
    const readRings = () =>
      carriers.flatMap((carrier) =>
        [null, "::before", "::after"].map((pseudo) => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(carrier, pseudo);
          return `${outlineStyle === "none" ? 0 : outlineWidth} ${boxShadow}`;
        }),
      );
    const focused = readRings();
    // Without the focus, for comparison; it returns at once.
    element.blur();
    const plain = readRings();
    element.focus({ preventScroll: true });
    const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const points = boxes.flatMap(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].map((share) => [left + width * share, top + height / 2] as const),
    );
    const isOnTop = ([x, y]: readonly [number, number]) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (element.contains(top) || top.contains(element));
    };
    return {
      name: (element.textContent?.trim() || element.getAttribute("aria-label") || element.getAttribute("name") || "")
        .replace(/\s+/g, " ")
        .slice(0, 60),
      tag: element.tagName.toLowerCase(),
      href: element.getAttribute("href"),
      visible: focused.some((style, index) => style !== plain[index]),
      obscured: !points.some(isOnTop),
    };
  });

/** Presses Tab, or Shift+Tab, until `found`; tells where it went when that never comes. */
export const tabTo = async (
  page: Page,
  found: (focus: Focus) => boolean,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<Focus> => {
  const walked: string[] = [];
  for (let times = 0; times < 120; times += 1) {
    await page.keyboard.press(key);
    const focus = await readFocus(page);
    if (focus && found(focus)) return focus;
    walked.push(focus ? `${focus.tag} ${focus.name}` : "the page");
  }
  throw new Error(`Cannot reach it by Tab; the focus went: ${walked.join(" → ")}`);
};
