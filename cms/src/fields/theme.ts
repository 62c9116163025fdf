import type { GroupField, TextField } from "payload";
import { adminLanguage, type Words, words } from "../i18n/words.ts";

type Asked = { req: { i18n?: { language?: string } } };

const NOT_A_COLOUR = words("Kirjoita väri muodossa #1a2b3c.", "Skriv färgen som #1a2b3c.", "Write the colour as #1a2b3c.");

/** `#rrggbb`, or nothing. */
export const isColour = (value: unknown): value is string => /^#[0-9a-f]{6}$/i.test(String(value ?? ""));

const colourField = (name: string, label: Words): TextField => ({
  name,
  type: "text",
  label,
  admin: { width: "25%", placeholder: "#1a2b3c" },
  validate: (value: unknown, { req }: Asked) =>
    value === undefined || value === null || value === "" || isColour(value)
      ? true
      : NOT_A_COLOUR[adminLanguage(req.i18n?.language)],
});

const paletteField = (name: string, label: Words): GroupField => ({
  name,
  type: "group",
  label,
  fields: [
    {
      type: "row",
      fields: [
        colourField("deep", words("Syvä", "Djup", "Deep")),
        colourField("brand", words("Tunnusväri", "Profilfärg", "Brand")),
        colourField("wash", words("Pohja", "Botten", "Wash")),
        colourField("tint", words("Sävy", "Ton", "Tint")),
      ],
    },
  ],
});

/** Colour tokens in both colour schemes. A region's has drawings too. */
export const themeFields = (): (GroupField | TextField)[] => [
  paletteField("light", words("Vaalea", "Ljus", "Light")),
  paletteField("dark", words("Tumma", "Mörk", "Dark")),
  colourField("accent", words("Korostus", "Accent", "Accent")),
];

export const themeField = (): GroupField => ({
  name: "theme",
  type: "group",
  label: words("Värit", "Färger", "Colours"),
  fields: themeFields(),
});
