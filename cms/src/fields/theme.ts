import {
  isColour,
  type Locale,
  type PartialTheme,
  type Scheme,
  THEME_FIELDS,
  type ThemeField,
} from "@aluesivut/content";
import { type FieldHook, type GroupField, type TextField, ValidationError } from "payload";
import { adminLanguage, type Words, words } from "../i18n/words.ts";
import { describeContrast } from "./contrast.ts";
import { readTheme, THEME } from "./read-theme.ts";

type Asked = { data?: unknown; req: { i18n?: { language?: string } } };

const NOT_A_COLOUR = words(
  "Kirjoita väri muodossa #1a2b3c.",
  "Skriv färgen som #1a2b3c.",
  "Write the colour as #1a2b3c.",
);

/** A colour; it must stand out from those of the theme and of the sites that it meets. */
const colourField = (role: ThemeField, label: Words): TextField => ({
  name: role.split(".").at(-1) as string,
  type: "text",
  label,
  admin: {
    width: "25%",
    placeholder: "#1a2b3c",
    components: { afterInput: ["/admin/ColourAdvice.tsx#ColourAdvice"] },
  },
  validate: (value: unknown, { data, req }: Asked) => {
    if (value === undefined || value === null || value === "") return true;
    const language = adminLanguage(req.i18n?.language);
    if (!isColour(value)) return NOT_A_COLOUR[language];
    return describeContrast(role, themeIn(data), language)?.message ?? true;
  },
});

const themeIn = (data: unknown): PartialTheme => {
  const theme = ((data ?? {}) as Record<string, Record<string, unknown> | undefined>)[THEME] ?? {};
  return readTheme((role) =>
    role.split(".").reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], theme),
  );
};

const paletteField = (scheme: Scheme, label: Words): GroupField => ({
  name: scheme,
  type: "group",
  label,
  fields: [
    {
      type: "row",
      fields: [
        colourField(`${scheme}.deep`, words("Syvä", "Djup", "Deep")),
        colourField(`${scheme}.brand`, words("Tunnusväri", "Profilfärg", "Brand")),
        colourField(`${scheme}.wash`, words("Pohja", "Botten", "Wash")),
        colourField(`${scheme}.tint`, words("Sävy", "Ton", "Tint")),
      ],
    },
  ],
});

/** Colour tokens in both colour schemes. */
const themeFields = (): (GroupField | TextField)[] => [
  paletteField("light", words("Vaalea", "Ljus", "Light")),
  paletteField("dark", words("Tumma", "Mörk", "Dark")),
  colourField("accent", words("Korostus", "Accent", "Accent")),
];

/** Every colour of a theme that is hard to read, at its field. */
export const themeFaults = (theme: PartialTheme, language: Locale): { path: string; message: string }[] =>
  THEME_FIELDS.flatMap((role) => {
    const fault = describeContrast(role, theme, language);
    return fault ? { path: `${THEME}.${role}`, message: fault.message } : [];
  });

/**
 * Refuses a save that brings in colours which are hard to read, drafts too. Autosave may: who changes a whole palette
 * passes through pairs that do not go together, and is told so at the field meanwhile; publishing refuses what is left.
 */
const refuseFaintColours: FieldHook = ({ value, previousValue, req, collection, originalDoc }) => {
  const isAutosave = String(req.query?.autosave) === "true";
  if (isAutosave || JSON.stringify(value) === JSON.stringify(previousValue)) return value;
  const errors = themeFaults(themeIn({ [THEME]: value }), adminLanguage(req.i18n?.language));
  if (errors.length === 0) return value;
  throw new ValidationError({ collection: collection?.slug ?? "", id: originalDoc?.id, errors, req }, req.t);
};

export const themeField = (): GroupField => ({
  name: THEME,
  type: "group",
  label: words("Värit", "Färger", "Colours"),
  hooks: { beforeChange: [refuseFaintColours] },
  fields: themeFields(),
});
