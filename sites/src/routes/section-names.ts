import type { Locale, Section } from "@aluesivut/content";

/** What a section is called in menus, breadcrumbs and headings. */
export const SECTION_NAMES: Record<Section, Record<Locale, string>> = {
  news: { fi: "Ajankohtaista", sv: "Aktuellt", en: "News" },
  services: { fi: "Palvelut", sv: "Tjänster", en: "Services" },
  "service-paths": { fi: "Palvelupolut", sv: "Servicestigar", en: "Service paths" },
  themes: { fi: "Teemat", sv: "Teman", en: "Themes" },
  jobs: { fi: "Työpaikat", sv: "Lediga jobb", en: "Jobs" },
  events: { fi: "Tapahtumat", sv: "Evenemang", en: "Events" },
  organisations: { fi: "Toimijat", sv: "Aktörer", en: "Organisations" },
  contacts: { fi: "Yhteystiedot", sv: "Kontakt", en: "Contact" },
  search: { fi: "Haku", sv: "Sök", en: "Search" },
  topics: { fi: "Aiheet", sv: "Ämnen", en: "Topics" },
  "customer-groups": { fi: "Asiakasryhmät", sv: "Kundgrupper", en: "Customer groups" },
  accessibility: {
    fi: "Saavutettavuusseloste",
    sv: "Tillgänglighets\u00ADutlåtande",
    en: "Accessibility statement",
  },
  privacy: { fi: "Tietosuoja", sv: "Dataskydd", en: "Privacy" },
  feedback: { fi: "Palaute", sv: "Respons", en: "Feedback" },
  "open-data": { fi: "Avoin data", sv: "Öppna data", en: "Open data" },
};

/** Headings of the pages that stand in no section. */
export const PAGE_NAMES = {
  front: { fi: "Etusivu", sv: "Startsida", en: "Front page" },
  siteMap: { fi: "Sivukartta", sv: "Webbplatskarta", en: "Site map" },
  pages: { fi: "Muut sivut", sv: "Övriga sidor", en: "Other pages" },
  notFound: { fi: "Sivua ei löydy", sv: "Sidan hittades inte", en: "Page not found" },
  gone: { fi: "Sivu on poistunut", sv: "Sidan finns inte längre", en: "This page is gone" },
  print: { fi: "tulostettava suunnitelma", sv: "plan att skriva ut", en: "printable plan" },
  site: { fi: "Työllisyyden aluesivut", sv: "Regionala sidor om arbete", en: "Regional employment pages" },
} as const satisfies Record<string, Record<Locale, string>>;

/** A later page of a list, in its heading: "Ajankohtaista, sivu 2". */
export const PAGE_NUMBER: Record<Locale, (page: number) => string> = {
  fi: (page) => `sivu ${page}`,
  sv: (page) => `sida ${page}`,
  en: (page) => `page ${page}`,
};
