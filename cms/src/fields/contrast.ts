import { contrastFault, type Locale, type PartialTheme, type ThemeField } from "@aluesivut/content";
import { fillGaps, type Words, words } from "../i18n/words.ts";

type Role = NonNullable<ReturnType<typeof contrastFault>>["against"];

/** What stands on the other side of a pair of colours. */
const ROLE_NAMES: Record<Role, Words> = {
  "light.deep": words("vaalean teeman syvä", "det ljusa temats djupa", "deep of the light theme"),
  "light.brand": words("vaalean teeman tunnusväri", "det ljusa temats profilfärg", "brand of the light theme"),
  "light.wash": words("vaalean teeman pohja", "det ljusa temats botten", "wash of the light theme"),
  "light.tint": words("vaalean teeman sävy", "det ljusa temats ton", "tint of the light theme"),
  "dark.deep": words("tumman teeman syvä", "det mörka temats djupa", "deep of the dark theme"),
  "dark.brand": words("tumman teeman tunnusväri", "det mörka temats profilfärg", "brand of the dark theme"),
  "dark.wash": words("tumman teeman pohja", "det mörka temats botten", "wash of the dark theme"),
  "dark.tint": words("tumman teeman sävy", "det mörka temats ton", "tint of the dark theme"),
  accent: words("korostus", "accent", "accent"),
  page: words("sivun tausta", "sidans bakgrund", "background of the page"),
  ink: words("leipäteksti", "brödtext", "body text"),
  muted: words("himmeä teksti", "dämpad text", "muted text"),
  visited: words("avattu linkki", "besökt länk", "visited link"),
  edge: words("kentän reunaviiva", "fältets kantlinje", "border of a field"),
  ring: words("kohdistuksen kehys", "fokusramen", "focus ring"),
  onDeep: words("teksti syvällä pohjalla", "text på djup botten", "text on the deep colour"),
  ringOnDeep: words(
    "kohdistuksen kehys syvällä pohjalla",
    "fokusramen på djup botten",
    "focus ring on the deep colour",
  ),
};

const TOO_LOW = words(
  "Väri ei erotu tarpeeksi. Vertailuväri: {role} ({colour}). Kontrasti {ratio}:1, vähintään {needed}:1 tarvitaan.",
  "Färgen syns inte tillräckligt. Jämförd färg: {role} ({colour}). Kontrast {ratio}:1, minst {needed}:1 behövs.",
  "The colour does not stand out enough. Compared with: {role} ({colour}). Contrast {ratio}:1, at least {needed}:1 is needed.",
);
const NEAREST = words(
  "Lähin kelpaava sävy on {proposal}.",
  "Närmaste nyans som duger är {proposal}.",
  "The nearest shade that will do is {proposal}.",
);
const NO_SHADE = words(
  "Mikään sen sävy ei käy: vaihda vertailuväriä.",
  "Ingen nyans av den duger: byt den jämförda färgen.",
  "No shade of it will do: change the colour it is compared with.",
);

/** What an editor is told of a colour that is hard to read; undefined when it is not. */
export const describeContrast = (
  field: ThemeField,
  theme: PartialTheme,
  language: Locale,
): { message: string; proposal?: string } | undefined => {
  const fault = contrastFault(field, theme);
  if (!fault) return undefined;
  const { against, againstColour, ratio, needed, proposal } = fault;
  const values: Record<string, string> = {
    role: ROLE_NAMES[against][language],
    colour: againstColour,
    // Rounded down, so that what is refused never reads as enough.
    ratio: (Math.floor(ratio * 10) / 10).toLocaleString(language, { minimumFractionDigits: 1 }),
    needed: needed.toLocaleString(language),
    proposal: proposal ?? "",
  };
  const text = `${TOO_LOW[language]} ${(proposal ? NEAREST : NO_SHADE)[language]}`;
  const message = fillGaps(text, values);
  return proposal ? { message, proposal } : { message };
};
