"use client";
import { useDocumentInfo } from "@payloadcms/ui";
import { AskDrawer } from "./AskDrawer.tsx";
import { CommentList } from "./CommentList.tsx";
import { ReviewList } from "./ReviewList.tsx";
import { Timeline } from "./Timeline.tsx";
import { useFreshWorkflow, useWorkflow } from "./use-workflow.ts";

/** Beside a document: where each language is on its way to be approved, what people say of it, and who did what. */
export const WorkflowPanel = () => {
  useFreshWorkflow();
  const { id } = useDocumentInfo();
  const { problem } = useWorkflow();
  if (!id) return null;
  return (
    <div className="aluesivut-workflow">
      {problem ? <p role="alert">{problem}</p> : null}
      <ReviewList />
      <CommentList />
      <Timeline />
      <AskDrawer />
    </div>
  );
};
