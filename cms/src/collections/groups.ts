import { words } from "../i18n/words.ts";

/** The headings of the admin's menu, in its order. */
export const GROUPS = {
  content: words("Sisällöt", "Innehåll", "Content"),
  people: words("Toimijat ja yhteystiedot", "Aktörer och kontakter", "Organisations and contacts"),
  site: words("Sivustot", "Webbplatser", "Sites"),
  taxonomies: words("Luokittelut", "Klassificeringar", "Taxonomies"),
  publishing: words("Julkaiseminen", "Publicering", "Publishing"),
  administration: words("Ylläpito", "Administration", "Administration"),
};
