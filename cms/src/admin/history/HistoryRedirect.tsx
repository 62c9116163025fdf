import { redirect } from "next/navigation";
import type { DocumentViewServerProps } from "payload";

/** An address of Payload's view of one version leads to the history. */
export const HistoryRedirect = ({ initPageResult }: DocumentViewServerProps): never => {
  const { collectionConfig, docID, req } = initPageResult;
  redirect(`${req.payload.config.routes.admin}/collections/${collectionConfig?.slug}/${docID}/versions`);
};
