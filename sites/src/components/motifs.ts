import type { RegionTheme } from "@aluesivut/content";

/** The woven tile of each motif: one path on 24 × 24 units, filled by the even-odd rule. It joins itself on all sides. */
export const MOTIF_PATHS: Record<RegionTheme["motif"], string> = {
  dome: "M11 1h2v3h-2zM5 11.5a7 7 0 0 1 14 0zM4 13h16v2.5H4zM0 19q3-3 6 0t6 0 6 0 6 0v3q-3 3-6 0t-6 0-6 0-6 0z",
  quarters: "M1 12A11 11 0 0 1 12 1v11zm11 0h11a11 11 0 0 1-11 11z",
  chevrons: "M1 2h7l8 10-8 10H1l8-10zm12 0h4l7 10-7 10h-4l7-10z",
  sawtooth: "M0 14V5l12 7V5l12 7v2zm0 3h24v4H0z",
  rail: "M0 6h4V2h4v4h8V2h4v4h4v3h-4v6h4v3h-4v4h-4v-4H8v4H4v-4H0v-3h4V9H0zm8 3v6h8V9z",
  ridges: "M5 11a7 7 0 0 1 14 0zM0 15q12-5 24 0-12 5-24 0zm12 6q-6-2.5-12 0v2h24v-2q-6-2.5-12 0z",
  ring: "M12 1c7 0 11 5 11 11s-5 11-11 11S1 18 1 12 6 1 12 1zm0 4c-4 0-7 3-7 7s3 7 7 7 7-3 7-7-3-7-7-7zm0 4c2 0 3.5 1 3.5 3s-1.5 3.5-3.5 3.5S8.5 14 8.5 12 10 9 12 9z",
  fell: "M12 1l4.6 6h-2.3l4.2 5h-2.7l4.7 6h-7v3H24v3H0v-3h10.5v-3h-7l4.7-6H5.5l4.2-5H7.4z",
  house: "M2 21V10l10-8 10 8v11h-7v-8H9v8zm-2 1h24v2H0z",
};
