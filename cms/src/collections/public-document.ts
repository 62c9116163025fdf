import type { Kind } from "@aluesivut/content";
import { COLLECTION_OF_KIND } from "@aluesivut/content";
import type { CollectionConfig, Field, TextField } from "payload";
import { guardOwnerRegion, ownedDocumentAccess } from "../access/index.ts";
import { historyViews, languageNotice } from "../admin/history/views.ts";
import { addSourceText } from "../desk/add-source-text.ts";
import { rememberSave } from "../desk/remember-saves.ts";
import { translateViews } from "../desk/translate-views.ts";
import { editionEndpoints, editionHooks } from "../editions/index.ts";
import { commonSidebarFields } from "../fields/common.ts";
import { idField } from "../fields/id.ts";
import { followHeading, slugField } from "../fields/slug.ts";
import { summaryField } from "../fields/text.ts";
import { beginVersion } from "../history/begin-version.ts";
import { historyEndpoints } from "../history/endpoints.ts";
import type { Words } from "../i18n/words.ts";
import { previewOfDocument } from "../publishing/preview/view.ts";
import { reviewLinkEndpoints } from "../review-links/endpoints.ts";
import { workflowEndpoints, workflowHooks } from "../workflow/index.ts";

type PublicDocument = {
  kind: Kind;
  labels: { singular: Words; plural: Words };
  group: Words;
  /** What the document is called: `title` of texts, `name` of organisations. */
  heading: TextField & { name: "title" | "name" };
  fields: Field[];
  description?: Words;
  /** More columns of the list beside heading, region and language state. */
  columns?: string[];
};

/**
 * A collection whose documents go live language by language through the ledger of editions. Payload's own publishing is
 * refused by the edition hooks: a row is always a draft.
 */
export const publicDocument = ({
  kind,
  labels,
  group,
  heading,
  fields,
  description,
  columns = [],
}: PublicDocument): CollectionConfig => {
  const hooks = editionHooks(kind);
  return {
    slug: COLLECTION_OF_KIND[kind],
    labels,
    admin: {
      group,
      hideAPIURL: true,
      useAsTitle: heading.name,
      defaultColumns: [heading.name, "ownerRegion", ...columns, "liveIn", "updatedAt", "changedBy", "reviewBy"],
      listSearchableFields: [heading.name, "slug"],
      ...(description ? { description } : {}),
      livePreview: previewOfDocument(kind),
      components: {
        edit: {
          PublishButton: "/admin/workflow/MainButton.tsx#MainButton",
          UnpublishButton: "/admin/history/WithdrawButton.tsx#WithdrawButton",
          Status: "/admin/history/LanguageStatus.tsx#LanguageStatus",
        },
        views: {
          edit: {
            ...historyViews,
            ...translateViews,
            livePreview: { Component: "/admin/preview/PreviewPanel.tsx#PreviewPanel" },
          },
        },
        beforeListTable: [
          "/admin/planning/TrashNote.tsx#TrashNote",
          "/admin/desk/BulkActions.tsx#BulkActions",
          {
            path: "/admin/history/LanguageLinks.tsx#LanguageLinks",
            clientProps: { collectionSlug: COLLECTION_OF_KIND[kind] },
          },
        ],
      },
    },
    defaultSort: "-updatedAt",
    trash: true,
    enableQueryPresets: true,
    disableDuplicate: false,
    versions: { maxPerDoc: 50, drafts: { autosave: { interval: 800 }, validate: false } },
    access: ownedDocumentAccess,
    hooks: {
      ...hooks,
      beforeOperation: [...hooks.beforeOperation, beginVersion],
      beforeValidate: [
        guardOwnerRegion,
        followHeading(heading.name),
        ...workflowHooks.beforeValidate,
        ...(hooks.beforeValidate ?? []),
      ],
      beforeChange: [...hooks.beforeChange, rememberSave],
      afterChange: [...hooks.afterChange, ...workflowHooks.afterChange],
      afterDelete: [...hooks.afterDelete, ...workflowHooks.afterDelete],
    },
    endpoints: [
      ...editionEndpoints(kind),
      ...historyEndpoints(COLLECTION_OF_KIND[kind]),
      ...workflowEndpoints(COLLECTION_OF_KIND[kind]),
      ...reviewLinkEndpoints(COLLECTION_OF_KIND[kind]),
    ],
    fields: [
      languageNotice(),
      ...addSourceText([idField(), heading, slugField(), summaryField(), ...fields, ...commonSidebarFields()]),
    ],
  };
};
