import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Cms } from "./cms.ts";

export type Order = {
  number: number;
  what: "save" | "pause and save" | "publish" | "withdraw";
  id: string;
  locale: string;
  title?: string;
  autosave?: boolean;
};
export type Outcome = { result?: unknown; error?: string; status?: number };

/** A process of the CMS of its own, on the database of a test. */
export type EditorProcess = {
  child: ChildProcess;
  do(order: Omit<Order, "number">): Promise<Outcome>;
  /** Resolves when the process says that it has come there. */
  reaches(place: string): Promise<void>;
  stop(): void;
};

export const startEditor = async ({ database }: Cms): Promise<EditorProcess> => {
  const { url, mongoTransactions } = database;
  const script = fileURLToPath(new URL("./editor-process.ts", import.meta.url));
  const child = fork(script, [JSON.stringify({ url, mongoTransactions })], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const waiting = new Map<number, (outcome: Outcome) => void>();
  const places = new Map<string, () => void>();
  child.on("message", (message: Outcome & { number?: number; at?: string }) => {
    if (message.at) places.get(message.at)?.();
    if (message.number !== undefined) waiting.get(message.number)?.(message);
  });
  child.on("exit", () => {
    for (const answer of waiting.values()) answer({ error: "the process ended" });
  });
  const reaches = (place: string) =>
    new Promise<void>((resolve) => {
      places.set(place, resolve);
    });
  let number = 0;
  await reaches("started");
  return {
    child,
    reaches,
    do: (order) =>
      new Promise((resolve) => {
        number++;
        waiting.set(number, resolve);
        child.send({ ...order, number });
      }),
    stop: () => child.kill("SIGKILL"),
  };
};
