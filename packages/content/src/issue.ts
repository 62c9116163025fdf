import { z } from "zod";
import { ADVICE_MESSAGES } from "./advice/messages.ts";
import { AUDIT_RULES, type AuditRule } from "./audit/rules.ts";
import { Kind } from "./kind.ts";
import { Locale } from "./locale.ts";

/**
 * Something an editor can mend. `code` names the rule and its words (`issueMessage`), `context` what they are filled with;
 * the rest says where.
 */
export const Issue = z.strictObject({
  code: z.string(),
  context: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  severity: z.enum(["error", "advice"]).default("error"),
  kind: Kind.optional(),
  document: z.string().optional(),
  /** Ledger key of the edition at fault. */
  edition: z.string().optional(),
  locale: Locale.optional(),
  field: z.string().optional(),
  /** The page it was seen on, relative to the region's base URL. */
  path: z.string().optional(),
});
export type Issue = z.infer<typeof Issue>;

const MESSAGES: Record<string, Record<Locale, string>> = {
  ...ADVICE_MESSAGES,
  "broken-link": {
    fi: "Linkki sivulla {path} johtaa osoitteeseen {target}, jota ei ole. Korjaa linkki tai julkaise sen kohde.",
    sv: "Länken på sidan {path} leder till {target}, som inte finns. Rätta länken eller publicera målet.",
    en: "The link on {path} leads to {target}, which does not exist. Fix the link or publish its target.",
  },
  "broken-anchor": {
    fi: "Linkki sivulla {path} johtaa kohtaan {target}, jota sivulla ei ole. Korjaa linkki.",
    sv: "Länken på sidan {path} leder till {target}, ett ställe som inte finns på sidan. Rätta länken.",
    en: "The link on {path} leads to {target}, a place the page does not have. Fix the link.",
  },
  "missing-media": {
    fi: "Sivun {path} kuvaa tai tiedostoa {target} ei löydy. Lataa se uudelleen.",
    sv: "Bilden eller filen {target} på sidan {path} finns inte. Ladda upp den på nytt.",
    en: "The picture or file {target} on {path} cannot be found. Upload it again.",
  },
  "unexplained-loss": {
    fi: "Sivu {path} häviäisi ilman, että kukaan on poistanut sitä julkaisusta. Julkaisu on pysäytetty; ota yhteys ylläpitoon.",
    sv: "Sidan {path} skulle försvinna utan att någon har avpublicerat den. Publiceringen har stoppats; kontakta administratören.",
    en: "The page {path} would vanish though nobody withdrew it. Publication was stopped; contact the administrator.",
  },
  "missing-language": {
    fi: "Sisältöä ”{title}” ei ole julkaistu kielellä {language}, jota alue edellyttää.",
    sv: "Innehållet ”{title}” har inte publicerats på {language}, vilket regionen kräver.",
    en: "“{title}” has not been published in {language}, which the region requires.",
  },
  "empty-site": {
    fi: "Sivusto jäisi tyhjäksi. Julkaisu on pysäytetty; ota yhteys ylläpitoon.",
    sv: "Webbplatsen skulle bli tom. Publiceringen har stoppats; kontakta administratören.",
    en: "The site would be empty. Publication was stopped; contact the administrator.",
  },
  "duplicate-path": {
    fi: "Kaksi sisältöä tavoittelee samaa osoitetta {path}. Vaihda toisen osoitteen loppuosa.",
    sv: "Två innehåll vill ha samma adress {path}. Byt slutdelen av den ena adressen.",
    en: "Two documents claim the same address {path}. Change the slug of one of them.",
  },
  "render-failed": {
    fi: "Sivua {path} ei voitu muodostaa: {reason}",
    sv: "Sidan {path} kunde inte skapas: {reason}",
    en: "The page {path} could not be made: {reason}",
  },
  "contract-fault": {
    fi: "Kentän {field} arvo {found} ei kelpaa; odotettiin: {expected}. Korjaa kenttä ja julkaise uudelleen.",
    sv: "Värdet {found} i fältet {field} är ogiltigt; det borde vara: {expected}. Rätta fältet och publicera på nytt.",
    en: "The value {found} in the field {field} is not valid; expected: {expected}. Correct the field and publish again.",
  },
  // {rule} is the sentence of a rule of the automatic check.
  "site-finding": {
    fi: "Automaattinen tarkistus: {rule} Sivuja: {count}, ensimmäinen {path}. Korjaa sivut tai kerro puutteesta saavutettavuusselosteessa.",
    sv: "Automatisk kontroll: {rule} Sidor: {count}, den första {path}. Rätta sidorna eller berätta om bristen i tillgänglighetsutlåtandet.",
    en: "Automatic check: {rule} Pages: {count}, the first {path}. Mend the pages, or tell of the fault in the accessibility statement.",
  },
  "page-finding": {
    fi: "Automaattinen tarkistus, sivu {path}: {rule} {what}",
    sv: "Automatisk kontroll, sidan {path}: {rule} {what}",
    en: "Automatic check, page {path}: {rule} {what}",
  },
  "hash-mismatch": {
    fi: "Julkaisujärjestelmä sai vioittunutta sisältöä. Se yrittää uudelleen.",
    sv: "Publiceringssystemet fick skadat innehåll. Det försöker på nytt.",
    en: "The publisher received damaged content. It will try again.",
  },
};

/** The issue in an editor's language; unknown codes show the code itself, so that nothing is hidden. */
export const issueMessage = (issue: Issue, locale: Locale): string => {
  const message = MESSAGES[issue.code]?.[locale];
  const values: Record<string, string | number> = { path: issue.path ?? "", ...issue.context };
  if (!message) return `${issue.code} ${JSON.stringify(values)}`;
  if (typeof values.rule === "string") values.rule = AUDIT_RULES[values.rule as AuditRule]?.says[locale] ?? values.rule;
  // {name}: word characters in braces
  return message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? "")).trim();
};
