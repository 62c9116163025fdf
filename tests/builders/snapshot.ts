import type {
  Document,
  DocumentOf,
  EditionOf,
  Kind,
  Locale,
  Localized,
  Media,
  Region,
  RegionName,
  RegionSnapshot,
  SnapshotHead,
} from "@aluesivut/content";
import { LOCALES, SCHEMA_VERSION, sortDocuments } from "@aluesivut/content";
import { sha256, snapshotHash } from "@aluesivut/content/hash";
import { buildEdition, TEST_MOMENT } from "./editions.ts";

export type DocumentOptions<K extends Kind> = {
  id: string;
  /** The heading in each language the document is live in. */
  title: Localized;
  /** Fields of its editions: the same in every language, or made for each. */
  fields?: Partial<EditionOf<K>> | ((locale: Locale) => Partial<EditionOf<K>>);
  ownerRegion?: string;
  shown?: boolean;
  phase?: "upcoming" | "ongoing" | "over";
  localNote?: Localized;
};

export const buildDocument = <K extends Kind>(kind: K, options: DocumentOptions<K>): DocumentOf<K> => {
  const {
    id,
    title,
    fields,
    ownerRegion = "vaasa",
    shown = true,
    phase = kind === "event" ? "upcoming" : undefined,
    localNote,
  } = options;
  const editions: Partial<Record<Locale, EditionOf<K>>> = {};
  for (const locale of LOCALES) {
    const heading = title[locale];
    if (heading === undefined) continue;
    editions[locale] = buildEdition(kind, id, locale, heading, typeof fields === "function" ? fields(locale) : fields);
  }
  return {
    id,
    kind,
    ownerRegion,
    shown,
    ...(phase ? { phase } : {}),
    ...(localNote ? { localNote } : {}),
    editions,
  } as unknown as DocumentOf<K>;
};

/** A picture of 1,600 × 900 in three widths and two formats; its bytes are `mediaBytes` of each hash. */
export const buildImage = (
  id: string,
  alt: Localized,
  options: { decorative?: boolean; caption?: Localized } = {},
): Media => ({
  id,
  type: "image",
  alt,
  caption: options.caption ?? {},
  decorative: options.decorative ?? false,
  width: 1600,
  height: 900,
  focalPoint: { x: 50, y: 50 },
  variants: (["avif", "webp"] as const).flatMap((format) =>
    [480, 960, 1600].map((width) => {
      const bytes = mediaBytes(`${id}-${format}-${width}`);
      return {
        format,
        width,
        height: (width * 9) / 16,
        sha256: sha256(bytes),
        bytes: bytes.length,
        mimeType: `image/${format}`,
      };
    }),
  ),
});
export const buildFile = (id: string, filename: string): Media => {
  const bytes = mediaBytes(id);
  const file = { sha256: sha256(bytes), bytes: bytes.length, mimeType: "application/pdf" };
  return { id, type: "file", alt: {}, caption: {}, filename, file };
};
/** What a test server answers for a media file: any bytes do, so long as their hash is the one the snapshot names. */
export const mediaBytes = (name: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`media ${name}`);
/** The bytes of every media file of a snapshot, by hash. */
export const mediaFilesOf = (snapshot: RegionSnapshot): Map<string, Uint8Array<ArrayBuffer>> => {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const add = (name: string) => files.set(sha256(mediaBytes(name)), mediaBytes(name));
  for (const media of Object.values(snapshot.head.media)) {
    if (media.type === "file") add(media.id);
    else for (const { format, width } of media.variants) add(`${media.id}-${format}-${width}`);
  }
  return files;
};

export const REGION_NAMES: RegionName[] = [
  {
    slug: "vaasa",
    name: { fi: "Vaasa ja Pohjanmaa", sv: "Vasa och Österbotten", en: "Vaasa and Ostrobothnia" },
    locales: ["fi", "sv", "en"],
    baseUrl: "https://example.fi/alueet/vaasa/",
  },
  {
    slug: "tampere",
    name: { fi: "Tampere", sv: "Tammerfors", en: "Tampere" },
    locales: ["fi", "en"],
    baseUrl: "https://tampere.example.fi/",
  },
  {
    slug: "porvoo",
    name: { fi: "Porvoo", sv: "Borgå", en: "Porvoo" },
    locales: ["fi", "sv", "en"],
    baseUrl: "https://example.fi/alueet/porvoo/",
  },
];

const palette = { deep: "#003844", brand: "#005e70", wash: "#ceedf5", tint: "#eaf6f9" };

export const buildRegion = (options: Partial<Region> = {}): Region => {
  const slug = options.slug ?? "vaasa";
  const known = REGION_NAMES.find((region) => region.slug === slug) ?? {
    slug,
    name: { fi: slug, sv: slug, en: slug },
    locales: ["fi"] as Locale[],
    baseUrl: `https://example.fi/alueet/${slug}/`,
  };
  return {
    ...known,
    municipalities: [],
    theme: {
      light: palette,
      dark: { deep: "#002a33", brand: "#7fd3e6", wash: "#0f3943", tint: "#0b2a31" },
      accent: "#feb858",
      motif: "ridges",
      horizon: "vaasa",
      horizonFocus: 50,
    },
    title: {
      fi: "Energiaa työhön rannikolla",
      sv: "Energi till jobbet vid kusten",
      en: "Energy for work on the coast",
    },
    lead: { fi: "Palvelut yhdessä paikassa.", sv: "Tjänsterna på ett ställe.", en: "The services in one place." },
    front: [],
    navigation: [
      { section: "services" },
      { section: "service-paths" },
      { section: "jobs" },
      { section: "news" },
      { section: "events" },
      { section: "organisations" },
    ],
    contact: {
      phone: {
        number: "+358295000000",
        hours: [{ dayOfWeek: ["mo", "tu", "we", "th", "fr"], opens: "09:00", closes: "16:15" }],
      },
      email: `${slug}@example.fi`,
      charge: { fi: "paikallisverkkomaksu", sv: "lokalnätsavgift", en: "local network charge" },
      provider: { fi: "Alueen TE-toimisto", sv: "Regionens TE-byrå", en: "The region's TE office" },
    },
    socialLinks: [],
    parityPolicy: "none",
    ...options,
  };
};

export type SnapshotOptions = {
  region?: Partial<Region>;
  regions?: RegionName[];
  documents?: Document[];
  media?: Media[];
  former?: SnapshotHead["former"];
  at?: string;
  nextChangeAt?: string | null;
};

/** A snapshot as the CMS would send it: sorted, hashed, valid by the contract. */
export const buildSnapshot = (options: SnapshotOptions = {}): RegionSnapshot => {
  const region = buildRegion(options.region);
  const { slug, name, locales, baseUrl } = region;
  const others = (options.regions ?? REGION_NAMES).filter((other) => other.slug !== slug);
  const head: SnapshotHead = {
    region,
    regions: [{ slug, name, locales, baseUrl }, ...others],
    media: Object.fromEntries((options.media ?? []).map((media) => [media.id, media])),
    former: [...(options.former ?? [])].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  const documents = sortDocuments(options.documents ?? []);
  return {
    schemaVersion: SCHEMA_VERSION,
    at: options.at ?? TEST_MOMENT,
    nextChangeAt: options.nextChangeAt ?? null,
    hash: snapshotHash({ head, documents }),
    head,
    documents,
  };
};

/** `snapshot` with other documents in place of those with the same id, hashed anew; unchanged ones stay the same objects. */
export const changeSnapshot = (snapshot: RegionSnapshot, ...changed: Document[]): RegionSnapshot => {
  const ids = new Set(changed.map(({ id }) => id));
  const documents = sortDocuments([...snapshot.documents.filter(({ id }) => !ids.has(id)), ...changed]);
  return { ...snapshot, documents, hash: snapshotHash({ head: snapshot.head, documents }) };
};
