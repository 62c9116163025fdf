import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect } from "vitest";

/** The pages are the sites' own: `npm test` builds their renderer first, and a suite run by itself says that it is missing. */
export const needsRenderer = (): void => {
  beforeAll(async () => {
    const { env } = await import("../../../env.ts");
    const built = existsSync(join(env().renderer, "server/entry.mjs"));
    expect(built, "Build the sites' renderer first: pnpm --filter @aluesivut/sites build").toBe(true);
  });
};
