"use client";
import { useAuth, usePreferences } from "@payloadcms/ui";
import { useState } from "react";
import { isAdministrator, isWriter, type Person, ROLES, type Role, regionsOf } from "../../access/person.ts";
import { FIRST_STEPS_SEEN } from "../../desk/preference.ts";
import { ROLE_DUTIES, ROLE_NAMES } from "../../workflow/accounts/role-words.ts";
import { useRegionNames } from "../region-names.ts";
import { useWords } from "../use-words.ts";
import { TEXTS } from "./texts.ts";

const isRole = (value: unknown): value is Role => (ROLES as readonly unknown[]).includes(value);

/** On the dashboard of somebody new: who they are here, and what to do first. Until they put it away. */
export const FirstSteps = () => {
  const say = useWords();
  const { user } = useAuth();
  const { setPreference } = usePreferences();
  const regionName = useRegionNames();
  const [shown, setShown] = useState(true);
  const person = user as unknown as Person & { name?: string };
  const role = person?.role;
  if (!shown || !isRole(role)) return null;
  const { language, write, send, publish, administer } = TEXTS.steps;
  const steps = isAdministrator(person) ? [administer] : [language, write, isWriter(person) ? send : publish];
  const regions = regionsOf(person).map(regionName).join(", ");
  return (
    <section className="desk-section aluesivut-first-steps" aria-labelledby="aluesivut-first-steps">
      <h2 id="aluesivut-first-steps">
        {say(TEXTS.welcome)}
        {person?.name ? `, ${person.name}` : null}
      </h2>
      <p>
        {say(TEXTS.yourRole, { role: say(ROLE_NAMES[role]) })} {say(ROLE_DUTIES[role])}
      </p>
      {regions ? <p>{say(TEXTS.yourRegions, { regions })}</p> : null}
      <ol>
        {steps.map((step) => (
          <li key={step.en}>{say(step)}</li>
        ))}
      </ol>
      <button
        type="button"
        className="btn btn--style-secondary btn--size-small"
        onClick={() => {
          setShown(false);
          void setPreference(FIRST_STEPS_SEEN, true);
        }}
      >
        {say(TEXTS.understood)}
      </button>
    </section>
  );
};
