import { setImmediate } from "node:timers/promises";
import { HtmlValidate } from "html-validate";
import type { SitePage } from "./crawl-site.ts";

/*
 * html-validate's rules of the HTML standard and of accessibility, all that it has but these:
 * - no-redundant-role: `role="list"` gives a list without bullets back to VoiceOver, which else drops it.
 * - tel-non-breaking: style sheets keep phone numbers on one line.
 * - no-implicit-button-type: a button in a form submits it, as is meant.
 * - attribute-boolean-style, attr-case: React writes `disabled=""` and `autoComplete`, which mean the same.
 * - long-title: search engines cut a title where they please; a reader loses nothing.
 * - wcag/h32: the finder's filters act at once and say so; there is nothing to submit.
 */
const checker = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:standard", "html-validate:a11y"],
  rules: {
    "no-redundant-role": "off",
    "tel-non-breaking": "off",
    "no-implicit-button-type": "off",
    "attribute-boolean-style": "off",
    "attr-case": "off",
    "long-title": "off",
    "wcag/h32": "off",
  },
});

/** What the HTML standard has against pages, one line each. */
export const htmlFaults = async (pages: SitePage[]): Promise<string[]> => {
  const faults: string[] = [];
  for (const { path, text } of pages) {
    await setImmediate(); // else connections that a server ends meanwhile are not noticed
    const { results } = await checker.validateString(text);
    for (const { messages } of results)
      for (const { ruleId, message, line, column, selector } of messages)
        faults.push(`${path}:${line}:${column} ${ruleId}: ${message} (${selector ?? ""})`);
  }
  return faults;
};
