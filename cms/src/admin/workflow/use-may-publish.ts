"use client";
import { useAuth, useDocumentInfo, useFormFields } from "@payloadcms/ui";
import { mayPublish, type Person } from "../../access/person.ts";

/** Whether the person decides what readers see of the document in the form. The server decides for itself. */
export const useMayPublish = (): boolean => {
  const { user } = useAuth();
  const { id, collectionSlug } = useDocumentInfo();
  const owner = useFormFields(([fields]) => fields.ownerRegion?.value);
  return mayPublish(user as unknown as Person, collectionSlug === "regions" ? id : owner);
};
