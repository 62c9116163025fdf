import type { Issue } from "@aluesivut/content";

/** Something wrong with a release, and the editions that may be the cause, the likeliest first: holding one may mend it. */
export type Fault = { issue: Issue; suspects: readonly string[] };

type IssueFields = Partial<Omit<Issue, "code" | "context">>;
export const faultOf = (
  code: string,
  context: Issue["context"],
  suspects: readonly string[],
  fields: IssueFields = {},
): Fault => ({
  issue: {
    code,
    context,
    severity: "error",
    ...(suspects[0] ? { edition: suspects[0] } : {}),
    ...fields,
  },
  suspects,
});

/** The release must not go live; the one before it stays. */
export class RefusedError extends Error {
  override name = "RefusedError";
  readonly reasons: Issue[];
  constructor(region: string, reasons: Issue[], options?: ErrorOptions) {
    const lines = reasons.slice(0, 10).map(({ code, path, context }) => {
      return `  - ${code}${path ? ` on ${path}` : ""} ${JSON.stringify(context)}`;
    });
    const more = reasons.length > 10 ? `\n  … and ${reasons.length - 10} more` : "";
    super(`Cannot release ${region}, the live release stays:\n${lines.join("\n")}${more}`, options);
    this.reasons = reasons;
  }
}
