import type { Caller } from "../editions/operation.ts";
import { refuse } from "./messages.ts";

/** How long a comment, a message or an answer may be. */
export const MAXIMUM = 2000;

/** A text as it is kept: trimmed, undefined when there is none. @throws a refusal when it is too long */
export const limited = (caller: Caller, text: string | undefined): string | undefined => {
  const trimmed = text?.trim();
  if (!trimmed) return undefined;
  if (trimmed.length > MAXIMUM) throw refuse(caller, 400, "tooLong", { length: trimmed.length, maximum: MAXIMUM });
  return trimmed;
};
