import { type Edition, type Issue, issueMessage, kindOfCollection, LOCALES, slugify } from "@aluesivut/content";
import { fieldsOf } from "../fields/fields-of.ts";
import { slipsIn } from "./advise.ts";
import { validationFaults } from "./examine.ts";
import { fieldWords } from "./field-words.ts";
import { MESSAGES } from "./messages.ts";
import { type Caller, type Draft, languageOf, readDraft, refusal, type Target, titleOfDraft } from "./operation.ts";
import { projectDraft } from "./project.ts";

/** Something to mend in a draft: `missing` and `error` keep it from being published, `advice` does not. */
export type Finding = {
  severity: "missing" | "error" | "advice";
  code: string;
  /** The field of the form, and what it and the rows around it are called there. */
  field: string;
  label: string;
  message: string;
  /** The words in question, to be found within the field. */
  text?: string;
};
const SEVERITIES: Finding["severity"][] = ["missing", "error", "advice"];

type AdviseArgs = Caller & Target & { locale: string; data?: Record<string, unknown> | undefined };

/**
 * What publishing a language would say of a draft, and what could be better, as the form stands: `data` comes over what
 * is stored and is not saved.
 */
export const adviseDraft = async (args: AdviseArgs): Promise<Finding[]> => {
  const { payload, collection } = args;
  const locale = LOCALES.find((one) => one === args.locale);
  const kind = kindOfCollection(collection);
  if (!locale || !kind) throw refusal(args, 400, "unknownLanguage", { locale: args.locale });
  const language = languageOf(args);
  const stored = await readDraft(args, args, locale);
  const draft: Draft = { ...stored, ...args.data, id: stored.id, updatedAt: stored.updatedAt };
  // Saving makes it of the heading: it is missing only where the heading is, which says so itself.
  if (!draft.slug) draft.slug = slugify(titleOfDraft(draft) ?? "") || "x";
  const fields = fieldsOf(payload, collection);
  const now = new Date().toISOString();
  const published = { key: "pending", publishedAt: now, changedAt: now };
  const projected = projectDraft(kind, draft, fields, published, language);

  const found = new Map<string, Finding>();
  const add = (finding: Omit<Finding, "label">) => {
    const { field, severity, message } = finding;
    // A field that is missing or faulty says so once, however many rules it breaks.
    const key = severity === "advice" ? `${field} ${message}` : field;
    if (!found.has(key)) found.set(key, { ...finding, label: fieldWords(fields, field)[language] });
  };
  const faults = [
    ...(await validationFaults(args, draft, locale, projected.omits)),
    ...("faults" in projected ? projected.faults : []),
  ];
  for (const { path, message } of faults) {
    const isMissing = isEmpty(draft, path);
    add({
      severity: isMissing ? "missing" : "error",
      code: isMissing ? "missing" : "fault",
      field: path,
      message: isMissing ? MESSAGES.required[language] : message,
    });
  }
  const content = "content" in projected ? projected.content : (withHeading(projected.sound) as Edition);
  for (const issue of await slipsIn(payload, content, locale))
    add({
      severity: issue.severity,
      code: issue.code,
      field: projected.fieldOf(issue.field ?? ""),
      message: issueMessage(issue, language),
      ...textOf(issue),
    });
  return [...found.values()].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
};

/** Slips are looked for in what has no heading yet, too. */
const withHeading = (sound: unknown): unknown => ({ title: "", ...(sound as object) });

const textOf = ({ context }: Issue): { text?: string } =>
  // An ellipsis of ours does not stand in the text.
  typeof context.text === "string" && context.text !== "" ? { text: context.text.replace(/…$/, "") } : {};

const isEmpty = (draft: Draft, path: string): boolean => {
  const value = path
    .split(".")
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | null | undefined)?.[name], draft);
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
};
