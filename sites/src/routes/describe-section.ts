import type { Locale, Section } from "@aluesivut/content";

/** What a section offers, after the region's name: for search engines and shared links. */
const OFFERS: Record<Section | "site-map", Record<Locale, string>> = {
  news: {
    fi: "uutisia työnhausta, palveluista ja koulutuksesta.",
    sv: "nyheter om jobbsökning, tjänster och utbildning.",
    en: "news about job hunting, services and training.",
  },
  services: {
    fi: "työllisyyspalvelut työnhakijoille ja työnantajille. Rajaa ne tilanteesi mukaan.",
    sv: "sysselsättningstjänster för arbetssökande och arbetsgivare. Avgränsa dem efter din situation.",
    en: "employment services for job seekers and employers. Filter them by your situation.",
  },
  "service-paths": {
    fi: "palvelupolut näyttävät askel askeleelta, mitä teet itse ja kuka auttaa.",
    sv: "servicestigarna visar steg för steg vad du gör själv och vem som hjälper dig.",
    en: "service paths show step by step what you do and who helps you.",
  },
  themes: {
    fi: "teemasivustot kokoavat yhden alan työt, koulutuksen ja tekijät.",
    sv: "temawebbplatserna samlar en branschs jobb, utbildning och aktörer.",
    en: "theme sites bring together the jobs, training and people of one field.",
  },
  jobs: {
    fi: "työpaikat, joita voit hakea nyt.",
    sv: "jobb som du kan söka nu.",
    en: "jobs you can apply for now.",
  },
  events: {
    fi: "rekrytointeja, infoja ja koulutuksia. Lisää ne kalenteriisi.",
    sv: "rekryteringar, infoträffar och utbildningar. Lägg till dem i din kalender.",
    en: "recruitment events, information sessions and training. Add them to your calendar.",
  },
  organisations: {
    fi: "toimijat, jotka auttavat työnhaussa, koulutuksessa ja rekrytoinnissa.",
    sv: "aktörer som hjälper dig med jobbsökning, utbildning och rekrytering.",
    en: "organisations that help with job hunting, training and recruitment.",
  },
  contacts: {
    fi: "työllisyyspalvelujen puhelinnumerot, sähköpostit ja osoitteet.",
    sv: "sysselsättningstjänsternas telefonnummer, e-postadresser och besöksadresser.",
    en: "phone numbers, e-mail and street addresses of employment services.",
  },
  search: {
    fi: "hae palveluista, työpaikoista, uutisista ja tapahtumista.",
    sv: "sök bland tjänster, jobb, nyheter och evenemang.",
    en: "search services, jobs, news and events.",
  },
  topics: {
    fi: "palvelut ja uutiset aiheittain.",
    sv: "tjänster och nyheter efter ämne.",
    en: "services and news by topic.",
  },
  "customer-groups": {
    fi: "palvelut sinun tilanteeseesi.",
    sv: "tjänster för din situation.",
    en: "services for your situation.",
  },
  accessibility: {
    fi: "kuinka saavutettava sivusto on ja miten kerrot puutteista.",
    sv: "hur tillgänglig webbplatsen är och hur du berättar om brister.",
    en: "how accessible this site is and how to report a problem.",
  },
  privacy: {
    fi: "mitä tietoja sivusto käsittelee. Ei evästeitä, ei seurantaa.",
    sv: "vilka uppgifter webbplatsen behandlar. Inga kakor, ingen spårning.",
    en: "what data this site handles. No cookies, no tracking.",
  },
  feedback: {
    fi: "anna palautetta sivustosta. Vastaamme 14 päivässä.",
    sv: "ge respons på webbplatsen. Vi svarar inom 14 dagar.",
    en: "tell us what you think of this site. We answer within 14 days.",
  },
  "open-data": {
    fi: "palvelut, tapahtumat ja toimijat koneluettavina tiedostoina.",
    sv: "tjänster, evenemang och aktörer som maskinläsbara filer.",
    en: "services, events and organisations as machine-readable files.",
  },
  "site-map": {
    fi: "sivuston kaikki sivut.",
    sv: "alla sidor på webbplatsen.",
    en: "every page of this site.",
  },
};

/** One sentence on what a page that is no document's own offers. */
export const describeSection = (section: Section | "site-map", region: string, locale: Locale): string =>
  `${region}: ${OFFERS[section][locale]}`;
