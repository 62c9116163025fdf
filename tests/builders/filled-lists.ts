import type { Locale, RegionSnapshot } from "@aluesivut/content";
import { say, words } from "./all-blocks.ts";
import { threeLocales } from "./shapes.ts";
import { buildDocument, buildSnapshot } from "./snapshot.ts";

const numbered = (fi: string, sv: string, en: string, number: number) =>
  words(`${fi} ${number}`, `${sv} ${number}`, `${en} ${number}`);

/** As three locales, with enough of everything that lists are long and their filters leave something out. */
export const filledLists = (): RegionSnapshot => {
  const full = threeLocales();
  const group = buildDocument("customer-group", {
    id: "group-employers",
    title: words("Työnantajat", "Arbetsgivare", "Employers"),
    fields: (locale: Locale) => ({ door: say(locale, "Etsin työntekijää", "Jag söker personal", "I need staff") }),
    ownerRegion: "national",
  });
  const topic = buildDocument("topic", {
    id: "topic-money",
    title: words("Raha", "Pengar", "Money"),
    ownerRegion: "national",
  });
  const municipality = buildDocument("municipality", {
    id: "municipality-korsholm",
    title: words("Mustasaari", "Korsholm", "Korsholm"),
    fields: { code: "499" },
    ownerRegion: "national",
  });
  const services = [1, 2, 3, 4, 5].map((number) =>
    buildDocument("service", {
      id: `service-${number}`,
      title: numbered("Palvelu", "Tjänst", "Service", number),
      fields: {
        customerGroups: number % 2 ? ["group-employers"] : ["group-young", "group-employers"],
        topics: [number % 2 ? "topic-money" : "topic-training"],
        municipalities: number === 1 ? ["municipality-korsholm"] : ["municipality-vaasa", "municipality-korsholm"],
      },
    }),
  );
  const jobs = [1, 2, 3, 4].map((number) =>
    buildDocument("job", {
      id: `job-${number}`,
      title: numbered("Työpaikka", "Jobb", "Job", number),
      fields: {
        municipalities: [number % 2 ? "municipality-vaasa" : "municipality-korsholm"],
        workTime: number % 2 ? "full-time" : "part-time",
        duration: number === 4 ? "temporary" : "permanent",
      },
    }),
  );
  const events = [1, 2, 3].map((number) =>
    buildDocument("event", {
      id: `event-${number}`,
      title: numbered("Tilaisuus", "Evenemang", "Event", number),
      fields: {
        startDate: `2026-0${3 + number}-12T07:00:00.000Z`,
        endDate: `2026-0${3 + number}-12T09:00:00.000Z`,
        status: number === 2 ? "moved" : "scheduled",
      },
    }),
  );
  const news = Array.from({ length: 24 }, (_, index) =>
    buildDocument("article", {
      id: `article-${index}`,
      title: numbered("Uutinen", "Nyhet", "News", index + 1),
      fields: {
        datePublished: `${index < 8 ? 2026 : 2025}-0${1 + (index % 2)}-1${index % 9}`,
        topics: [index % 3 ? "topic-money" : "topic-training"],
      },
    }),
  );
  return buildSnapshot({
    region: full.head.region,
    documents: [...full.documents, group, topic, municipality, ...services, ...jobs, ...events, ...news],
    media: Object.values(full.head.media),
    former: full.head.former,
  });
};
