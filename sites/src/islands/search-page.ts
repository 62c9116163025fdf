import { openSearch, type Search, type SearchOutcome, type SearchResult } from "@aluesivut/search/client";
import type { SearchWords } from "../i18n/search-words.ts";

const PAGE = 20;

type Elements = Record<"form" | "query" | "results" | "status" | "kinds" | "list" | "more", HTMLElement>;
const find = (): Elements | undefined => {
  const ids = {
    form: "search-form",
    query: "query",
    results: "results",
    status: "results-status",
    kinds: "results-kinds",
    list: "results-list",
    more: "results-more",
  };
  const found = Object.entries(ids).map(([name, id]) => [name, document.getElementById(id)] as const);
  return found.every(([, element]) => element) ? (Object.fromEntries(found) as Elements) : undefined;
};

const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? "")); // {{count}} as i18next writes it

/**
 * Searches as the address says (`?q=…&k=…`), so that results can be linked to and the back button works. Typing waits
 * for a pause before it searches; sending the form searches at once.
 */
export const startSearchPage = (): void => {
  const elements = find();
  if (!elements) return;
  const { form, results, status, kinds, list, more } = elements;
  const input = elements.query as HTMLInputElement;
  const words = JSON.parse(form.dataset.words as string) as SearchWords;
  const plural = new Intl.PluralRules(document.documentElement.lang);

  let opened: Promise<Search> | undefined;
  const open = (): Promise<Search> => {
    opened ??= openSearch(form.dataset.state as string).catch((error: unknown) => {
      opened = undefined; // the next try may find the network again
      throw error;
    });
    return opened;
  };

  const address = () => new URL(window.location.href).searchParams;
  let latest = 0;

  const row = ({ url, title, excerptHtml, kind, summary }: SearchResult): HTMLLIElement => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.className = "title whole";
    link.href = url;
    link.textContent = title;
    const text = document.createElement("p");
    if (excerptHtml) text.innerHTML = `${excerptHtml} …`;
    else text.textContent = summary;
    item.append(link, text);
    const name = kind ? words.kinds[kind] : undefined;
    if (name) {
      const meta = document.createElement("p");
      meta.className = "meta";
      meta.textContent = name;
      item.append(meta);
    }
    return item;
  };

  const showKinds = ({ kinds: counts }: SearchOutcome, chosen: string | null): void => {
    const known = Object.keys(words.kinds).flatMap((kind) => (counts[kind] ? [[kind, counts[kind]] as const] : []));
    const choices: [string | null, string][] = [
      [null, words.all],
      ...known.map(([kind, count]) => [kind, `${words.kinds[kind]} (${count})`] as [string, string]),
    ];
    kinds.hidden = known.length < 2 && chosen === null;
    const focused = kinds.contains(document.activeElement);
    kinds.replaceChildren(
      ...choices.map(([kind, label]) => {
        const item = document.createElement("li");
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = label;
        button.setAttribute("aria-pressed", String(kind === chosen));
        button.addEventListener("click", () => go(input.value, kind, "push"));
        item.append(button);
        return item;
      }),
    );
    // The one that was pressed is a new button now.
    if (focused) kinds.querySelector<HTMLElement>("[aria-pressed=true]")?.focus();
  };

  const run = async (offset = 0): Promise<void> => {
    const turn = ++latest;
    const query = address().get("q")?.trim() ?? "";
    const kind = address().get("k");
    results.hidden = query === "";
    if (query === "") return;
    status.textContent = words.searching;
    try {
      const search = await open();
      const outcome = await search.search(query, { offset, limit: PAGE, ...(kind ? { kind } : {}) });
      if (turn !== latest) return;
      const rows = outcome.results.map(row);
      if (offset === 0) list.replaceChildren(...rows);
      else list.append(...rows);
      more.hidden = offset + rows.length >= outcome.total;
      more.onclick = () => {
        const first = list.children.length;
        void run(first).then(() => list.children[first]?.querySelector("a")?.focus());
      };
      showKinds(outcome, kind);
      const count = plural.select(outcome.total) === "one" ? words.count_one : words.count_other;
      status.textContent =
        outcome.total === 0 ? fill(words.nothing, { query }) : fill(count, { count: outcome.total, query });
    } catch (error) {
      if (turn !== latest) return;
      console.warn(error);
      list.replaceChildren();
      kinds.hidden = true;
      more.hidden = true;
      status.textContent = words.unavailable;
    }
  };

  const go = (query: string, kind: string | null, how: "push" | "replace"): void => {
    const url = new URL(window.location.href);
    for (const [name, value] of [
      ["q", query.trim()],
      ["k", kind ?? ""],
    ] as const)
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    if (url.href !== window.location.href) window.history[how === "push" ? "pushState" : "replaceState"](null, "", url);
    void run();
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pause);
    go(input.value, null, "push");
  });
  input.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => go(input.value, address().get("k"), "replace"), 300);
  });
  input.addEventListener("focus", () => void open().catch(() => undefined), { once: true }); // told when one searches
  window.addEventListener("popstate", () => {
    input.value = address().get("q") ?? "";
    void run();
  });
  input.value = address().get("q") ?? "";
  void run();
};
