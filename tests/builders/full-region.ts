import type { Document, Locale, Localized, Media } from "@aluesivut/content";
import { allBlocks, say, words } from "./all-blocks.ts";
import { bodyIn } from "./editions.ts";
import { buildDocument, buildFile, buildImage } from "./snapshot.ts";

const only = (locales: Locale[], text: Localized): Localized =>
  Object.fromEntries(locales.map((locale) => [locale, text[locale]]));

export const fullRegionMedia = (): Media[] => [
  buildImage("image-bridge", words("Silta ja saaristo", "En bro och skärgård", "A bridge and an archipelago"), {
    caption: words("Raippaluodon silta", "Replotbron", "Replot bridge"),
  }),
  buildImage("image-plain", {}, { decorative: true }),
  buildFile("file-guide", "opas.pdf"),
];

/** Documents of every kind with every relation and every block at least once, in `locales`. */
export const fullRegionDocuments = (locales: Locale[], owner = "vaasa"): Document[] => {
  const titled = (fi: string, sv: string, en: string) => only(locales, words(fi, sv, en));
  const own = { ownerRegion: owner };
  return [
    buildDocument("municipality", {
      id: "municipality-vaasa",
      title: titled("Vaasa", "Vasa", "Vaasa"),
      ownerRegion: "national",
    }),
    buildDocument("topic", {
      id: "topic-training",
      title: titled("Koulutus", "Utbildning", "Training"),
      ownerRegion: "national",
    }),
    buildDocument("life-situation", {
      id: "life-unemployed",
      title: titled("Työttömyys", "Arbetslöshet", "Unemployment"),
      ownerRegion: "national",
    }),
    buildDocument("customer-group", {
      id: "group-young",
      title: titled("Nuoret", "Unga", "Young people"),
      fields: (locale) => ({ door: say(locale, "Olen alle 30-vuotias", "Jag är under 30", "I am under 30") }),
      ownerRegion: "national",
    }),
    buildDocument("organisation", {
      id: "organisation-city",
      title: titled("Vaasan kaupunki", "Vasa stad", "City of Vaasa"),
      fields: {
        businessId: "1234567-8",
        contacts: ["contact-adviser"],
        logo: "image-plain",
        links: [{ label: "example.fi", target: { url: "https://www.example.fi/" } }],
      },
      ...own,
    }),
    buildDocument("contact", {
      id: "contact-adviser",
      title: titled("Neuvoja", "Rådgivare", "Adviser"),
      fields: (locale) => ({
        organisation: "organisation-city",
        email: "neuvonta@example.fi",
        address: {
          streetAddress: "Esimerkkikatu 1",
          postalCode: "65100",
          addressLocality: say(locale, "Vaasa", "Vasa", "Vaasa"),
        },
        languages: [
          { code: "fi", level: "full" as const },
          { code: "sv", level: "partial" as const },
        ],
        responseTime: say(locale, "2 päivässä", "inom 2 dagar", "within 2 days"),
      }),
      ...own,
    }),
    buildDocument("contact", {
      id: "contact-hidden",
      title: titled("Rekisteri", "Registret", "Registry"),
      shown: false,
      ownerRegion: "porvoo",
    }),
    buildDocument("service", {
      id: "service-coach",
      title: titled("Omavalmentaja", "Egencoach", "Personal coach"),
      fields: (locale) => ({
        lead: say(locale, "Yksi tuttu ihminen.", "En bekant människa.", "One person you know."),
        summary: say(
          locale,
          "Yksi ihminen koko työnhaun ajan.",
          "En människa under hela jobbsökandet.",
          "One person all the way.",
        ),
        audience: bodyIn(locale),
        requirements: bodyIn(locale),
        howToApply: bodyIn(locale),
        benefitEffects: bodyIn(locale),
        action: { label: say(locale, "Hae", "Ansök", "Apply"), url: "https://www.example.fi/hae" },
        channels: [
          {
            id: "ch-1",
            type: "phone" as const,
            name: say(locale, "Puhelin", "Telefon", "Phone"),
            phone: { number: "+358295000002", charge: say(locale, "maksuton", "gratis", "free"), hours: [] },
            hours: [{ dayOfWeek: ["mo", "tu"] as ("mo" | "tu")[], opens: "09:00", closes: "15:00" }],
          },
          {
            id: "ch-2",
            type: "e-service" as const,
            name: say(locale, "Verkossa", "På nätet", "Online"),
            url: "https://www.example.fi/",
            hours: [],
          },
        ],
        price: { charge: "free" as const },
        languages: [{ code: "fi", level: "full" as const }],
        municipalities: ["municipality-vaasa"],
        responsible: "organisation-city",
        producers: ["organisation-city"],
        contacts: ["contact-adviser"],
        exceptions: [
          {
            id: "ex-1",
            municipalities: ["municipality-vaasa"],
            text: say(locale, "Vain ajanvarauksella.", "Bara med tidsbokning.", "By appointment only."),
          },
        ],
        customerGroups: ["group-young"],
        topics: ["topic-training"],
        lifeSituations: ["life-unemployed"],
      }),
      ...own,
    }),
    buildDocument("service-path", {
      id: "path-young",
      title: titled("Nuoren polku", "De ungas stig", "Young people's path"),
      fields: (locale) => ({
        lead: say(locale, "Kaksi askelta.", "Två steg.", "Two steps."),
        customerGroup: "group-young",
        contacts: ["contact-adviser"],
        steps: [
          {
            id: "step-start",
            slug: say(locale, "alku", "start", "start"),
            title: say(locale, "Alku", "Start", "Start"),
            actor: "organisation-city",
            youDo: bodyIn(locale),
            weDo: bodyIn(locale),
            duration: say(locale, "1 viikko", "1 vecka", "1 week"),
            services: ["service-coach"],
            links: [{ id: "l-1", label: "A", target: { url: "https://www.example.fi/" }, need: "required" as const }],
            branches: [],
          },
          {
            id: "step-end",
            slug: say(locale, "tyo", "jobb", "job"),
            title: say(locale, "Työ", "Jobb", "Job"),
            youDo: bodyIn(locale),
            weDo: [],
            services: [],
            links: [],
            branches: [
              {
                id: "b-1",
                label: say(locale, "Jos tarpeet muuttuvat", "Om behoven ändras", "If needs change"),
                path: "path-adults",
                step: "step-1",
              },
            ],
          },
        ],
      }),
      ...own,
    }),
    buildDocument("service-path", {
      id: "path-adults",
      title: titled("Aikuisen polku", "De vuxnas stig", "Adults' path"),
      ...own,
    }),
    buildDocument("article", {
      id: "article-summer",
      title: titled("Kesätyöt haussa", "Sommarjobben är öppna", "Summer jobs are open"),
      fields: (locale) => ({
        lead: say(locale, "Hae nyt.", "Sök nu.", "Apply now."),
        summary: say(locale, "Kesätyöt & muut", "Sommarjobb & annat", "Summer jobs & more"),
        datePublished: "2026-03-03",
        image: "image-bridge",
        body: allBlocks(locale),
        topics: ["topic-training"],
        customerGroups: ["group-young"],
        attachments: [
          { media: "file-guide", title: say(locale, "Opas", "Guide", "Guide"), language: "fi", accessible: true },
        ],
        related: ["article-shared", "nowhere"],
        contacts: ["contact-adviser"],
        source: "organisation-city",
      }),
      ...own,
    }),
    buildDocument("article", {
      id: "article-shared",
      title: titled("Porvoon uutinen", "Nyhet från Borgå", "News from Porvoo"),
      ownerRegion: "porvoo",
      localNote: titled("Myös täällä.\n\nTervetuloa!", "Också här.\n\nVälkommen!", "Here too.\n\nWelcome!"),
    }),
    buildDocument("article", {
      id: "article-national",
      title: titled("Valtakunnallinen uutinen", "Riksnyhet", "National news"),
      ownerRegion: "national",
    }),
    buildDocument("theme-site", {
      id: "theme-circular",
      title: titled("Kiertotalous", "Cirkulär ekonomi", "Circular economy"),
      fields: (locale) => ({
        lead: say(locale, "Töitä kierrosta.", "Jobb i kretsloppet.", "Work in the loop."),
        partners: ["organisation-city"],
        sections: [
          {
            id: "s-1",
            type: "text" as const,
            title: say(locale, "Mistä on kyse?", "Vad handlar det om?", "What is it about?"),
            body: allBlocks(locale),
          },
          {
            id: "s-2",
            type: "services" as const,
            title: say(locale, "Palvelut", "Tjänster", "Services"),
            services: ["service-coach", "nowhere"],
          },
          { id: "s-3", type: "articles" as const, articles: ["article-summer"] },
          {
            id: "s-4",
            type: "jobs" as const,
            title: say(locale, "Työt", "Jobb", "Jobs"),
            municipalities: ["municipality-vaasa"],
            words: [],
          },
          { id: "s-5", type: "organisations" as const, organisations: ["organisation-city"] },
          { id: "s-6", type: "contacts" as const, contacts: ["contact-adviser"] },
          {
            id: "s-7",
            type: "links" as const,
            title: say(locale, "Palvelut", "Tjänster", "Services"),
            links: [{ label: "A", target: { document: "service-coach" } }],
          },
          {
            id: "s-8",
            type: "figures" as const,
            title: say(locale, "Luvut", "Siffror", "Figures"),
            figures: [
              { id: "f-1", label: "2024", value: "196", amount: 196 },
              { id: "f-2", label: "2025", value: "240", amount: 240, source: "Esimerkki" },
            ],
          },
        ],
      }),
      ...own,
    }),
    buildDocument("page", {
      id: "page-about",
      title: titled("Tietoa meistä", "Om oss", "About us"),
      fields: (locale) => ({ body: allBlocks(locale) }),
      ...own,
    }),
    buildDocument("page", {
      id: "page-team",
      title: titled("Työryhmä", "Arbetsgruppen", "The team"),
      fields: { parent: "page-about" },
      ...own,
    }),
    buildDocument("page", {
      id: "page-studies",
      title: titled("Opinnot kiertoon", "Studier i kretsloppet", "Studies in the loop"),
      fields: { parent: "theme-circular" },
      ...own,
    }),
    buildDocument("page", {
      id: "page-course",
      title: titled("Verkkokurssi", "Nätkurs", "Online course"),
      fields: { parent: "page-studies" },
      ...own,
    }),
    buildDocument("job", {
      id: "job-nurse",
      title: titled("Lähihoitaja", "Närvårdare", "Practical nurse"),
      fields: {
        occupation: "5321",
        workTime: "full-time",
        duration: "permanent",
        municipalities: ["municipality-vaasa"],
        applyUrl: "https://www.example.fi/tyo",
        attribution: "Työmarkkinatori",
      },
      ...own,
    }),
    buildDocument("event", {
      id: "event-clinic",
      title: titled("Työnhaun klinikka", "Jobbsökarklinik", "Job search clinic"),
      fields: (locale) => ({
        place: {
          name: say(locale, "Kirjasto", "Biblioteket", "Library"),
          address: {
            streetAddress: "Esimerkkikatu 2",
            postalCode: "65100",
            addressLocality: say(locale, "Vaasa", "Vasa", "Vaasa"),
          },
        },
        onlineUrl: "https://www.example.fi/video",
        registration: { email: "tapahtumat@example.fi", deadline: "2026-03-10T21:59:00.000Z" },
        price: { charge: "free" as const },
        organiser: "organisation-city",
        customerGroups: ["group-young"],
      }),
      ...own,
    }),
    buildDocument("event", {
      id: "event-past",
      title: titled("Mennyt messutapahtuma", "Gångna mässan", "Past fair"),
      fields: { startDate: "2026-02-01T07:00:00.000Z", endDate: "2026-02-01T12:00:00.000Z", status: "cancelled" },
      phase: "over",
      ...own,
    }),
    buildDocument("notice", {
      id: "notice-phone",
      title: titled("Puhelin on ruuhkautunut", "Telefonen är överbelastad", "The phone is busy"),
      fields: (locale) => ({
        html: `<p>09–14 <a href="document:service-coach">${say(locale, "Valmentaja", "Coach", "Coach")}</a></p>`,
        link: { label: say(locale, "Tietoa meistä", "Om oss", "About us"), target: { document: "page-about" } },
      }),
      ...own,
    }),
    buildDocument("notice", {
      id: "notice-page",
      title: titled("Vain täällä", "Bara här", "Only here"),
      fields: { severity: "info", pages: ["service-coach"] },
      ...own,
    }),
    buildDocument("accessibility-statement", {
      id: "statement",
      title: titled("Saavutettavuusseloste", "Tillgänglighetsutlåtande", "Accessibility statement"),
      fields: (locale) => ({
        findings: [
          {
            id: "f",
            criterion: "1.4.3",
            description: say(locale, "Kontrasti", "Kontrast", "Contrast"),
            reason: "non-compliance" as const,
            mendBy: "2026-09-01",
          },
        ],
      }),
      ...own,
    }),
  ];
};
