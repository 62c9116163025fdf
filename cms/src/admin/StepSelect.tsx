"use client";
import { SelectInput, useConfig, useField, useFormFields, useLocale } from "@payloadcms/ui";
import type { TextFieldClientComponent } from "payload";
import { useEffect, useState } from "react";
import { TEXTS } from "./texts.ts";
import { useWords } from "./use-words.ts";

type Step = { id: string; title?: string | null };

/** Chooses a step of the path that stands in the same row, by its title; the value is the step's id. */
export const StepSelect: TextFieldClientComponent = ({ path, field, readOnly }) => {
  const say = useWords();
  const { config } = useConfig();
  const { code } = useLocale();
  const { value, setValue, customComponents } = useField<string>({ path });
  const sibling = path.replace(/\.step$/, ".path"); // the path field of the same row
  const servicePath = useFormFields(([fields]) => fields[sibling]?.value) as string | undefined;
  const [steps, setSteps] = useState<Step[]>([]);
  const { api } = config.routes;

  useEffect(() => {
    if (!servicePath) {
      setSteps([]);
      return;
    }
    const leaving = new AbortController();
    fetch(`${api}/service-paths/${servicePath}?draft=true&depth=0&locale=${code}`, {
      credentials: "include",
      signal: leaving.signal,
    })
      .then(async (response) => {
        if (!response.ok)
          throw new Error(`Cannot list the steps of ${servicePath}: the server answered ${response.status}`);
        setSteps(((await response.json()) as { steps?: Step[] }).steps ?? []);
      })
      .catch((error: unknown) => {
        if (!leaving.signal.aborted) console.warn(error);
      });
    return () => leaving.abort();
  }, [api, code, servicePath]);

  return (
    <SelectInput
      path={path}
      name={path}
      Label={customComponents?.Label}
      label={say(TEXTS.step)}
      description={field.admin?.description}
      readOnly={readOnly || !servicePath}
      isClearable
      placeholder={say(TEXTS.wholePath)}
      options={steps.map((step, index) => ({
        value: step.id,
        label: `${index + 1}. ${step.title || say(TEXTS.untitledStep)}`,
      }))}
      value={value ?? ""}
      onChange={(option) => {
        const chosen = Array.isArray(option) ? option[0] : option;
        setValue((chosen as { value?: string } | undefined)?.value ?? null);
      }}
    />
  );
};
