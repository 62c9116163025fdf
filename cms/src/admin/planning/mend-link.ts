import { COLLECTION_OF_KIND, type Issue, type Locale } from "@aluesivut/content";

type Place = { collection: string; id: string; locale: Locale | "all" };

/** The page of a document in the admin, at a field of it when one is named. */
export const documentLink = (admin: string, { collection, id, locale }: Place, field?: string): string =>
  `${admin}/collections/${collection}/${id}${locale === "all" ? "" : `?locale=${locale}`}${
    field ? `#field-${field.replaceAll(".", "__")}` : ""
  }`;

/** Where an issue is mended: the field it names, in its own document or in the one that it was reported on. */
export const mendLink = (admin: string, { field, document, kind, locale }: Issue, reportedOn: Place): string =>
  documentLink(
    admin,
    {
      collection: document && kind ? COLLECTION_OF_KIND[kind] : reportedOn.collection,
      id: document && kind ? document : reportedOn.id,
      locale: locale ?? reportedOn.locale,
    },
    field,
  );
