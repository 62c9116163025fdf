import { say } from "../stack/progress.ts";

const quantile = (values: number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
};
/** One line of a measurement. */
export const line = (what: string, values: number[]): void =>
  say(
    `${what}: p50 ${quantile(values, 0.5).toFixed(0)} ms, p95 ${quantile(values, 0.95).toFixed(0)} ms (${values.length} times)`,
  );
