import type { IndexedPage } from "../routes/texts/page-index.ts";
import { rankPages } from "./rank-pages.ts";

/** `/<locale>/pages.json`, what follows the site's base path in the address of the index. */
const INDEX_FILE = /\/[a-z]{2}\/pages\.json$/;

/** Shows the pages most like the address that was not found; without them the page says what it says anyway. */
export const showLikelyPages = async (): Promise<void> => {
  const part = document.querySelector<HTMLElement>("[data-pages]");
  const list = part?.querySelector("ul");
  if (!part || !list) return;
  try {
    const index = part.dataset.pages as string;
    const response = await fetch(index);
    if (!response.ok) throw new Error(`${index} answered ${response.status}`);
    const base = index.replace(INDEX_FILE, "");
    const asked = decodeURIComponent(window.location.pathname).slice(base.length);
    const likely = rankPages(asked, (await response.json()) as IndexedPage[]);
    for (const [path, title] of likely) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.className = "title whole";
      link.href = base + path;
      link.textContent = title;
      item.append(link);
      list.append(item);
    }
    part.hidden = likely.length === 0;
  } catch (error) {
    console.warn("Cannot suggest pages; search and sections stand below.", error);
  }
};
