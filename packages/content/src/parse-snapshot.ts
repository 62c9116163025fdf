import type { z } from "zod";
import { LOCALES, type Locale } from "./locale.ts";
import { RegionSnapshot, SCHEMA_VERSION, SnapshotPatch } from "./snapshot.ts";

/** One thing in a snapshot that is not as the contract says. */
export type ContractFault = {
  document?: string;
  kind?: string;
  locale?: Locale;
  /** Dotted path within the edition, or within the snapshot when no document is at fault. */
  field: string;
  found: string;
  expected: string;
};

/** A snapshot or patch that is not as the contract says: refused whole. */
export class ContractError extends Error {
  override name = "ContractError";
  readonly faults: ContractFault[];
  constructor(what: string, faults: ContractFault[], options?: ErrorOptions) {
    const lines = faults.slice(0, 10).map(faultLine);
    const more = faults.length > 10 ? `\n  … and ${faults.length - 10} more` : "";
    super(`Cannot use the ${what}: it does not match the contract\n${lines.join("\n")}${more}`, options);
    this.faults = faults;
  }
}

/** A snapshot written for another version of the contract. */
export class SchemaVersionError extends Error {
  override name = "SchemaVersionError";
  constructor(found: unknown) {
    super(
      `Cannot read the snapshot: its schemaVersion is ${JSON.stringify(found)}, this program reads ${SCHEMA_VERSION}. ` +
        `Install the ${typeof found === "number" && found > SCHEMA_VERSION ? "publisher" : "CMS"} of the newer release; the live sites stay as they are.`,
    );
  }
}

const faultLine = ({ document, kind, locale, field, found, expected }: ContractFault): string => {
  const where = document
    ? `${kind ?? "document"} ${document}${locale ? `, ${locale}` : ""}, field "${field}"`
    : `field "${field}"`;
  return `  - ${where}: found ${found}, expected ${expected}`;
};

const get = (value: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);

const show = (value: unknown): string => {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

const expectation = (issue: z.core.$ZodIssue): string => {
  if (issue.code === "invalid_type") return issue.expected;
  if (issue.code === "invalid_value") return issue.values.map((value) => JSON.stringify(value)).join(" or ");
  if (issue.code === "unrecognized_keys") return `no field named ${issue.keys.join(", ")}`;
  if (issue.code === "too_small")
    return `at least ${issue.minimum} ${issue.origin === "string" ? "characters" : ""}`.trim();
  if (issue.code === "too_big")
    return `at most ${issue.maximum} ${issue.origin === "string" ? "characters" : ""}`.trim();
  if (issue.code === "invalid_format") return issue.pattern ? `text like ${issue.pattern}` : issue.format;
  return issue.message;
};

/** Turns Zod's issues about `value` into faults that name document, kind, locale and field. */
export const contractFaults = (value: unknown, error: z.ZodError): ContractFault[] =>
  error.issues.map((issue) => {
    const path = issue.path;
    const found = show(get(value, path));
    const expected = expectation(issue);
    if ((path[0] === "documents" || path[0] === "put") && path.length > 1) {
      const document = get(value, path.slice(0, 2)) as { id?: string; kind?: string } | undefined;
      const locale = path[2] === "editions" ? (path[3] as Locale) : undefined;
      const field = path.slice(locale && LOCALES.includes(locale) ? 4 : 2).join(".") || "(whole)";
      return {
        document: document?.id ?? `number ${String(path[1])}`,
        ...(document?.kind ? { kind: document.kind } : {}),
        ...(locale ? { locale } : {}),
        field,
        found,
        expected,
      };
    }
    return { field: path.join(".") || "(whole)", found, expected };
  });

const parser =
  <T extends z.ZodType>(what: string, schema: T) =>
  (value: unknown): z.infer<T> => {
    const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
    if (version !== SCHEMA_VERSION) throw new SchemaVersionError(version);
    const result = schema.safeParse(value);
    if (!result.success) throw new ContractError(what, contractFaults(value, result.error));
    return result.data;
  };

/** @throws {SchemaVersionError | ContractError} */
export const parseSnapshot = parser("snapshot", RegionSnapshot);
/** @throws {SchemaVersionError | ContractError} */
export const parsePatch = parser("snapshot patch", SnapshotPatch);
