import type { Section } from "@aluesivut/content";
import { type Words, words } from "./words.ts";

/** The sections of a site by name, as editors choose them. */
export const SECTION_NAMES: Record<Section, Words> = {
  news: words("Ajankohtaista", "Aktuellt", "News"),
  services: words("Palvelut", "Tjänster", "Services"),
  "service-paths": words("Palvelupolut", "Servicestigar", "Service paths"),
  themes: words("Teemat", "Teman", "Themes"),
  jobs: words("Työpaikat", "Lediga jobb", "Jobs"),
  events: words("Tapahtumat", "Evenemang", "Events"),
  organisations: words("Toimijat", "Aktörer", "Organisations"),
  contacts: words("Yhteystiedot", "Kontakt", "Contact"),
  search: words("Haku", "Sök", "Search"),
  topics: words("Aiheet", "Ämnen", "Topics"),
  "customer-groups": words("Asiakasryhmät", "Kundgrupper", "Customer groups"),
  accessibility: words("Saavutettavuus", "Tillgänglighet", "Accessibility"),
  privacy: words("Tietosuoja", "Dataskydd", "Privacy"),
  feedback: words("Palaute", "Respons", "Feedback"),
  "open-data": words("Avoin data", "Öppna data", "Open data"),
};
