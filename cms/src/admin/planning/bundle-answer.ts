import type { Locale, Receipt } from "@aluesivut/content";

/** `GET /api/bundles/<id>/state`. */
export type BundleAnswer = {
  state: "draft" | "scheduled" | "done" | "cancelled";
  moment: string | null;
  items: { key: string; collection: string; id: string; locale: Locale; title: string | null; receipts: Receipt[] }[];
};
