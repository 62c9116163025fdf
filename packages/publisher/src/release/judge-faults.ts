import type { Issue } from "@aluesivut/content";
import type { Fault } from "./fault.ts";

export type Judgement =
  /** Nothing forbids the release; `advice` goes into its receipt. */
  | { verdict: "pass"; advice: Issue[] }
  /** Ask again without these editions. */
  | { verdict: "hold"; hold: Map<string, Issue[]> }
  | { verdict: "refuse"; reasons: Issue[] };

/**
 * What is to be done about faults. Only an edition that the release would bring live can be held: holding one that is
 * live already would take back what readers see. A language that is missing without a new edition is an editor's own
 * decision (a withdrawal), so it is only reported.
 */
export const judgeFaults = (faults: Fault[], newKeys: ReadonlySet<string>): Judgement => {
  const suspectOf = ({ suspects }: Fault) => suspects.find((key) => newKeys.has(key));
  // The same link broken on pages old and new is not the new ones' doing: it stands in what they share.
  const shared = new Set(faults.filter((fault) => !suspectOf(fault)).flatMap(linkOf));
  const hold = new Map<string, Issue[]>();
  const reasons: Issue[] = [];
  const advice: Issue[] = [];
  for (const fault of faults) {
    const { issue } = fault;
    const suspect = linkOf(fault).some((link) => shared.has(link)) ? undefined : suspectOf(fault);
    if (suspect) hold.set(suspect, [...(hold.get(suspect) ?? []), { ...issue, edition: suspect }]);
    else if (issue.code === "missing-language") advice.push({ ...issue, severity: "advice" });
    else reasons.push(issue);
  }
  // Holding the first suspect of each fault may mend the rest as well; what is left is judged in the next round.
  if (hold.size > 0) return { verdict: "hold", hold };
  return reasons.length > 0 ? { verdict: "refuse", reasons } : { verdict: "pass", advice };
};

const linkOf = ({ issue }: Fault): string[] => {
  const { target } = issue.context;
  return target === undefined ? [] : [`${issue.code} ${target}`];
};
