"use client";
import {
  useAllFormFields,
  useForm,
  useFormBackgroundProcessing,
  useFormModified,
  useFormSubmitted,
} from "@payloadcms/ui";
import type { FormState } from "payload";
import { useEffect, useLayoutEffect, useRef } from "react";
import type { Refusal } from "./send-form.ts";

/** Autosave begins this long after the last key, and a little. */
const AUTOSAVE_AFTER = 1000;

/**
 * Keeps what Payload's form lets go of (3.90.1):
 * - of several fields typed in while a save is under way it keeps the last one and puts the saved value over the others;
 * - a save that comes back just after a key calls the form unmodified, and that key is never saved;
 * - the answer of a save or of a check that began earlier takes a refusal's words off its field again.
 */
export const FormGuard = ({ refusals }: { refusals: Refusal[] }) => {
  const [fields, dispatch] = useAllFormFields();
  const { setModified, setSubmitted } = useForm();
  const saving = useFormBackgroundProcessing();
  const modified = useFormModified();
  const submitted = useFormSubmitted();
  const atStart = useRef<FormState | undefined>(undefined);
  const before = useRef(fields);
  const typedAt = useRef(0);

  useLayoutEffect(() => {
    const typing = Object.entries(fields).some(
      ([path, { isModified, value }]) => isModified && before.current[path] && before.current[path].value !== value,
    );
    if (typing) typedAt.current = Date.now();
    before.current = fields;
    if (!saving) {
      atStart.current = undefined;
      return;
    }
    atStart.current ??= fields;
    const start = atStart.current;
    const forgotten = Object.entries(fields).filter(
      ([path, { isModified, value }]) => !isModified && start[path] && start[path].value !== value,
    );
    if (typing && forgotten.length > 0)
      dispatch({
        type: "UPDATE_MANY",
        formState: Object.fromEntries(forgotten.map(([path, field]) => [path, { ...field, isModified: true }])),
      });
  }, [fields, saving, dispatch]);

  useEffect(() => {
    if (!modified && Date.now() - typedAt.current < AUTOSAVE_AFTER) setModified(true);
  }, [modified, setModified]);

  useEffect(() => {
    const standing = refusals.filter(({ path, value }) => fields[path]?.value === value);
    const faded = standing.filter(({ path }) => fields[path]?.valid !== false);
    if (faded.length > 0) dispatch({ type: "ADD_SERVER_ERRORS", errors: faded as never });
    if (standing.length > 0 && !submitted) setSubmitted(true);
  }, [fields, refusals, submitted, dispatch, setSubmitted]);

  return null;
};
