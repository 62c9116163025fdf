/* One more process of the CMS on the same database: does what it is told and answers. Started by `processes.ts`. */
import { LOCALES, type Locale } from "@aluesivut/content";
import { publish, withdraw } from "../index.ts";
import { openPayload } from "./cms.ts";
import type { Order } from "./processes.ts";

const { payload } = await openPayload(JSON.parse(process.argv[2] ?? "{}"));

/** Holds the next save between its reading and its writing until it is told to go on. */
const pauseBeforeWriting = (): void => {
  const { createVersion, updateVersion } = payload.db;
  const pause = async () => {
    Object.assign(payload.db, { createVersion, updateVersion });
    const told = new Promise<void>((resolve) => {
      const listener = (message: unknown) => {
        if (message !== "go on") return;
        process.off("message", listener);
        resolve();
      };
      process.on("message", listener);
    });
    process.send?.({ at: "before writing" });
    await told;
  };
  payload.db.createVersion = (async (args) => {
    await pause();
    return createVersion.call(payload.db, args);
  }) as typeof createVersion;
  payload.db.updateVersion = (async (args) => {
    await pause();
    return updateVersion.call(payload.db, args);
  }) as typeof updateVersion;
};

const carryOut = async ({ what, id, locale, title, autosave = false }: Order): Promise<unknown> => {
  const target = { payload, collection: "articles", id, overrideAccess: true };
  if (what === "save" || what === "pause and save") {
    if (what === "pause and save") pauseBeforeWriting();
    const data = { title } as never;
    const save = { collection: "articles", id, locale: locale as Locale, data, draft: true, autosave } as const;
    await payload.update({ ...save, overrideAccess: true });
    return undefined;
  }
  if (what === "publish") return (await publish({ ...target, locale: locale as Locale })).key;
  return (await withdraw({ ...target, locale: locale as Locale })).map(({ key }) => key);
};

process.on("message", (order: Order | "go on") => {
  if (order === "go on" || !LOCALES.includes(order.locale as Locale)) return;
  carryOut(order).then(
    (result) => process.send?.({ number: order.number, result }),
    (error: Error & { status?: number }) =>
      process.send?.({ number: order.number, error: error.message, status: error.status }),
  );
});
process.on("disconnect", () => process.exit(0));
process.send?.({ at: "started" });
