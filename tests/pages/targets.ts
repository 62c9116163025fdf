import type { Page } from "@playwright/test";

/**
 * Targets smaller than 24 px whose circle of 24 px meets another target or its circle (WCAG 2.2, 2.5.8). Links within a
 * sentence are excepted, as the criterion says.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const LEAST = 24;
    const isSeen = (element: Element) => {
      const { visibility, display } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return visibility !== "hidden" && display !== "none" && width > 1 && height > 1;
    };
    /** Words of a sentence beside the link make it one within a sentence. */
    const isWithinText = (element: Element) => {
      if (element.tagName !== "A" || getComputedStyle(element).display !== "inline") return false;
      const parent = element.parentElement as Element;
      const own = element.textContent?.trim().length ?? 0;
      return (parent.textContent?.trim().length ?? 0) > own + 1;
    };
    // A link that fills its row by a pseudo-element is as large as the row.
    const boxOf = (element: Element) => {
      const fills = ["::before", "::after"].some((pseudo) => {
        const { position, content } = getComputedStyle(element, pseudo);
        return position === "absolute" && content !== "none";
      });
      const row = fills ? element.closest("li") : null;
      return (row ?? element).getBoundingClientRect();
    };
    const targets = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
      .filter((element) => isSeen(element) && !element.classList.contains("skip"))
      .map((element) => ({ element, box: boxOf(element) }));
    const centre = ({ left, top, width, height }: DOMRect) => [left + width / 2, top + height / 2] as const;
    return targets.flatMap(({ element, box }) => {
      if (box.width >= LEAST && box.height >= LEAST) return [];
      if (isWithinText(element)) return [];
      const [x, y] = centre(box);
      const near = targets.find((other) => {
        if (other.element === element || other.element.contains(element) || element.contains(other.element))
          return false;
        const dx = Math.max(other.box.left - x, 0, x - other.box.right);
        const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
        const [otherX, otherY] = centre(other.box);
        const isSmall = other.box.width < LEAST || other.box.height < LEAST;
        return Math.hypot(dx, dy) < LEAST / 2 || (isSmall && Math.hypot(otherX - x, otherY - y) < LEAST);
      });
      const name = (target: Element) => target.textContent?.trim().replace(/\s+/g, " ").slice(0, 40);
      return near
        ? [`${name(element)} (${Math.round(box.width)} × ${Math.round(box.height)} px) beside ${name(near.element)}`]
        : [];
    });
  });
