import type { GroupField, TextField } from "payload";
import { adminLanguage, type Words, words } from "../i18n/words.ts";
import { checkContrast, SCHEMES, type Scheme } from "./contrast.ts";

type Asked = { req: { i18n?: { language?: string } }; siblingData?: unknown };
type Palette = Partial<Record<"deep" | "brand" | "wash" | "tint", unknown>>;

const NOT_A_COLOUR = words(
  "Kirjoita väri muodossa #1a2b3c.",
  "Skriv färgen som #1a2b3c.",
  "Write the colour as #1a2b3c.",
);

/** `#rrggbb` */
const isColour = (value: unknown): value is string => /^#[0-9a-f]{6}$/i.test(String(value ?? ""));

/** A colour; `meets` gives those that must be told from it, as text from its background. */
const colourField = (
  name: string,
  label: Words,
  meets: (sibling: Record<string, unknown>) => unknown[] = () => [],
): TextField => ({
  name,
  type: "text",
  label,
  admin: { width: "25%", placeholder: "#1a2b3c" },
  validate: (value: unknown, { req, siblingData }: Asked) => {
    if (value === undefined || value === null || value === "") return true;
    if (!isColour(value)) return NOT_A_COLOUR[adminLanguage(req.i18n?.language)];
    return checkContrast(
      value,
      meets((siblingData ?? {}) as Record<string, unknown>).filter(isColour),
      req.i18n?.language,
    );
  },
});

const paletteField = (name: Scheme, label: Words): GroupField => {
  const { page, onBrand, onDeep } = SCHEMES[name];
  return {
    name,
    type: "group",
    label,
    fields: [
      {
        type: "row",
        fields: [
          colourField("deep", words("Syvä", "Djup", "Deep"), () => [onDeep]),
          // Links and headings on every background, and the ground of buttons.
          colourField("brand", words("Tunnusväri", "Profilfärg", "Brand"), ({ wash, tint }) => [
            page,
            onBrand,
            wash,
            tint,
          ]),
          colourField("wash", words("Pohja", "Botten", "Wash")),
          colourField("tint", words("Sävy", "Ton", "Tint")),
        ],
      },
    ],
  };
};

/** Colour tokens in both colour schemes. Their contrasts are checked with the form and when they are published. */
export const themeFields = (): (GroupField | TextField)[] => [
  paletteField("light", words("Vaalea", "Ljus", "Light")),
  paletteField("dark", words("Tumma", "Mörk", "Dark")),
  colourField("accent", words("Korostus", "Accent", "Accent"), ({ light, dark }) => [
    (light as Palette | undefined)?.deep,
    (dark as Palette | undefined)?.deep,
  ]),
];

export const themeField = (): GroupField => ({
  name: "theme",
  type: "group",
  label: words("Värit", "Färger", "Colours"),
  fields: themeFields(),
});
