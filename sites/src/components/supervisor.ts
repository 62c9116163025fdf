import type { Locale } from "@aluesivut/content";

/** Who supervises the accessibility of digital services since 1 January 2025, and its site in each language. */
export const SUPERVISOR: Record<Locale, { name: string; unit: string; site: string; url: string }> = {
  fi: {
    name: "Liikenne- ja viestintävirasto Traficom",
    unit: "Digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö",
    site: "saavutettavuusvaatimukset.fi",
    url: "https://www.saavutettavuusvaatimukset.fi/",
  },
  sv: {
    name: "Transport- och kommunikationsverket Traficom",
    unit: "Enheten för tillsyn över digital tillgänglighet",
    site: "tillganglighetskrav.fi",
    url: "https://www.tillganglighetskrav.fi/",
  },
  en: {
    name: "Finnish Transport and Communications Agency Traficom",
    unit: "Digital Accessibility Supervision Unit",
    site: "webaccessibility.fi",
    url: "https://www.webaccessibility.fi/",
  },
};
