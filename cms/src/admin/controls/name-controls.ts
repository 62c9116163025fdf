import type { Words } from "../../i18n/words.ts";
import { CONTROLS } from "./texts.ts";

type Say = (text: Words, values?: Record<string, string>) => string;
type Naming = { where: string; name: (element: Element, say: Say) => string | undefined };

const textOf = (element: Element | null | undefined): string | undefined =>
  // Runs of white space, as the browser would show them
  element?.textContent?.replace(/\s+/g, " ").trim() || undefined;
const fieldLabel = (element: Element) => textOf(element.closest(".field-type")?.querySelector(".field-label"));

const ofFile = (element: Element, words: Words, say: Say): string => {
  const details = element.closest(".upload-relationship-details");
  return say(words, { value: textOf(details?.querySelector(".upload-relationship-details__filename")) ?? "" });
};

const POPUPS: [string, Words][] = [
  [".doc-controls__popup", CONTROLS.moreForDocument],
  [".clipboard-action__popup", CONTROLS.copyPaste],
  [".array-actions", CONTROLS.rowActions],
  [".form-submit", CONTROLS.morePublishing],
];

/** Controls of Payload 3.90 that a screen reader meets without a name, and what they do. */
const NAMINGS: Naming[] = [
  {
    where: ".field-type :is(.rs__input, .react-datepicker__input-container input, .ContentEditable__root)",
    name: fieldLabel,
  },
  {
    where: ".popup-button",
    name: (element, say) => {
      // The others show words.
      if (textOf(element)) return undefined;
      return say(POPUPS.find(([around]) => element.closest(around))?.[1] ?? CONTROLS.moreChoices);
    },
  },
  {
    where: ".toolbar-popup__button",
    name: (element, say) => {
      const format = CONTROLS.format[element.getAttribute("data-button-key") ?? ""];
      return format && say(format);
    },
  },
  {
    where: ".toolbar-popup__dropdown",
    name: (element, say) => {
      const format = CONTROLS.format[element.getAttribute("data-dropdown-key") ?? ""];
      const shown = textOf(element);
      return format && (shown ? `${say(format)}: ${shown}` : say(format));
    },
  },
  {
    // Named in English alone.
    where: ".relationship--multi-value-label__drawer-toggler, .relationship--single-value__drawer-toggler",
    name: (element, say) => {
      const value = textOf(element.parentElement);
      return value && say(CONTROLS.open, { value });
    },
  },
  { where: ".upload-relationship-details__edit", name: (element, say) => ofFile(element, CONTROLS.open, say) },
  { where: ".upload-relationship-details__remove", name: (element, say) => ofFile(element, CONTROLS.remove, say) },
  { where: ".collapsible__drag", name: (_, say) => say(CONTROLS.moveRow) },
  { where: ".clickable-arrow--left", name: (_, say) => say(CONTROLS.previous) },
  { where: ".clickable-arrow--right", name: (_, say) => say(CONTROLS.next) },
  { where: ".date-time-picker__clear-button", name: (_, say) => say(CONTROLS.clearDate) },
  { where: "#select-all", name: (_, say) => say(CONTROLS.selectAll) },
  {
    where: "td.cell-_select input[type=checkbox]",
    name: (element, say) =>
      say(CONTROLS.selectRow, { row: textOf(element.closest("tr")?.querySelector("td:nth-child(2)")) ?? "" }),
  },
];

/** Gives every nameless control its name, and takes those that are hidden from screen readers out of the tab order. */
export const nameControls = (root: ParentNode, say: Say): void => {
  for (const { where, name } of NAMINGS)
    for (const element of root.querySelectorAll(where)) {
      const given = name(element, say);
      if (!given || element.getAttribute("aria-label") === given) continue;
      element.setAttribute("aria-label", given);
      // Payload points the box that selects all at itself.
      element.removeAttribute("aria-labelledby");
    }
  for (const element of root.querySelectorAll(":is(.dropdown-indicator, .clear-indicator)[aria-hidden=true]"))
    element.setAttribute("tabindex", "-1");
};
