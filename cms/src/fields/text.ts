import type { TextareaField, TextField } from "payload";
import { type Words, words } from "../i18n/words.ts";

export type TextOptions = { required?: boolean; description?: Words; localized?: boolean };

export const textual = (name: string, label: Words, { required, description, localized = true }: TextOptions) => ({
  name,
  label,
  localized,
  ...(required ? { required } : {}),
  ...(description ? { admin: { description } } : {}),
});

/** One line of text, an own one in each language. */
export const lineField = (name: string, label: Words, options: TextOptions = {}): TextField => ({
  ...textual(name, label, options),
  type: "text",
});
/** A short paragraph without formatting. */
export const paragraphField = (name: string, label: Words, options: TextOptions = {}): TextareaField => ({
  ...textual(name, label, options),
  type: "textarea",
});
const HEADING_HELP = {
  title: words(
    "Sivun pääotsikko, näkyy myös luetteloissa ja hakutuloksissa. Kerro itse asia: ”Uraohjaus torilla perjantaina” eikä ”Tiedote”.",
    "Sidans huvudrubrik, visas även i listor och sökresultat. Säg själva saken: ”Karriärvägledning på torget på fredag”, inte ”Meddelande”.",
    "The main heading of the page, also in lists and search results. Say the thing itself: “Career guidance in the square on Friday”, not “Announcement”.",
  ),
  name: words(
    "Nimi sellaisena kuin lukijat näkevät sen sivuilla, luetteloissa ja haussa.",
    "Namnet så som läsarna ser det på sidorna, i listor och i sökningen.",
    "The name as readers see it on pages, in lists and in the search.",
  ),
};

/** How long the text is and how much of it a search result shows; what is too long is said, never cut. */
const textLength = (kind: "title" | "summary", maximum: number) => ({
  path: "/admin/writing/TextLength.tsx#TextLength",
  clientProps: { kind, maximum },
});

/** What a document is called. `help` where the usual words do not fit. */
export const headingField = (
  name: "title" | "name",
  help: Words = HEADING_HELP[name],
): TextField & { name: "title" | "name" } => ({
  name,
  type: "text",
  localized: true,
  required: true,
  maxLength: 120,
  label: name === "title" ? words("Otsikko", "Rubrik", "Title") : words("Nimi", "Namn", "Name"),
  admin: { description: help, components: { afterInput: [textLength("title", 120)] } },
});
export const leadField = (): TextareaField =>
  paragraphField("lead", words("Ingressi", "Ingress", "Lead"), {
    description: words(
      "Yksi tai kaksi virkettä otsikon alle: mitä asia on lukijalle.",
      "En eller två meningar under rubriken: vad saken betyder för läsaren.",
      "One or two sentences under the title: what it means to the reader.",
    ),
  });
export const summaryField = (): TextareaField => ({
  name: "summary",
  type: "textarea",
  localized: true,
  maxLength: 200,
  label: words("Tiivistelmä", "Sammanfattning", "Summary"),
  admin: {
    description: words(
      "Näkyy luetteloissa, hakukoneissa ja jaettaessa. Enintään 200 merkkiä.",
      "Visas i listor, i sökmotorer och vid delning. Högst 200 tecken.",
      "Shown in lists, in search engines and when shared. At most 200 characters.",
    ),
    components: { afterInput: [textLength("summary", 200)] },
  },
});
