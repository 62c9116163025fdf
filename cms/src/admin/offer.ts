/** An offer as the REST API gives it: one region's document to another. */
export type Offer = {
  id: string;
  title?: string | null;
  docCollection: string;
  docId: string;
  fromRegion: string;
  toRegion: string;
  state: "open" | "accepted" | "declined" | "ended";
};
