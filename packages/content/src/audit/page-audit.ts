import { hasWords, isFileName, saysNothing, squeeze } from "../plain-words.ts";
import type { AuditRule, PageFinding } from "./rules.ts";

type Attributes = Record<string, string>;
/** Reads a page along with a parser's events; every opened element must be closed again, void ones too. */
export type PageAudit = {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
  /** What was found, in the order it was. */
  end(): PageFinding[];
};

/** An element whose name is what stands in it. */
type Named = { name: string; attributes: Attributes; text: string; depth: number };

const COLLECTS = new Set(["a", "button", "h1", "h2", "h3", "h4", "h5", "h6", "title"]);
const FIELDS = new Set(["input", "select", "textarea"]);
/** Inputs that show their own name or none. */
const UNLABELLED_INPUTS = new Set(["hidden", "submit", "reset", "button", "image"]);
const LISTS = new Set(["ul", "ol", "menu"]);
/** Language subtag, then any of script, region and variant. */
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
/** Attributes that name elements of the page by id, separated by spaces. */
const REFERRING = ["aria-labelledby", "aria-describedby", "for", "headers"];

const has = (value: string | undefined): boolean => value !== undefined && value.trim() !== "";
const nameInAttributes = (attributes: Attributes): boolean =>
  has(attributes["aria-label"]) || has(attributes["aria-labelledby"]) || has(attributes.title);

export const startAudit = (): PageAudit => {
  const found = new Map<AuditRule, string>();
  const report = (rule: AuditRule, what = "") => {
    if (!found.has(rule)) found.set(rule, squeeze(what).slice(0, 80));
  };
  const path: string[] = [];
  const collecting: Named[] = [];
  /** Depth of the element whose content is hidden from assistive technology; 0 when none is. */
  let hiddenFrom = 0;
  let labels = 0;
  /** Of the tables that are open: whether a header cell was seen, and whether it is one of data at all. */
  const tables: { headers: boolean; layout: boolean }[] = [];
  const ids = new Map<string, number>();
  const references = new Map<string, string>();
  /** Fields without a name of their own: their ids, for a label may follow. */
  const unnamed: { id: string | undefined; what: string }[] = [];
  const labelled = new Set<string>();
  const landmarks = new Map<string, (string | undefined)[]>();
  let title: string | undefined;
  let headings = 0;
  let level = 0;
  let mains = 0;

  const picture = (attributes: Attributes) => {
    const alternative = attributes.alt;
    const silent = ["presentation", "none"].includes(attributes.role ?? "") || hiddenFrom > 0;
    if (alternative === undefined ? !silent && !nameInAttributes(attributes) : isFileName(alternative))
      report("picture-alternative", alternative || attributes.src);
    for (const one of collecting) one.text += ` ${alternative ?? ""}`;
  };

  const field = (name: string, attributes: Attributes) => {
    const type = (attributes.type ?? "text").toLowerCase();
    if (name === "input" && type === "image" && !has(attributes.alt) && !nameInAttributes(attributes))
      report("button-name", attributes.src);
    if (name === "input" && UNLABELLED_INPUTS.has(type)) return;
    if (labels > 0 || nameInAttributes(attributes)) return;
    unnamed.push({ id: attributes.id, what: attributes.name ?? name });
  };

  const landmark = (name: string, { role, ...attributes }: Attributes) => {
    const kind = role === "navigation" ? "nav" : role === "complementary" ? "aside" : role === "search" ? role : name;
    if (!["nav", "aside", "search"].includes(kind)) return;
    const label =
      attributes["aria-label"]?.trim() || (attributes["aria-labelledby"] && `#${attributes["aria-labelledby"]}`);
    landmarks.set(kind, [...(landmarks.get(kind) ?? []), label || undefined]);
  };

  const endOfNamed = ({ name, attributes, text }: Named) => {
    const words = squeeze(text);
    if (name === "title") title ??= words;
    else if (name === "a") {
      if (attributes.href === undefined || hiddenFrom > 0) return;
      if (!hasWords(words) && !nameInAttributes(attributes)) report("link-name", attributes.href);
      else if (!nameInAttributes(attributes) && saysNothing(words)) report("link-text", words);
    } else if (name === "svg") {
      if (!hasWords(words) && !nameInAttributes(attributes) && hiddenFrom === 0) report("picture-alternative", name);
    } else if (name === "button") {
      if (!hasWords(words) && !nameInAttributes(attributes) && hiddenFrom === 0) report("button-name", attributes.id);
    } else if (hiddenFrom === 0 && !hasWords(words) && !nameInAttributes(attributes)) report("empty-heading", name);
  };

  return {
    open(name, attributes) {
      const depth = path.push(name);
      if (attributes.id) ids.set(attributes.id, (ids.get(attributes.id) ?? 0) + 1);
      for (const referring of REFERRING) {
        const value = attributes[referring];
        if (value === undefined || (referring === "for" && name === "output")) continue;
        for (const id of value.split(/\s+/)) if (id) references.set(id, `${referring}="${id}"`);
        if (referring === "for") labelled.add(value.trim());
      }
      if (
        hiddenFrom === 0 &&
        (attributes["aria-hidden"] === "true" || attributes.hidden !== undefined || name === "template")
      )
        hiddenFrom = depth;
      const isCollected = name === "title" ? path.at(-2) === "head" : COLLECTS.has(name);
      if (isCollected || (name === "svg" && attributes.role === "img"))
        collecting.push({ name, attributes, text: "", depth });
      else if (collecting.length > 0 && hiddenFrom === 0 && attributes["aria-label"])
        for (const one of collecting) one.text += ` ${attributes["aria-label"]}`;

      // h1 to h6
      if (name.length === 2 && name[0] === "h" && name[1] !== "r" && hiddenFrom === 0) {
        const own = Number(name[1]);
        if (own === 1) headings++;
        if (own > level + 1) report("heading-order", level === 0 ? name : `h${level}, ${name}`);
        level = own;
      } else if (name === "html") {
        if (!LANGUAGE.test(attributes.lang ?? "")) report("page-language", attributes.lang);
      } else if (name === "img") picture(attributes);
      else if (FIELDS.has(name)) field(name, attributes);
      else if (name === "label") labels++;
      else if (name === "iframe" && !nameInAttributes(attributes)) report("frame-title", attributes.src);
      else if (name === "li" && !LISTS.has(path.at(-2) ?? "") && attributes.role === undefined)
        report("list-structure");
      else if (name === "table")
        tables.push({ headers: false, layout: ["presentation", "none"].includes(attributes.role ?? "") });
      else if (name === "th") {
        const table = tables.at(-1);
        if (table) table.headers = true;
      } else if (name === "main") mains++;
      else if (name === "meta" && attributes.name === "viewport") {
        const content = attributes.content ?? "";
        // user-scalable=no or 0, or a maximum scale below 2
        if (/user-scalable\s*=\s*(no|0)|maximum-scale\s*=\s*[01](\.\d+)?\s*(,|$)/i.test(content))
          report("zoom", content);
      }
      if (hiddenFrom === 0) landmark(name, attributes);
    },

    text(text) {
      if (collecting.length > 0 && hiddenFrom === 0) for (const one of collecting) one.text += text;
    },

    close(name) {
      const depth = path.length;
      if (name === "label") labels--;
      else if (name === "table") {
        const table = tables.pop();
        if (table && !table.headers && !table.layout) report("table-headers");
      }
      const named = collecting.at(-1);
      if (named?.depth === depth) {
        collecting.pop();
        endOfNamed(named);
      }
      if (hiddenFrom === depth) hiddenFrom = 0;
      path.pop();
    },

    end() {
      if (!title || !hasWords(title)) report("page-title");
      if (headings !== 1) report("one-heading", `${headings} × h1`);
      if (mains !== 1) report("main-landmark", `${mains} × main`);
      for (const { id, what } of unnamed) if (!id || !labelled.has(id)) report("field-label", what);
      for (const [id, times] of ids) if (times > 1) report("duplicate-id", id);
      for (const [id, what] of references) if (ids.get(id) !== 1) report("broken-reference", what);
      for (const [kind, names] of landmarks)
        if (names.length > 1 && (names.includes(undefined) || new Set(names).size < names.length))
          report("landmark-name", kind);
      return [...found].map(([rule, what]) => ({ rule, what }));
    },
  };
};
