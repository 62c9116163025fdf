import type { ClientField } from "payload";

/** Field paths as Payload names their elements. */
const elementOf = (path: string): HTMLElement | null => document.getElementById(`field-${path.replaceAll(".", "__")}`);

const childrenOf = (field: ClientField): ClientField[] =>
  field.type === "tabs"
    ? field.tabs.flatMap((tab) => tab.fields)
    : (field.type === "row" || field.type === "collapsible" || (field.type === "group" && !("name" in field))) &&
        "fields" in field
      ? field.fields
      : [];

const holds = (fields: ClientField[], name: string): boolean =>
  fields.some((field) => ("name" in field && field.name === name) || holds(childrenOf(field), name));

/** The label of the tab a top-level field stands under; Payload draws only the fields of the open one. */
const tabIndexOf = (fields: ClientField[], name: string): number | undefined => {
  for (const field of fields) {
    if (field.type === "tabs") {
      const index = field.tabs.findIndex((tab) => ("name" in tab && tab.name === name) || holds(tab.fields, name));
      if (index >= 0) return index;
    }
    const within = tabIndexOf(field.type === "tabs" ? [] : childrenOf(field), name);
    if (within !== undefined) return within;
  }
  return undefined;
};

const nextFrame = () => new Promise<void>((resolve) => setTimeout(resolve, 50));
/** Drawing a tab or opening a row takes Payload a moment. */
const FRAMES = 40;

/** The rows and groups on the way to a field, outermost first: `steps-row-0` of `steps.0.youDo`. */
const rowsOf = (path: string): string[] => {
  const parts = path.split(".");
  return parts.flatMap((part, index) => (/^\d+$/.test(part) ? [`${parts.slice(0, index).join("-")}-row-${part}`] : []));
};

const open = (element: Element | null): void =>
  element?.querySelector<HTMLElement>(":scope .collapsible__toggle--collapsed")?.click();

/** Moves focus to a field, opening the tab and the rows it stands in; with `text`, to those words in it. */
export const focusField = async (fields: ClientField[], path: string, text?: string): Promise<void> => {
  const [top = path] = path.split(".");
  const tab = tabIndexOf(fields, top);
  if (tab !== undefined && !elementOf(top))
    document.querySelectorAll<HTMLElement>(".tabs-field__tab-button")[tab]?.click();
  for (const row of rowsOf(path)) {
    for (let frame = 0; frame < FRAMES && !document.getElementById(row); frame++) await nextFrame();
    open(document.getElementById(row));
  }
  let element = elementOf(path);
  for (let frame = 0; frame < FRAMES && !element; frame++) {
    await nextFrame();
    element = elementOf(path) ?? richTextOf(path);
  }
  // A field that is not drawn (its condition hides it): the nearest that is.
  for (let parts = path.split("."); !element && parts.length > 1; ) {
    parts = parts.slice(0, -1);
    element = elementOf(parts.join("."));
  }
  if (!element) return;
  const place = (text && findWords(element, text)) || firstFocusable(element);
  place.scrollIntoView({ block: "center", behavior: "auto" });
  place.focus({ preventScroll: true });
};

/** A rich text has no id of its own but that of its label. */
const richTextOf = (path: string): HTMLElement | null => {
  const label = document.querySelector(`label[for="field-${CSS.escape(path.replaceAll(".", "__"))}"]`);
  return label?.closest<HTMLElement>(".rich-text-lexical, .field-type") ?? null;
};

const FOCUSABLE = 'input:not([type="hidden"]), textarea, select, [contenteditable="true"], button, [tabindex="0"]';
const firstFocusable = (element: HTMLElement): HTMLElement =>
  element.matches(FOCUSABLE)
    ? element
    : (element.querySelector<HTMLElement>('[contenteditable="true"], input:not([type="hidden"]), textarea') ??
      element.querySelector<HTMLElement>(FOCUSABLE) ??
      element);

/** The field, or the editor with its selection there, in which these words stand. */
const findWords = (element: HTMLElement, text: string): HTMLElement | undefined => {
  const squeezed = (value: string) => value.replaceAll("\u00ad", "").replace(/\s+/g, " ");
  for (const input of element.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea"))
    if (squeezed(input.value).includes(text)) return input;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  // The first words are enough where formatting parts the rest.
  const beginning = text.slice(0, 20);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.nodeValue ?? "").indexOf(beginning);
    const editor = node.parentElement?.closest<HTMLElement>('[contenteditable="true"]');
    if (at < 0 || !editor) continue;
    editor.focus({ preventScroll: true });
    const end = Math.min((node.nodeValue ?? "").length, at + text.length);
    document.getSelection()?.setBaseAndExtent(node, at, node, end);
    node.parentElement?.scrollIntoView({ block: "center" });
    return editor;
  }
  return undefined;
};
