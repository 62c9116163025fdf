import type { Address } from "../routes/page-props.ts";

const MAP_SEARCH = "https://www.openstreetmap.org/search";

/** Where to see an address on a map: as the editor says, else a public map that keeps no account of its readers. */
export const mapUrl = ({ mapUrl: given, streetAddress, postalCode, addressLocality }: Address): string =>
  given ?? `${MAP_SEARCH}?${new URLSearchParams({ query: `${streetAddress}, ${postalCode} ${addressLocality}` })}`;
