import type { JobWords } from "../i18n/job-words.ts";
import type { IndexedJob } from "../routes/texts/job-index.ts";
import { readChoices, writeChoices } from "./choices.ts";
import { findJobs, JOB_PARAMETERS, type JobChoices, type JobFilter } from "./find-jobs.ts";

/** So many rows are shown at once. */
const PAGE = 40;
const NAMES = Object.keys(JOB_PARAMETERS) as JobFilter[];

/** Fetches once; after a failure the next try may find the network again. */
const fetchOnce = (address: string): (() => Promise<IndexedJob[]>) => {
  let fetched: Promise<IndexedJob[]> | undefined;
  const get = async (): Promise<IndexedJob[]> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`Cannot narrow the list: ${address} answered ${response.status}`);
    return response.json();
  };
  return () => {
    fetched ??= get().catch((error: unknown) => {
      fetched = undefined;
      throw error;
    });
    return fetched;
  };
};

/**
 * Narrows the list of jobs as the address says, so that what was chosen can be linked to and gone back from. All jobs are
 * fetched when something is first chosen; without a choice the page stands as it was served.
 */
export const startJobList = (): void => {
  const form = document.querySelector<HTMLFormElement>("#job-form");
  const list = document.querySelector<HTMLElement>("#job-list .rows");
  if (!form || !list) return;
  const by = (id: string) => document.getElementById(id) as HTMLElement;
  const [heading, status, chips, more] = [by("found"), by("found-status"), by("chosen"), by("more-jobs")] as const;
  const [nothing, pages] = [by("no-jobs"), by("job-pages")] as const;
  const words = JSON.parse(form.dataset.words as string) as JobWords;
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const served = { rows: [...list.children], heading: heading.textContent };
  const fetchJobs = fetchOnce(form.dataset.index as string);

  const control = (name: JobFilter) =>
    form.elements.namedItem(JOB_PARAMETERS[name]) as HTMLInputElement | HTMLSelectElement | null;
  const isKnown = (name: JobFilter, value: string): boolean => {
    const field = control(name);
    return field instanceof HTMLSelectElement ? [...field.options].some((option) => option.value === value) : !!field;
  };
  const inAddress = () => readChoices(new URLSearchParams(window.location.search), JOB_PARAMETERS, isKnown);
  const inForm = () => readChoices(new FormData(form), JOB_PARAMETERS, isKnown);

  const row = ({ title, href, facts, closes }: IndexedJob): Node => {
    const copy = (served.rows[0] as Element).cloneNode(true) as HTMLElement;
    const [link, about, end] = [...copy.children] as [HTMLAnchorElement, HTMLElement, HTMLElement];
    link.href = href;
    link.textContent = title;
    about.textContent = facts;
    end.textContent = closes;
    return copy;
  };

  const chip = (text: string, next: JobChoices, label = text): HTMLLIElement => {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.setAttribute("aria-label", label);
    button.addEventListener("click", () => {
      go(next, "push");
      heading.focus(); // the button goes, the count that it changed stays
    });
    item.append(button);
    return item;
  };

  const showChoices = (choices: JobChoices): void => {
    const chosen = NAMES.filter((name) => choices[name]);
    for (const name of NAMES) {
      const field = control(name);
      // What is being typed stays as it is, with the space after its last word.
      if (field && field.value.trim() !== (choices[name] ?? "")) field.value = choices[name] ?? "";
    }
    const tags = chosen.map((name) => {
      const field = control(name);
      const text = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : choices[name];
      return chip(`${text} ×`, { ...choices, [name]: undefined }, `${words.remove} ${text}`);
    });
    chips.replaceChildren(...tags, ...(tags.length > 1 ? [chip(words.clear, {})] : []));
    chips.hidden = tags.length === 0;
  };

  const showServed = (): void => {
    heading.textContent = served.heading;
    list.replaceChildren(...served.rows);
    nothing.hidden = more.hidden = true;
    list.hidden = pages.hidden = false;
  };

  const showFound = (found: IndexedJob[]): void => {
    const count = plural.select(found.length) === "one" ? words.count_one : words.count_other;
    heading.textContent = count.replace("{{count}}", String(found.length));
    list.replaceChildren(...found.slice(0, PAGE).map(row));
    nothing.hidden = found.length > 0;
    list.hidden = found.length === 0;
    pages.hidden = true;
    more.hidden = found.length <= PAGE;
    more.onclick = () => {
      const first = list.children.length;
      list.append(...found.slice(first, first + PAGE).map(row));
      more.hidden = list.children.length >= found.length;
      list.children[first]?.querySelector("a")?.focus();
    };
  };

  let latest = 0;
  const show = async (choices: JobChoices, isAnnounced: boolean): Promise<void> => {
    const turn = ++latest;
    showChoices(choices);
    let failed = false;
    try {
      const jobs = chips.hidden ? undefined : await fetchJobs();
      if (turn !== latest) return;
      if (jobs) showFound(findJobs(jobs, choices, Date.now()));
      else showServed();
    } catch (error) {
      if (turn !== latest) return;
      console.warn(error);
      failed = true;
      showServed();
    }
    status.classList.toggle("unseen", !failed);
    status.textContent = failed ? words.unavailable : isAnnounced ? heading.textContent : "";
  };

  const go = (choices: JobChoices, how: "push" | "replace"): void => {
    const href = writeChoices(window.location.href, JOB_PARAMETERS, choices);
    if (href !== window.location.href) window.history[how === "push" ? "pushState" : "replaceState"](null, "", href);
    void show(choices, true);
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pause);
    go(inForm(), "push");
  });
  form.addEventListener("input", ({ target }) => {
    clearTimeout(pause);
    if (target instanceof HTMLSelectElement) go(inForm(), "push");
    else pause = setTimeout(() => go(inForm(), "replace"), 300);
  });
  by("all-jobs").addEventListener("click", () => {
    go({}, "push");
    heading.focus();
  });
  window.addEventListener("popstate", () => void show(inAddress(), true));
  if (window.location.search) void show(inAddress(), false);
};
