import type { Payload } from "payload";
import { env } from "../env.ts";
import { checkRound } from "./check-round.ts";
import { askOptions } from "./settings.ts";

const LOOK_EVERY = 30 * 60_000;
const PAUSE = 2_000;

/** Checks links to other sites once a day where the settings say so. Returns how to stop it. */
export const checkLinksDaily = (payload: Payload): (() => void) => {
  if (!env().linkChecks) return () => undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const look = (): void => {
    checkRound(payload, { ...askOptions(), pause: PAUSE })
      .catch((error: unknown) =>
        payload.logger.error({ err: error, msg: "Cannot check links to other sites; tried again in half an hour" }),
      )
      .finally(() => later(LOOK_EVERY));
  };
  const later = (milliseconds: number): void => {
    if (!stopped) timer = setTimeout(look, milliseconds).unref();
  };
  later(60_000);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
};
