import { absoluteUrl, pathOfHref } from "./href.ts";
import type { Link } from "./item-props.ts";

const CONTEXT = "https://schema.org";

/** A schema.org object. Fields that are undefined are left out. */
export const jsonLd = (type: string, fields: Record<string, unknown>): Record<string, unknown> => {
  const object: Record<string, unknown> = { "@context": CONTEXT, "@type": type };
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) object[key] = value;
  return object;
};

/** A part of a schema.org object. */
export const jsonLdPart = (type: string, fields: Record<string, unknown>): Record<string, unknown> => {
  const { "@context": _, ...part } = jsonLd(type, fields);
  return part;
};

export const breadcrumbsJsonLd = (baseUrl: string, breadcrumbs: Link[]): Record<string, unknown> =>
  jsonLd("BreadcrumbList", {
    itemListElement: breadcrumbs.map(({ title, href }, index) =>
      jsonLdPart("ListItem", { position: index + 1, name: title, item: absoluteUrl(baseUrl, pathOfHref(href)) }),
    ),
  });
