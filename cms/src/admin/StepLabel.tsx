"use client";
import { useRowLabel } from "@payloadcms/ui";
import { TEXTS } from "./texts.ts";
import { useWords } from "./use-words.ts";

/** "2. What the step is called" on the collapsed row of a step. */
export const StepLabel = () => {
  const say = useWords();
  const { data, rowNumber } = useRowLabel<{ title?: string }>();
  return (
    <span>
      {(rowNumber ?? 0) + 1}. {data?.title || say(TEXTS.untitledStep)}
    </span>
  );
};
