"use client";
import { isColour, type ThemeField } from "@aluesivut/content";
import { useField, useFormFields, useTranslation } from "@payloadcms/ui";
import type { TextFieldClientComponent } from "payload";
import { describeContrast } from "../fields/contrast.ts";
import { readTheme, THEME } from "../fields/read-theme.ts";
import { adminLanguage, type Words } from "../i18n/words.ts";
import { TEXTS } from "./texts.ts";
import { useWords } from "./use-words.ts";

/** Under a colour's text: the browser's colour picker, and when the colour is hard to read why, and a shade that is not. */
export const ColourAdvice: TextFieldClientComponent = ({ path, field, readOnly }) => {
  const say = useWords();
  const language = adminLanguage(useTranslation().i18n.language);
  const { value, setValue, disabled } = useField<string>({ path });
  const role = path.slice(`${THEME}.`.length) as ThemeField;
  // As text, so that only a change of colours renders anew.
  const theme = useFormFields(([fields]) => JSON.stringify(readTheme((one) => fields[`${THEME}.${one}`]?.value)));
  const fault = describeContrast(role, JSON.parse(theme), language);
  const isLocked = readOnly || disabled;
  const label = typeof field.label === "object" ? say(field.label as Words) : field.label;
  return (
    <div className="aluesivut-colour">
      <input
        type="color"
        aria-label={`${say(TEXTS.pickColour)}: ${label}`}
        value={isColour(value) ? value.toLowerCase() : "#000000"}
        disabled={isLocked}
        onChange={(event) => setValue(event.target.value)}
      />
      <div aria-live="polite">
        {fault ? (
          <>
            <p>{fault.message}</p>
            {fault.proposal && !isLocked ? (
              <button
                type="button"
                className="btn btn--style-secondary btn--size-small"
                onClick={() => setValue(fault.proposal)}
              >
                {say(TEXTS.takeShade, { shade: fault.proposal })}
              </button>
            ) : null}
          </>
        ) : null}
      </div>
    </div>
  );
};
