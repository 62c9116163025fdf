"use client";
import { useDocumentInfo, useFormFields } from "@payloadcms/ui";
import { useTellOpen } from "./document-region.ts";

/** Shows nothing: tells the header whose document this is, by its form, also before it is saved. */
export const TellRegion = () => {
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo();
  const owner = useFormFields(([fields]) => fields.ownerRegion?.value);
  const own = collectionSlug === "regions" ? id : owner;
  useTellOpen(typeof own === "string" ? own : undefined, hasSavePermission === false);
  return null;
};
