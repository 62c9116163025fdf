import type { RichTextField } from "payload";
import { plainEditor } from "../blocks/plain-editor.ts";
import type { Words } from "../i18n/words.ts";
import { type TextOptions, textual } from "./text.ts";

/** Text and blocks, the contract's `Blocks`, by the default editor. A whole text of its own in each language. */
export const bodyField = (name: string, label: Words, options: TextOptions = {}): RichTextField => ({
  ...textual(name, label, options),
  type: "richText",
});
/** Formatted text without blocks: the contract's `Html`. */
export const formattedField = (name: string, label: Words, options: TextOptions = {}): RichTextField => ({
  ...textual(name, label, options),
  type: "richText",
  editor: plainEditor(),
});
