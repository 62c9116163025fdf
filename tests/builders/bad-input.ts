import {
  type Document,
  EDITION_OF_KIND,
  type Edition,
  type Kind,
  type Locale,
  type Media,
  type RegionName,
  type RegionSnapshot,
} from "@aluesivut/content";
import { bodyIn, textBlock } from "./editions.ts";
import { oneLocale } from "./shapes.ts";
import { buildDocument, buildImage, buildSnapshot } from "./snapshot.ts";

/* What editors, imports and ill will put into a site: each a whole region in Finnish that must stay readable and safe. */

const mapEditions = (document: Document, change: (edition: Edition, kind: Kind) => Edition): Document =>
  ({
    ...document,
    editions: Object.fromEntries(
      Object.entries(document.editions).map(([locale, edition]) => [locale, change(edition as Edition, document.kind)]),
    ),
  }) as Document;

const rebuild = (
  full: RegionSnapshot,
  { documents = full.documents, ...region }: { documents?: Document[] } & Partial<RegionSnapshot["head"]["region"]>,
  more: { media?: Media[]; regions?: RegionName[] } = {},
): RegionSnapshot =>
  buildSnapshot({
    region: { ...full.head.region, ...region },
    documents,
    media: [...Object.values(full.head.media), ...(more.media ?? [])],
    ...(more.regions ? { regions: more.regions } : {}),
  });

/** Every field that may be left out is left out, every list that may be empty is empty. */
export const bareRegion = (): RegionSnapshot => {
  const strip = (edition: Edition, kind: Kind): Edition => {
    const schema = EDITION_OF_KIND[kind];
    let rest = edition as Record<string, unknown>;
    for (const [key, value] of Object.entries(edition)) {
      const { [key]: _, ...without } = rest;
      const candidates = [without, ...(Array.isArray(value) ? [{ ...rest, [key]: [] }] : [])];
      rest = candidates.find((candidate) => schema.safeParse(candidate).success) ?? rest;
    }
    return rest as unknown as Edition;
  };
  const full = oneLocale();
  return rebuild(full, {
    documents: full.documents.map((document) => mapEditions(document, strip)),
    contact: { charge: {}, provider: {} },
    navigation: [],
    lead: {},
  });
};

/** Forty regions in the switch. */
export const manyRegions = (): RegionSnapshot =>
  rebuild(
    oneLocale(),
    {},
    {
      regions: Array.from({ length: 40 }, (_, index) => ({
        slug: `alue-${index + 1}`,
        name: { fi: `Työllisyysalue ${index + 1}, Etelä-Pohjanmaa ja Keski-Suomi` },
        locales: ["fi"] as Locale[],
        baseUrl: `https://alue-${index + 1}.example.fi/`,
      })),
    },
  );

export const ARABIC = "خدمات التوظيف تساعدك في العثور على عمل، أو دراسة، في منطقتك.";
/** U+202E turns all that follows it in its paragraph, were it not closed in. */
const TURNED = "Uudet \u202ekesätyöt";

/** Right-to-left text pasted into titles and texts, and a title with a direction override. */
export const rightToLeft = (): RegionSnapshot => {
  const full = oneLocale();
  const arabic = buildDocument("article", {
    id: "article-arabic",
    title: { fi: "خدمات التوظيف للمهاجرين (Vaasa)" },
    fields: {
      datePublished: "2026-03-02",
      lead: ARABIC,
      body: [textBlock(`<p>${ARABIC}</p><ul><li>${ARABIC}</li></ul>`), ...bodyIn("fi")],
    },
    ownerRegion: "tampere",
  });
  const turned = buildDocument("article", {
    id: "article-turned",
    title: { fi: TURNED },
    fields: { datePublished: "2026-03-02", lead: TURNED },
    ownerRegion: "tampere",
  });
  return rebuild(full, { documents: [...full.documents, arabic, turned] });
};

const LONG_URL = `https://www.example.fi/${"asiointi/".repeat(20)}?hakemus=${"0123456789abcdef".repeat(6)}`.slice(
  0,
  300,
);

/** An address of 300 characters as a text and as a link; pictures 12,000 px wide and 12,000 px high. */
export const oversized = (): RegionSnapshot => {
  const full = oneLocale();
  const stretched = (id: string, width: number, height: number): Media => {
    const image = buildImage(id, { fi: "Kuva" }) as Extract<Media, { type: "image" }>;
    const variants = image.variants.map((variant) => ({
      ...variant,
      width: Math.min(variant.width, width),
      height: Math.round((Math.min(variant.width, width) * height) / width),
    }));
    return { ...image, width, height, variants };
  };
  const large = (id: string, image: string) =>
    buildDocument("article", {
      id,
      title: { fi: `Suuri ${id}` },
      fields: {
        image,
        lead: LONG_URL,
        summary: LONG_URL,
        body: [
          textBlock(`<p>${LONG_URL}</p><ul><li><a href="${LONG_URL}">${LONG_URL}</a></li></ul>`),
          { type: "links", links: [{ label: LONG_URL, target: { url: LONG_URL } }] },
          { type: "table", caption: "Osoitteet", header: ["Palvelu", "Osoite"], rows: [["Haku", LONG_URL]] },
          { type: "figure", media: image },
        ],
      },
      ownerRegion: "tampere",
    });
  return rebuild(
    full,
    {
      documents: [...full.documents, large("article-wide", "image-wide"), large("article-high", "image-high")],
    },
    { media: [stretched("image-wide", 12_000, 200), stretched("image-high", 200, 12_000)] },
  );
};

/** Markup where plain text is meant. What it would run sets `document.body.dataset.hacked`. */
export const HOSTILE_TEXT = `"'><script>document.body.dataset.hacked=1</script></title></script><img src=x onerror="document.body.dataset.hacked=1"><!-- --!><style>*{display:none}`;

/** Fields of plain text that a reader sees somewhere. */
const PLAIN_TEXTS = [
  ..."title name lead summary label caption text attribution description charge note employer audience alt".split(" "),
  ..."accessibility responseTime duration door value streetAddress addressLocality credit provider".split(" "),
];

/** Markup in every plain text of every kind of document, of the region and of its pictures. */
export const hostileTexts = (): RegionSnapshot => {
  // Ids and words of the contract are lower case with hyphens; the builders' texts begin with a capital or hold spaces.
  const isText = (value: string) => !/^[a-z]+(-[a-z]+)*$/.test(value);
  /** `key`: the field's name; of a text in several languages that of the whole. */
  const poison = <T>(value: T, key = ""): T => {
    if (typeof value === "string")
      return (PLAIN_TEXTS.includes(key) && isText(value) ? `${value} ${HOSTILE_TEXT}` : value) as T;
    if (Array.isArray(value)) return value.map((each) => poison(each, key)) as T;
    if (value === null || typeof value !== "object") return value;
    const entries = Object.entries(value).map(([inner, each]) => [inner, poison(each, inner === "fi" ? key : inner)]);
    return Object.fromEntries(entries) as T;
  };
  const full = oneLocale();
  return buildSnapshot({
    region: poison(full.head.region),
    documents: full.documents.map((document) => mapEditions(document, (edition) => poison(edition))),
    media: poison(Object.values(full.head.media)),
  });
};
