import { COLLECTION_OF_KIND, type TaxonomyKind } from "@aluesivut/content";
import type { CollectionConfig, Field } from "payload";
import { isAdministrator, type Person } from "../access/index.ts";
import { ledgerOnSave } from "../editions/index.ts";
import { usedInField } from "../fields/common.ts";
import { idField } from "../fields/id.ts";
import { imageField } from "../fields/relations.ts";
import { followHeading, slugField } from "../fields/slug.ts";
import { headingField, summaryField } from "../fields/text.ts";
import type { Words } from "../i18n/words.ts";
import { GROUPS } from "./groups.ts";

type Taxonomy = {
  kind: TaxonomyKind;
  labels: { singular: Words; plural: Words };
  description: Words;
  fields?: Field[];
  columns?: string[];
};

/** A collection shared by all regions, kept by administrators. It goes live in every language when it is saved. */
export const taxonomy = ({ kind, labels, description, fields = [], columns = [] }: Taxonomy): CollectionConfig => {
  const slug = COLLECTION_OF_KIND[kind];
  const hooks = ledgerOnSave({ collection: slug }) ?? {};
  const byAdministrator = ({ req }: { req: { user?: unknown } }) => isAdministrator(req.user as Person);
  return {
    slug,
    labels,
    admin: {
      group: GROUPS.taxonomies,
      useAsTitle: "name",
      description,
      defaultColumns: ["name", ...columns, "updatedAt"],
      listSearchableFields: ["name", "slug"],
    },
    defaultSort: "name",
    trash: false,
    versions: false,
    access: {
      create: byAdministrator,
      read: ({ req }) => Boolean(req.user),
      update: byAdministrator,
      delete: byAdministrator,
    },
    hooks: { ...hooks, beforeValidate: [followHeading("name"), ...(hooks.beforeValidate ?? [])] },
    fields: [idField(), headingField("name"), slugField(), summaryField(), ...fields, imageField(), usedInField()],
  };
};
