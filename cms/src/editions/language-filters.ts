import type { Where } from "payload";
import { type Caller, refusal } from "./operation.ts";

const FIELDS = new Set(["liveIn", "missingIn", "behindIn"]);
/** `not_in`, `not_equals` and `exists` of a field of many values differ between the databases. */
const OPERATORS = new Set(["in", "equals"]);

/** @throws when a list is asked by a condition that one of the databases would answer wrongly */
export const requireAnswerable = (caller: Caller, where: Where | undefined): void => {
  for (const [name, condition] of Object.entries(where ?? {})) {
    if (Array.isArray(condition)) for (const one of condition) requireAnswerable(caller, one);
    else if (FIELDS.has(name))
      for (const operator of Object.keys(condition ?? {}))
        if (!OPERATORS.has(operator)) throw refusal(caller, 400, "languageFilter", { field: name, operator });
  }
};
