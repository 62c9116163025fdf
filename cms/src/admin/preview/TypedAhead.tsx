"use client";
import { createClientFeature, useEditorConfigContext } from "@payloadcms/richtext-lexical/client";
import { useFormFields } from "@payloadcms/ui";
import { useEffect } from "react";
import { forgetTyped, tellTyped } from "./typed-ahead.ts";

/** In each rich text: tells the preview what is typed as it is typed. */
const TypedAhead = () => {
  const { editor, editDepth, fieldProps, parentEditor } = useEditorConfigContext();
  const { path } = fieldProps;
  // A text within a block is part of the text around it; one in a drawer is of another document.
  const isOfForm = editDepth === 1 && !parentEditor?.uuid;
  const value = useFormFields(([fields]) => fields[path]?.value);

  // Each new value of the form makes old what was told before.
  useEffect(() => {
    if (isOfForm) return () => forgetTyped(path);
  }, [isOfForm, path, value]);
  useEffect(() => {
    if (!isOfForm) return;
    return editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, prevEditorState }) => {
      const isSelectionOnly = dirtyElements.size === 0 && dirtyLeaves.size === 0;
      if (isSelectionOnly || prevEditorState.isEmpty()) return;
      tellTyped(path, () => editorState.toJSON());
    });
  }, [editor, isOfForm, path]);
  return null;
};

export const TypedAheadFeatureClient = createClientFeature({
  plugins: [{ Component: TypedAhead, position: "normal" }],
});
