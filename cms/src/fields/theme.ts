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
const colourField = (role: ThemeField, label: Words, description: Words): TextField => ({
  name: role.split(".").at(-1) as string,
  type: "text",
  label,
  admin: {
    width: "25%",
    placeholder: "#1a2b3c",
    description,
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

const PALETTE_HELP: Record<Scheme, Words> = {
  light: words(
    "Näillä sivut näkyvät tavallisesti. Jos väri erottuu huonosti, kenttä ehdottaa lähintä sopivaa.",
    "Så här visas sidorna vanligen. Om en färg är svår att urskilja föreslår fältet närmaste som duger.",
    "How pages usually look. When a colour is hard to read, the field proposes the nearest that will do.",
  ),
  dark: words(
    "Lukijoille, joiden laite on tummassa tilassa.",
    "För läsare vars enhet är i mörkt läge.",
    "For readers whose device is in dark mode.",
  ),
};

const paletteField = (scheme: Scheme, label: Words): GroupField => ({
  name: scheme,
  type: "group",
  label,
  admin: { description: PALETTE_HELP[scheme] },
  fields: [
    {
      type: "row",
      fields: [
        colourField(
          `${scheme}.deep`,
          words("Syvä", "Djup", "Deep"),
          words(
            "Yläpalkin ja alalaidan tausta; sen päällä on vaalea teksti.",
            "Bakgrunden i sidhuvudets band och sidfoten; på den står ljus text.",
            "Background of the top band and the footer, under light text.",
          ),
        ),
        colourField(
          `${scheme}.brand`,
          words("Tunnusväri", "Profilfärg", "Brand"),
          words(
            "Linkit, painikkeet ja otsikoiden merkit.",
            "Länkar, knappar och rubrikernas märken.",
            "Links, buttons and the marks of headings.",
          ),
        ),
        colourField(
          `${scheme}.wash`,
          words("Pohja", "Botten", "Wash"),
          words(
            "Sivun alun tausta maiseman takana.",
            "Bakgrunden överst på sidan, bakom landskapet.",
            "Background at the top of a page, behind the horizon.",
          ),
        ),
        colourField(
          `${scheme}.tint`,
          words("Sävy", "Ton", "Tint"),
          words(
            "Korttien ja laatikoiden vaimea tausta.",
            "Den dämpade bakgrunden på kort och rutor.",
            "The quiet background of cards and boxes.",
          ),
        ),
      ],
    },
  ],
});

/** Colour tokens in both colour schemes. */
const themeFields = (): (GroupField | TextField)[] => [
  paletteField("light", words("Vaalea", "Ljus", "Light")),
  paletteField("dark", words("Tumma", "Mörk", "Dark")),
  colourField(
    "accent",
    words("Korostus", "Accent", "Accent"),
    words(
      "Pienet korostukset kuvion päällä, molemmissa tiloissa sama.",
      "Små accenter på mönstret, samma i båda lägena.",
      "Small accents on the pattern, the same in both modes.",
    ),
  ),
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
  admin: {
    description: words(
      "Sivujen värit. Luettavuus tarkistetaan: heikosti erottuvaa väriä ei voi tallentaa.",
      "Sidornas färger. Läsbarheten kontrolleras: en färg som syns dåligt kan inte sparas.",
      "The colours of the pages. Legibility is checked: a colour that is hard to read cannot be saved.",
    ),
  },
  hooks: { beforeChange: [refuseFaintColours] },
  fields: themeFields(),
});
