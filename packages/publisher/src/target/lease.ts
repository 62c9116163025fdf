import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { z } from "zod";
import type { Series, Target } from "./target.ts";

const LeaseRecord = z.strictObject({
  owner: z.strictObject({ machine: z.string(), pid: z.number(), started: z.string() }),
  takenAt: z.string(),
  expiresAt: z.string(),
  released: z.boolean(),
});
type LeaseRecord = z.infer<typeof LeaseRecord>;

export type Lease = {
  /** Grows with every lease of the region: what is written under it can be told from what a later holder wrote. */
  fence: number;
  /** True while nobody else has taken over. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
};

export type LeaseHolder = { pid: number; machine: string; expiresAt: string };
/** Somebody else is making a release of the region. */
export class LeaseTakenError extends Error {
  override name = "LeaseTakenError";
  readonly holder: LeaseHolder;
  constructor(region: string, holder: LeaseHolder) {
    super(
      `Cannot make a release of ${region}: process ${holder.pid} on ${holder.machine.split("/")[0]} is making one ` +
        `(until ${holder.expiresAt} unless it renews). Wait for it, or end it.`,
    );
    this.holder = holder;
  }
}

/**
 * Takes the region's lease, or throws. A lease whose time is over, or whose process is gone from this machine, is taken
 * over at once. It renews itself at a third of its time.
 * @throws {LeaseTakenError}
 */
export const takeLease = async (target: Target, region: string, { ttlMs = 15_000 } = {}): Promise<Lease> => {
  const series = target.series(region, "lease");
  const latest = await series.latest();
  if (latest) {
    const holder = LeaseRecord.parse(latest.record);
    if (isAlive(holder)) throw new LeaseTakenError(region, { ...holder.owner, expiresAt: holder.expiresAt });
  }
  const fence = (latest?.number ?? 0) + 1;
  const record: LeaseRecord = {
    owner: thisProcess(),
    takenAt: new Date().toISOString(),
    expiresAt: later(ttlMs),
    released: false,
  };
  if (!(await series.append(fence, record))) {
    const winner = LeaseRecord.parse((await series.latest())?.record);
    throw new LeaseTakenError(region, { ...winner.owner, expiresAt: winner.expiresAt });
  }
  await forgetOld(series, fence);

  const isHeld = async () => (await series.numbers()).at(-1) === fence;
  let renewing: Promise<void> = Promise.resolve();
  const renewal = setInterval(() => {
    renewing = (async () => {
      if (await isHeld()) await series.rewrite(fence, { ...record, expiresAt: later(ttlMs) });
    })().catch(() => {}); // a renewal that fails lets the lease run out: then somebody else takes over, and fencing decides
  }, ttlMs / 3);
  renewal.unref();
  return {
    fence,
    isHeld,
    async release() {
      clearInterval(renewal);
      await renewing;
      await series.rewrite(fence, { ...record, released: true });
    },
  };
};

const later = (ms: number): string => new Date(Date.now() + ms).toISOString();

/** Old numbers are only needed so that numbers go on rising. */
const forgetOld = async (series: Series, fence: number): Promise<void> => {
  for (const number of await series.numbers()) if (number < fence - 5) await series.remove(number);
};

const isAlive = (lease: LeaseRecord): boolean => {
  if (lease.released || Date.parse(lease.expiresAt) <= Date.now()) return false;
  if (lease.owner.machine !== machine()) return true;
  const started = startOf(lease.owner.pid);
  return started !== null && (started === lease.owner.started || lease.owner.started === "");
};

const thisProcess = (): LeaseRecord["owner"] => ({
  machine: machine(),
  pid: process.pid,
  started: startOf(process.pid) ?? "",
});

/** Host name, boot and process namespace: two containers may share a name, but a process number means nothing across them. */
const machine = (): string => {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${hostname()}/${boot}/${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname(); // not Linux
  }
};

/** When a process started, to tell it from a later one with its number; null when it does not run, empty when unknown. */
const startOf = (pid: number): string | null => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return null;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in parentheses may hold spaces; field 22 (start time) is the 20th after it.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z") return null; // dead, not yet collected by its parent
    return fields[19] ?? "";
  } catch {
    return "";
  }
};
