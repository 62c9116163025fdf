import type { DocumentViewConfig } from "payload";

/** The tab of a document in which a language is written beside another one. */
export const translateViews: Record<string, DocumentViewConfig> = {
  translate: {
    Component: "/admin/desk/TranslateView.tsx#TranslateView",
    path: "/translate",
    tab: { href: "/translate", label: ({ t }) => t("aluesivut:translate"), order: 50 },
  },
};
