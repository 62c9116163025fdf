import type { EditConfig, UIField } from "payload";

/** In place of Payload's versions: its list calls everything a draft, and its restoring overwrites every language. */
export const historyViews = {
  versions: {
    Component: "/admin/history/HistoryView.tsx#HistoryView",
    tab: { label: ({ t }) => t("aluesivut:history" as never) },
  },
  version: { Component: "/admin/history/HistoryRedirect.tsx#HistoryRedirect" },
} satisfies EditConfig;

/** Over the form: that the document has no text yet in the language it was opened in. */
export const languageNotice = (): UIField => ({
  name: "languageNotice",
  type: "ui",
  admin: { disableListColumn: true, components: { Field: "/admin/history/LanguageNotice.tsx#LanguageNotice" } },
});
