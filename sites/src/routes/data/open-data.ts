import { Instant, type Locale, localized, WebUrl } from "@aluesivut/content";
import { z } from "zod";

/*
 * What a region gives out as open data: names as in schema.org and in the Finnish Service Catalogue (PTV). Each language of
 * an item is complete in itself. Persons and e-mail addresses are left out.
 */

const Named = z.strictObject({ id: z.string(), name: z.string() });
const Area = z
  .strictObject({ code: z.string().regex(/^\d{3}$/), name: z.string() })
  .describe("A municipality by its code at Statistics Finland");
const Address = z.strictObject({ streetAddress: z.string(), postalCode: z.string(), addressLocality: z.string() });
const Hours = z
  .strictObject({
    dayOfWeek: z.array(z.enum(["mo", "tu", "we", "th", "fr", "sa", "su"])),
    opens: z.string(),
    closes: z.string(),
  })
  .describe("On the clocks of Helsinki");

const page = {
  url: WebUrl.describe("The item's page"),
  name: z.string(),
  description: z.string().optional(),
  dateModified: Instant,
};

const ServiceText = z.strictObject({
  ...page,
  audience: z.array(z.string()).describe("Customer groups"),
  topics: z.array(z.string()),
  areaServed: z.array(Area).describe("Empty: the whole region"),
  isFree: z.boolean().optional().describe("Absent: not known"),
  availableLanguage: z.array(z.string()).describe("In which languages one is served, BCP 47"),
  serviceChannels: z.array(
    z.strictObject({
      type: z.enum(["e-service", "phone", "place", "form", "web-page"]),
      name: z.string(),
      description: z.string().optional(),
      url: WebUrl.optional(),
      telephone: z.string().optional().describe("E.164"),
      address: Address.optional(),
      openingHours: z.array(Hours),
    }),
  ),
  responsibleOrganisation: Named.optional(),
  producers: z.array(Named),
});

const EventText = z.strictObject({
  ...page,
  startDate: Instant,
  endDate: Instant,
  eventStatus: z.enum(["EventScheduled", "EventCancelled", "EventRescheduled"]),
  location: z.strictObject({ name: z.string(), address: Address.optional() }).optional(),
  onlineUrl: WebUrl.optional(),
  isFree: z.boolean().optional().describe("Absent: not known"),
  inLanguage: z.array(z.string()).describe("In which languages the event is held, BCP 47"),
  audience: z.array(z.string()).describe("Customer groups"),
  organiser: Named.optional(),
  registrationUrl: WebUrl.optional(),
  registrationDeadline: Instant.optional(),
  calendar: WebUrl.describe("The event as an iCalendar file"),
});

const OrganisationText = z.strictObject({
  ...page,
  organisationType: z.enum(["state", "municipality", "region", "education", "third-sector", "company"]),
  businessId: z.string().optional().describe("Finnish business id (Y-tunnus)"),
  parentOrganisation: Named.optional(),
  links: z.array(WebUrl),
});

const itemOf = <T extends z.ZodType>(text: T) =>
  z.strictObject({
    id: z.string().describe("Stays the same, whatever else changes"),
    owner: z.string().describe("The region that keeps the item, or national"),
    ptvId: z.string().optional().describe("In the Finnish Service Catalogue"),
    dateModified: Instant.describe("When any of its languages last changed"),
    languages: localized(text),
  });

const fileOf = <T extends z.ZodType>(name: string, item: T) =>
  z.strictObject({
    $schema: WebUrl,
    licence: WebUrl,
    publisher: z.string(),
    region: z.strictObject({ id: z.string(), name: localized(z.string()), url: WebUrl }),
    dateModified: Instant.optional().describe("When anything in the file last changed; absent when it is empty"),
    [name]: z.array(item),
  });

export const OPEN_DATA = {
  services: fileOf("services", itemOf(ServiceText)),
  events: fileOf("events", itemOf(EventText)),
  organisations: fileOf("organisations", itemOf(OrganisationText)),
};
export type OpenDataName = keyof typeof OPEN_DATA;
export const OPEN_DATA_NAMES = Object.keys(OPEN_DATA) as OpenDataName[];

export type ServiceData = z.infer<typeof ServiceText>;
export type EventData = z.infer<typeof EventText>;
export type OrganisationData = z.infer<typeof OrganisationText>;
export type OpenDataItem = Omit<z.infer<ReturnType<typeof itemOf<typeof OrganisationText>>>, "languages"> & {
  languages: Partial<Record<Locale, ServiceData | EventData | OrganisationData>>;
};

export const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

/** One JSON Schema for all files: each fits one of three. */
export const openDataSchema = (id: string): string => {
  const files = OPEN_DATA_NAMES.map((name) => {
    const { $schema: _, ...schema } = z.toJSONSchema(OPEN_DATA[name]) as Record<string, unknown>;
    return [name, schema];
  });
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: id,
    title: "Open data of a regional employment site",
    anyOf: OPEN_DATA_NAMES.map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: Object.fromEntries(files),
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
};
