import { fork } from "node:child_process";
import { setPriority } from "node:os";
import { messageOf } from "./log.ts";

type Reply<Answer> = { answer: Answer } | { error: string };

/**
 * Has an order fulfilled in a process of its own, at a low priority, so that nothing here waits for it. `worker` is a
 * module that calls `fulfilOrder`. Throws with the reason when it fails.
 */
export const runApart = <Order extends object, Answer>(
  worker: URL,
  order: Order,
  signal?: AbortSignal,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const child = fork(worker, [], {
      execArgv: [],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      ...(signal ? { signal } : {}),
    });
    let reply: Reply<Answer> | undefined;
    let complaint = "";
    child.stderr?.on("data", (chunk) => {
      complaint = (complaint + chunk).slice(-500);
    });
    child.on("message", (message) => {
      reply = message as Reply<Answer>;
    });
    child.on("error", reject);
    child.on("close", (code, killed) => {
      if (reply && "answer" in reply) resolve(reply.answer);
      else reject(new Error(reply?.error ?? `its process ended with ${killed ?? code} ${complaint}`));
    });
    child.send(order);
  });

/** The worker's side: fulfils the one order it is sent, and ends. */
export const fulfilOrder = <Order, Answer>(
  fulfil: (order: Order) => Promise<Answer>,
  close: () => Promise<void> = async () => {},
): void => {
  const reply = (message: Reply<Answer>): Promise<void> =>
    new Promise((resolve) => process.send?.(message, () => resolve()));
  process.once("message", async (order: Order) => {
    try {
      setPriority(10); // readers and the next release come first
      await reply({ answer: await fulfil(order) });
    } catch (error) {
      await reply({ error: messageOf(error) });
    } finally {
      await close();
      process.disconnect();
    }
  });
  process.once("disconnect", () => process.exit());
};
