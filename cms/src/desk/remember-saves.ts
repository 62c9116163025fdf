import { LOCALES, type Locale } from "@aluesivut/content";
import type { CollectionBeforeChangeHook, Field } from "payload";
import { words } from "../i18n/words.ts";

/** When each language was saved last, and by whom (a user's id; absent for our own operations and scripts). */
export type SavedIn = Partial<Record<Locale, { at: string; by?: string }>>;

const nobody = () => false;

/** Whose hand a draft was last in: for the lists, the dashboard and the language grid. It decides nothing. */
export const saveFields = (): Field[] => [
  {
    name: "changedBy",
    type: "text",
    label: words("Muuttanut", "Ändrat av", "Changed by"),
    // Nobody sets it through the API; the hook below does.
    access: { create: nobody, update: nobody },
    // It stands in lists; in the form the timeline says more.
    admin: { readOnly: true, position: "sidebar", condition: () => false },
  },
  {
    name: "savedIn",
    type: "json",
    access: { create: nobody, update: nobody },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
];

/** Payload keeps one `updatedAt` for all languages; which of them is newer than its edition is told from this. */
export const rememberSave: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const saved = (req.locale === "all" || !req.locale ? LOCALES : [req.locale]) as Locale[];
  const { user } = req;
  const entry = { at: new Date().toISOString(), ...(user ? { by: String(user.id) } : {}) };
  const before = (originalDoc?.savedIn ?? {}) as SavedIn;
  const name = user ? String((user as { name?: string | null }).name || user.email) : undefined;
  return {
    ...data,
    savedIn: { ...before, ...Object.fromEntries(saved.map((locale) => [locale, entry])) } satisfies SavedIn,
    ...(name ? { changedBy: name } : {}),
  };
};
