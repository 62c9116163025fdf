import { absoluteUrl, pathOfHref } from "../href.ts";
import type { Link } from "../item-props.ts";

const CONTEXT = "https://schema.org";

/** A value of JSON-LD; fields that are undefined or an empty list are left out. */
export type JsonLd = Record<string, unknown>;

/** A part of a schema.org object. */
export const jsonLdPart = (type: string, fields: JsonLd): JsonLd => {
  const object: JsonLd = { "@type": type };
  for (const [key, value] of Object.entries(fields)) {
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) object[key] = value;
  }
  return object;
};

/** A schema.org object that stands by itself. */
export const jsonLd = (type: string, fields: JsonLd): JsonLd => ({ "@context": CONTEXT, ...jsonLdPart(type, fields) });

/** Ends in the page itself, as the search engines' rules for breadcrumbs ask. */
export const breadcrumbsJsonLd = (baseUrl: string, breadcrumbs: Link[], page: { title: string; url: string }): JsonLd =>
  jsonLd("BreadcrumbList", {
    itemListElement: [
      ...breadcrumbs.map(({ title, href }) => ({ name: title, item: absoluteUrl(baseUrl, pathOfHref(href)) })),
      { name: page.title, item: page.url },
    ].map((item, index) => jsonLdPart("ListItem", { position: index + 1, ...item })),
  });
