"use client";
import { useFormFields } from "@payloadcms/ui";
import { ROLES, type Role } from "../../access/person.ts";
import { ROLE_DUTIES } from "../../workflow/accounts/role-words.ts";
import { useWords } from "../use-words.ts";

const isRole = (value: unknown): value is Role => (ROLES as readonly unknown[]).includes(value);

/** Under the choice of a role: what the chosen one is for. */
export const RoleDuties = () => {
  const say = useWords();
  const role = useFormFields(([fields]) => fields.role?.value);
  return (
    <p className="field-description" aria-live="polite">
      {isRole(role) ? say(ROLE_DUTIES[role]) : null}
    </p>
  );
};
