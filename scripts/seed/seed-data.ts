import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { COLLECTION_OF_KIND, kindOfCollection, LOCALES, Locale, NATIONAL, TAXONOMY_KINDS } from "@aluesivut/content";
import { parse } from "yaml";
import { Trouble } from "../stack/progress.ts";

const folder = fileURLToPath(new URL("./regions", import.meta.url));

/** A document of the demo as its YAML file has it: field names of the contract, relations by key. */
export type SeedDocument = {
  collection: string;
  region: string;
  key: string;
  id: string;
  sourceLocale: Locale;
  fields: Record<string, unknown>;
  /** What changed, as told when it is published. */
  changeNote?: Partial<Record<Locale, string>>;
};

export type SeedData = {
  regions: { region: string; fields: Record<string, unknown> }[];
  documents: SeedDocument[];
  media: { region: string; key: string; id: string; alt: Partial<Record<Locale, string>>; credit?: string }[];
  /** Documents shown in other regions than their owner's: `articles/<key>` → regions, by owner region. */
  shared: { collection: string; id: string; region: string }[];
};

type Row = Record<string, unknown> & Pick<SeedDocument, "key" | "changeNote">;

const taxonomies = new Set<string>(TAXONOMY_KINDS.map((kind) => COLLECTION_OF_KIND[kind]));

/** The same key gives the same id in every seeding (an RFC 9562 UUID of version 8, from a hash). */
export const seedId = (...parts: string[]): string => {
  const hex = createHash("sha256")
    .update(`aluesivut demo/${parts.join("/")}`)
    .digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** The id a relation's key stands for: `key` in the same region, `region/key` elsewhere; taxonomies are national. */
export const relatedId = (collection: string, key: string, region: string): string => {
  if (collection === "regions") return key;
  if (taxonomies.has(collection)) return seedId(NATIONAL, collection, key.replace(`${NATIONAL}/`, ""));
  const [owner, own] = key.includes("/") ? (key.split("/") as [string, string]) : [region, key];
  return seedId(owner, collection, collection === "media" && !key.includes("/") ? key : own);
};

const read = (file: string): unknown => {
  try {
    return parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new Trouble(`Cannot read the demo content ${file}: ${(cause as Error).message}`, { cause });
  }
};

const list = <T>(file: string): T[] => (existsSync(file) ? ((read(file) as T[] | null) ?? []) : []);

/** Reads every region's folder, the national one first. @throws {Trouble} naming the file at fault */
export const readSeedData = (): SeedData => {
  const data: SeedData = { regions: [], documents: [], media: [], shared: [] };
  const regions = globSync("*/region.yaml", { cwd: folder }).map((file) => path.dirname(file));
  regions.sort((a, b) => Number(b === NATIONAL) - Number(a === NATIONAL) || a.localeCompare(b));
  for (const region of regions) {
    const fields = read(path.join(folder, region, "region.yaml")) as Record<string, unknown>;
    data.regions.push({ region, fields });
    const locales = region === NATIONAL ? [...LOCALES] : (fields.locales as Locale[]);
    for (const file of globSync("*.yaml", { cwd: path.join(folder, region) }).sort()) {
      const collection = path.basename(file, ".yaml");
      const full = path.join(folder, region, file);
      if (collection === "region") continue;
      if (collection === "media") {
        for (const { key, ...rest } of list<{ key: string; alt: Partial<Record<Locale, string>> }>(full)) {
          const name = key.replace(`${region}/`, "");
          data.media.push({ region, key: `${region}/${name}`, id: seedId(region, "media", name), ...rest });
        }
        continue;
      }
      if (collection === "shared") {
        for (const [name, receivers] of Object.entries(read(full) as Record<string, string[]>)) {
          const [of, key] = name.split("/") as [string, string];
          for (const receiver of receivers)
            data.shared.push({ collection: of, id: seedId(region, of, key), region: receiver });
        }
        continue;
      }
      if (!kindOfCollection(collection))
        throw new Trouble(`Cannot seed ${full}: there is no collection "${collection}".`);
      for (const { key, sourceLocale, changeNote, ...rest } of list<Row>(full)) {
        if (!key) throw new Trouble(`Cannot seed ${full}: a document has no key.`);
        data.documents.push({
          collection,
          region,
          key,
          id: seedId(region, collection, key),
          sourceLocale: Locale.catch(locales[0] ?? "fi").parse(sourceLocale),
          fields: rest,
          ...(changeNote ? { changeNote } : {}),
        });
      }
    }
  }
  return data;
};

/** The languages a document is written in: those its title or name has. */
export const localesOf = ({ fields }: SeedDocument): Locale[] => {
  const heading = (fields.title ?? fields.name ?? {}) as Partial<Record<Locale, string>>;
  return LOCALES.filter((locale) => heading[locale]);
};

const DAY_MS = 86_400_000;
const WEEK = ["mo", "tu", "we", "th", "fr", "sa", "su"];
// "+14d 13:00", "-3d": days from the seeding day; "+2w tu 13:00": Tuesday two weeks on. A time of day is Helsinki's.
const RELATIVE = /^([+-]\d+)(?:d|w (mo|tu|we|th|fr|sa|su))(?: (\d\d):(\d\d))?$/;

/** How far Helsinki is ahead of UTC at a moment, in milliseconds. */
const helsinkiOffset = (moment: Date): number => {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Helsinki",
    timeZoneName: "longOffset",
  }).formatToParts(moment);
  const hours = /([+-]\d\d)/.exec(parts.find(({ type }) => type === "timeZoneName")?.value ?? "")?.[1] ?? "0";
  return Number(hours) * 3_600_000;
};

/** A date of the demo as an instant; `2021-02-22` is midnight in UTC, other texts stand as they are. */
export const seedDate = (text: string, now: Date): string => {
  const match = RELATIVE.exec(text);
  if (!match) return /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00.000Z` : text;
  const [, count, weekday, hours, minutes] = match;
  const there = new Date(now.getTime() + helsinkiOffset(now));
  const days = weekday ? Number(count) * 7 + WEEK.indexOf(weekday) - ((there.getUTCDay() + 6) % 7) : Number(count);
  const day = new Date(there.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  if (!hours) return `${day}T00:00:00.000Z`;
  const asUtc = new Date(`${day}T${hours}:${minutes}:00.000Z`);
  return new Date(asUtc.getTime() - helsinkiOffset(asUtc)).toISOString();
};
