import { z } from "zod";
import type { Locale } from "../locale.ts";

type Rule = {
  /** WCAG success criterion. */
  criterion: string;
  /** A failure breaks the criterion for certain; advice is for editors and never in an accessibility statement. */
  weight: "failure" | "advice";
  /** What is the matter, to readers and editors alike. */
  says: Record<Locale, string>;
};
const failure = (criterion: string, fi: string, sv: string, en: string): Rule => ({
  criterion,
  weight: "failure",
  says: { fi, sv, en },
});
const advice = (...rule: Parameters<typeof failure>): Rule => ({ ...failure(...rule), weight: "advice" });

/** What a finished page is checked for. */
export const AUDIT_RULES = {
  "picture-alternative": failure(
    "1.1.1",
    "Kuvalta puuttuu tekstivastine.",
    "En bild saknar alternativtext.",
    "A picture has no text alternative.",
  ),
  "table-headers": failure(
    "1.3.1",
    "Taulukosta puuttuvat otsikkosolut.",
    "En tabell saknar rubrikceller.",
    "A table has no header cells.",
  ),
  "list-structure": failure(
    "1.3.1",
    "Luettelon kohta on luettelon ulkopuolella.",
    "En listpunkt står utanför en lista.",
    "A list item stands outside a list.",
  ),
  "empty-heading": failure("1.3.1", "Otsikko on tyhjä.", "En rubrik är tom.", "A heading is empty."),
  zoom: failure("1.4.4", "Sivua ei voi suurentaa.", "Sidan går inte att förstora.", "The page cannot be enlarged."),
  "page-title": failure("2.4.2", "Sivulta puuttuu nimi.", "Sidan saknar titel.", "The page has no title."),
  "link-name": failure("2.4.4", "Linkiltä puuttuu teksti.", "En länk saknar text.", "A link has no text."),
  "page-language": failure(
    "3.1.1",
    "Sivulle ei ole merkitty kieltä.",
    "Sidans språk har inte angetts.",
    "The language of the page is not marked.",
  ),
  "button-name": failure("4.1.2", "Painikkeelta puuttuu nimi.", "En knapp saknar namn.", "A button has no name."),
  "field-label": failure(
    "4.1.2",
    "Lomakkeen kentältä puuttuu nimi.",
    "Ett fält i ett formulär saknar namn.",
    "A form field has no label.",
  ),
  "frame-title": failure(
    "4.1.2",
    "Upotetulta sisällöltä puuttuu nimi.",
    "Ett inbäddat innehåll saknar namn.",
    "Embedded content has no title.",
  ),
  "broken-reference": failure(
    "4.1.2",
    "Nimi tai kuvaus viittaa kohtaan, jota sivulla ei ole tai jota on kaksi.",
    "Ett namn eller en beskrivning hänvisar till ett ställe som saknas eller finns två gånger på sidan.",
    "A name or a description refers to a place that is missing from the page or stands on it twice.",
  ),
  "one-heading": advice(
    "1.3.1",
    "Sivulla pitää olla yksi pääotsikko.",
    "Sidan ska ha en huvudrubrik.",
    "The page should have one main heading.",
  ),
  "heading-order": advice(
    "1.3.1",
    "Otsikkotaso on jätetty väliin.",
    "En rubriknivå har hoppats över.",
    "A heading level is skipped.",
  ),
  "landmark-name": advice(
    "1.3.1",
    "Samanlaisilta sivun osilta puuttuu nimi, joka erottaa ne.",
    "Likadana delar av sidan saknar namn som skiljer dem åt.",
    "Parts of the page of the same kind have no names that tell them apart.",
  ),
  "main-landmark": advice(
    "1.3.1",
    "Sivulla pitää olla yksi pääsisältö.",
    "Sidan ska ha ett huvudinnehåll.",
    "The page should have one main content.",
  ),
  "duplicate-id": advice(
    "1.3.1",
    "Kahdella kohdalla on sama tunniste.",
    "Två ställen har samma identifierare.",
    "Two places have the same id.",
  ),
  "link-text": advice(
    "2.4.4",
    "Linkin teksti ei kerro, minne linkki johtaa.",
    "Länkens text berättar inte vart länken leder.",
    "The text of a link does not say where it leads.",
  ),
} as const satisfies Record<string, Rule>;

export type AuditRule = keyof typeof AUDIT_RULES;
export const AUDIT_RULE_NAMES = Object.keys(AUDIT_RULES) as [AuditRule, ...AuditRule[]];

/** What is the matter on one page, once a rule; `what` shows the first place. */
export type PageFinding = { rule: AuditRule; what: string };

/** What is the matter on a site: on how many pages, and the first few of them in the site's order. */
export const SiteFinding = z.strictObject({
  rule: z.enum(AUDIT_RULE_NAMES),
  count: z.number().int().positive(),
  pages: z.array(z.string()).min(1),
});
export type SiteFinding = z.infer<typeof SiteFinding>;

/** As many pages of a finding are named. */
const NAMED_PAGES = 5;

/** The findings of pages together, with those known before, in the order of the rules. */
export const collectFindings = (
  pages: { path: string; findings: readonly PageFinding[] }[],
  before: readonly SiteFinding[] = [],
): SiteFinding[] => {
  const found = new Map<AuditRule, SiteFinding>(before.map((one) => [one.rule, { ...one, pages: [...one.pages] }]));
  for (const { path, findings } of pages)
    for (const { rule } of findings) {
      const known = found.get(rule);
      if (!known) found.set(rule, { rule, count: 1, pages: [path] });
      else {
        known.count++;
        if (known.pages.length < NAMED_PAGES) known.pages.push(path);
      }
    }
  return AUDIT_RULE_NAMES.flatMap((rule) => found.get(rule) ?? []);
};

export const isFailure = ({ rule }: { rule: AuditRule }): boolean => AUDIT_RULES[rule].weight === "failure";
