import type { Locale } from "@aluesivut/content";

/** Who supervises the accessibility of digital services since 1 January 2025, and its site in each language. */
export const SUPERVISOR: Record<Locale, { name: string; site: string; url: string }> = {
  fi: {
    name: "Liikenne- ja viestintävirasto Traficom",
    site: "saavutettavuusvaatimukset.fi",
    url: "https://www.saavutettavuusvaatimukset.fi/",
  },
  sv: {
    name: "Transport- och kommunikationsverket Traficom",
    site: "tillganglighetskrav.fi",
    url: "https://www.tillganglighetskrav.fi/",
  },
  en: {
    name: "Finnish Transport and Communications Agency Traficom",
    site: "webaccessibility.fi",
    url: "https://www.webaccessibility.fi/",
  },
};
