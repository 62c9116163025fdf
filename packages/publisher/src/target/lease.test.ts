import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { activate, SupersededError } from "../release/activate.ts";
import { takeLease } from "./lease.ts";
import { openTarget } from "./open-target.ts";
import { type Pointer, readPointer } from "./pointer.ts";
import type { Target } from "./target.ts";

let folder: string;
let target: Target;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "aluesivut-lease-"));
  target = await openTarget(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const pointer = (fence: number, name = "a"): Pointer => ({
  release: name.repeat(64),
  calledFor: "b".repeat(64),
  activatedAt: "2026-03-04T08:00:00.000Z",
  fence,
  report: {
    region: "vaasa",
    state: "live",
    release: name.repeat(64),
    renderer: "r",
    snapshotHash: "b".repeat(64),
    at: "2026-03-04T08:00:00.000Z",
    decidedAt: "2026-03-04T08:00:00.000Z",
    seconds: 0,
    keys: [],
    held: [],
    reasons: [],
  },
});

describe("takeLease", () => {
  it("is for one at a time, and its number grows", async () => {
    const first = await takeLease(target, "vaasa");
    await expect(takeLease(target, "vaasa")).rejects.toThrow(/process \d+ on .* is making one/);
    expect((await takeLease(target, "porvoo")).fence).toBe(1);
    await first.release();
    expect((await takeLease(target, "vaasa")).fence).toBe(first.fence + 1);
  });

  it("has one winner among many", async () => {
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => takeLease(target, "vaasa")));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("is taken over at once from a process that was killed", async () => {
    const code = `
      import { openTarget } from ${JSON.stringify(fileURLToPath(new URL("open-target.ts", import.meta.url)))};
      import { takeLease } from ${JSON.stringify(fileURLToPath(new URL("lease.ts", import.meta.url)))};
      await takeLease(await openTarget(${JSON.stringify(folder)}), "vaasa", { ttlMs: 3600000 });
      console.log("taken");
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", code], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    await expect(takeLease(target, "vaasa")).rejects.toThrow(`process ${child.pid}`);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect((await takeLease(target, "vaasa")).fence).toBe(2);
  });

  it("is taken over when its time is up, and renewed until then", async () => {
    const renewed = await takeLease(target, "vaasa", { ttlMs: 1500 });
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await expect(takeLease(target, "vaasa")).rejects.toThrow("is making one");
    await renewed.release();
    await target.series("porvoo", "lease").append(1, {
      owner: { machine: "elsewhere", pid: 1, started: "" },
      takenAt: "2026-01-01T00:00:00.000Z",
      expiresAt: "2026-01-01T00:00:15.000Z",
      released: false,
    });
    expect((await takeLease(target, "porvoo")).fence).toBe(2);
  });
});

describe("activate", () => {
  it("keeps out a writer whose lease was taken over while it slept", async () => {
    const sleeper = await takeLease(target, "vaasa");
    await target.series("vaasa", "lease").append(sleeper.fence + 1, { released: true });
    await expect(activate(target, "vaasa", sleeper, 0, pointer(sleeper.fence))).rejects.toThrow(SupersededError);
    expect(await readPointer(target, "vaasa")).toBeNull();
  });

  it("keeps out a writer that read an older pointer, and a lower fence", async () => {
    const lease = await takeLease(target, "vaasa");
    await activate(target, "vaasa", lease, 0, pointer(lease.fence));
    await expect(activate(target, "vaasa", lease, 0, pointer(lease.fence, "c"))).rejects.toThrow(SupersededError);
    await target.series("vaasa", "live").append(2, pointer(99, "d"));
    await expect(activate(target, "vaasa", lease, 2, pointer(lease.fence, "c"))).rejects.toThrow(/fence 99/);
    expect((await readPointer(target, "vaasa"))?.release).toBe("d".repeat(64));
  });
});
