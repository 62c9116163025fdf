"use client";
import { useDocumentInfo, useModal } from "@payloadcms/ui";
import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { Consequences } from "./Consequences.tsx";

/** Says in Payload's own question before trash or deletion what it touches: that dialog has no place for components. */
export const DeleteConsequences = () => {
  const { id, collectionSlug } = useDocumentInfo();
  const { modalState } = useModal();
  const slug = `delete-${id}`;
  const isOpen = modalState[slug]?.isOpen === true;
  const [place, setPlace] = useState<Element | null>(null);
  useEffect(() => {
    if (!isOpen) {
      setPlace(null);
      return;
    }
    const find = () => setPlace(document.getElementById(slug)?.querySelector(".confirmation-modal__content") ?? null);
    // The dialog is drawn with the same change of state as this.
    const frame = requestAnimationFrame(find);
    return () => cancelAnimationFrame(frame);
  }, [isOpen, slug]);
  if (!place || !id || !collectionSlug) return null;
  return createPortal(<Consequences collection={collectionSlug} id={String(id)} action="trash" />, place);
};
