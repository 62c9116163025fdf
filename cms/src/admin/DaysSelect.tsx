"use client";
import { SelectInput, useField } from "@payloadcms/ui";
import type { JSONFieldClientComponent } from "payload";
import { WEEKDAY_NAMES, WEEKDAYS, type Weekday } from "../i18n/weekdays.ts";
import { words } from "../i18n/words.ts";
import { useWords } from "./use-words.ts";

const LABEL = words("Päivät", "Dagar", "Days");

/** Chooses days of the week; the value is a list of them, in the week's order. */
export const DaysSelect: JSONFieldClientComponent = ({ path, field, readOnly }) => {
  const say = useWords();
  const { value, setValue, showError, customComponents } = useField<Weekday[]>({ path });
  return (
    <SelectInput
      path={path}
      name={path}
      Label={customComponents?.Label}
      label={say(LABEL)}
      description={field.admin?.description}
      required
      hasMany
      readOnly={readOnly ?? false}
      showError={showError}
      options={WEEKDAYS.map((day) => ({ value: day, label: say(WEEKDAY_NAMES[day]) }))}
      value={value ?? []}
      onChange={(options) => {
        const chosen = (Array.isArray(options) ? options : [options]).map(
          (option) => (option as { value?: unknown })?.value,
        );
        setValue(WEEKDAYS.filter((day) => chosen.includes(day)));
      }}
    />
  );
};
