import type { CollectionSlug, FlattenedField, Payload } from "payload";

/** The fields of a collection, tabs and rows opened up. @throws when there is no such collection */
export const fieldsOf = ({ collections }: Payload, collection: string): FlattenedField[] => {
  const found = collections[collection as CollectionSlug];
  if (!found) throw new Error(`Cannot read the fields of "${collection}": there is no such collection`);
  return found.config.flattenedFields;
};
