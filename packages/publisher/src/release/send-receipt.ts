import type { ReleaseReport } from "@aluesivut/content";
import { z } from "zod";
import type { CmsClient } from "../cms-client.ts";
import { type Log, messageOf } from "../log.ts";
import { pause } from "../pause.ts";
import { readPointerNumber } from "../target/pointer.ts";
import type { Target } from "../target/target.ts";

const Receipted = z.strictObject({ pointer: z.number() });
const PAUSES_MS = [250, 1000, 4000, 15_000, 60_000];

export type Outbox = {
  /** Queues a report behind the region's earlier ones. `pointer` is the number of the pointer it tells of, if it went live. */
  send(report: ReleaseReport, pointer: number | null): void;
  /** Queues again what may not have reached the CMS before a crash, at least the live release. */
  sendAgain(region: string): Promise<void>;
  /** Resolves when all is sent, or `ms` have passed: then with how many are not. */
  settle(ms: number): Promise<number>;
  close(): void;
};

/** Tells the CMS what became of releases: in order for each region, again and again until it has listened. */
export const openOutbox = (target: Target, cms: CmsClient, log: Log): Outbox => {
  const queues = new Map<string, { report: ReleaseReport; pointer: number | null }[]>();
  const running = new Map<string, Promise<void>>();
  const closing = new AbortController();
  const settled = new Set<() => void>();
  const left = () => [...queues.values()].reduce((sum, queue) => sum + queue.length, 0);

  const drain = async (region: string): Promise<void> => {
    const queue = queues.get(region) ?? [];
    let failures = 0;
    while (queue[0] && !closing.signal.aborted) {
      const { report, pointer } = queue[0];
      try {
        await cms.sendReceipt(report);
        if (pointer !== null) await target.series(region, "receipted").rewrite(1, { pointer });
        queue.shift();
        failures = 0;
      } catch (error) {
        if (failures === 0) log.warn(`${messageOf(error)} The receipt of ${region} is sent again later.`);
        await pause(PAUSES_MS[Math.min(failures++, PAUSES_MS.length - 1)] ?? 0, closing.signal);
      }
    }
  };

  const send = (report: ReleaseReport, pointer: number | null): void => {
    const { region } = report;
    const queue = queues.get(region) ?? [];
    queues.set(region, queue);
    queue.push({ report, pointer });
    const before = running.get(region) ?? Promise.resolve();
    running.set(
      region,
      before
        .then(() => drain(region))
        .finally(() => {
          if (left() === 0) for (const resolve of settled) resolve();
        }),
    );
  };

  return {
    send,
    async sendAgain(region) {
      const numbers = await target.series(region, "live").numbers();
      const record = await target.series(region, "receipted").latest();
      const last = record ? Receipted.parse(record.record).pointer : 0;
      const unsure = numbers.filter((number) => number > last);
      const current = numbers.at(-1);
      for (const number of unsure.length > 0 ? unsure : current === undefined ? [] : [current]) {
        send((await readPointerNumber(target, region, number)).report, number);
      }
    },
    async settle(ms) {
      if (left() === 0) return 0;
      await Promise.race([new Promise<void>((resolve) => settled.add(resolve)), pause(ms, closing.signal)]);
      return left();
    },
    close: () => closing.abort(),
  };
};
