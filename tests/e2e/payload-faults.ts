import type { Excuse } from "../pages/axe.ts";

/** What axe has against Payload 3.90's own screens and neither our CSS nor our components reach. All else is ours. */
export const PAYLOAD_FAULTS: readonly Excuse[] = [
  {
    rules: ["landmark-one-main", "landmark-no-duplicate-banner", "landmark-unique", "region"],
    within: "html:has(.collection-list), .app-header, .collection-list, .doc-header",
    why: "lists have no <main>, so that their <header> counts as the page's; a document's title and tabs stand outside of it",
  },
  {
    rules: ["landmark-one-main", "page-has-heading-one", "region"],
    within: "html:has(.template-minimal)",
    why: "the page to log in has neither <main> nor a heading",
  },
  { rules: ["list"], within: ".doc-tabs__tabs", why: "the tabs of a document are no list items" },
  {
    rules: ["label-content-name-mismatch"],
    within: ".doc-tab",
    why: "the count of versions is in the tab, not in its name",
  },
  {
    rules: ["heading-order"],
    within:
      ".group-field__title, .array-field__title, .blocks-field__heading-with-error, .collapsible, .payload-settings",
    why: "groups and rows have headings of the third level whatever stands above",
  },
  {
    rules: ["nested-interactive"],
    within: ".rs__multi-value",
    why: "a chosen value that can be moved holds the button that removes it",
  },
];
