import type { FormState } from "payload";
import { reduceFieldsToValues } from "payload/shared";

/** What a form says now, saved or not. The value of rows is their number in Payload's form: none would be sent as 0. */
export const formValues = (fields: FormState): Record<string, unknown> =>
  reduceFieldsToValues(
    Object.fromEntries(
      Object.entries(fields).map(([path, field]) => [
        path,
        field.value === 0 && field.rows ? { ...field, value: [] } : field,
      ]),
    ),
    true,
  );
