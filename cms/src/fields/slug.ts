import { LOCALES, Slug, slugify } from "@aluesivut/content";
import type { CollectionBeforeValidateHook, TextField } from "payload";
import { adminLanguage, words } from "../i18n/words.ts";

const NOT_A_SLUG = words(
  "Osoitteen loppuosassa voi olla vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, enintään 80 merkkiä.",
  "Adressens slutdel får bara innehålla små bokstäver a–z, siffror och bindestreck, högst 80 tecken.",
  "The end of the address may only have small letters a–z, digits and hyphens, at most 80 characters.",
);

/** The last part of the document's address in each language. Made from the heading until an editor changes it. */
export const slugField = (): TextField => ({
  name: "slug",
  type: "text",
  localized: true,
  index: true,
  maxLength: 80,
  label: words("Osoitteen loppuosa", "Adressens slutdel", "End of the address"),
  validate: (value: unknown, { req }: { req: { i18n?: { language?: string } } }) =>
    value === undefined || value === null || value === "" || Slug.safeParse(value).success
      ? true
      : NOT_A_SLUG[adminLanguage(req.i18n?.language)],
  admin: {
    components: { afterInput: ["/admin/planning/SlugConsequences.tsx#SlugConsequences"] },
    description: words(
      "Muodostuu otsikosta. Julkaistun sivun vanha osoite ohjaa uuteen.",
      "Bildas av rubriken. En publicerad sidas gamla adress leder till den nya.",
      "Made from the title. The old address of a published page leads to the new one.",
    ),
  },
});

type Texts = Partial<Record<string, unknown>>;
const textOf = (value: unknown): string | undefined => (typeof value === "string" && value.trim() ? value : undefined);

const nextSlug = (given: unknown, heading: unknown, before: { slug: unknown; heading: unknown; live: boolean }) => {
  const made = slugify(textOf(heading) ?? "");
  const typed = textOf(given);
  if (!typed) return made || undefined;
  const followed = textOf(before.heading) && typed === slugify(textOf(before.heading) ?? "");
  // While nobody has changed it and it is not live, it follows the heading that is still being typed.
  if (followed && !before.live && made) return made;
  return slugify(typed) || typed;
};

/** Fills in and tidies the slug from the heading, for one language or for `locale=all`. */
export const followHeading =
  (heading: "title" | "name"): CollectionBeforeValidateHook =>
  ({ data, originalDoc, req }) => {
    if (!data || !(heading in data || "slug" in data)) return data;
    const live: string[] = originalDoc?.liveIn ?? [];
    if (req.locale === "all") {
      const [headings, slugs] = [(data[heading] ?? {}) as Texts, (data.slug ?? {}) as Texts];
      const before = { heading: (originalDoc?.[heading] ?? {}) as Texts, slug: (originalDoc?.slug ?? {}) as Texts };
      for (const locale of LOCALES) {
        const slug = nextSlug(slugs[locale], headings[locale], {
          slug: before.slug[locale],
          heading: before.heading[locale],
          live: live.includes(locale),
        });
        if (slug) slugs[locale] = slug;
      }
      data.slug = slugs;
      return data;
    }
    const slug = nextSlug(
      "slug" in data ? data.slug : originalDoc?.slug,
      heading in data ? data[heading] : originalDoc?.[heading],
      { slug: originalDoc?.slug, heading: originalDoc?.[heading], live: live.includes(String(req.locale)) },
    );
    if (slug) data.slug = slug;
    return data;
  };
