import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Log } from "../log.ts";
import type { Target } from "../target/target.ts";
import { serveTarget } from "./serve-request.ts";

export type SiteServer = { port: number; close(): Promise<void> };

/** Serves a target over HTTP. `port` 0 takes any free one. */
export const startServer = async (target: Target, { port, log }: { port: number; log: Log }): Promise<SiteServer> => {
  const server = createServer(serveTarget(target, log));
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const why =
        cause.code === "EADDRINUSE"
          ? `another program listens on port ${port}. End it, or set SITES_PORT to a free one`
          : `${cause.message}. Set SITES_PORT to a port that this user may take`;
      reject(new Error(`Cannot serve the sites: ${why}.`, { cause }));
    });
    server.listen(port, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
};
