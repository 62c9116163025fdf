import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, expect, it } from "vitest";
import { onEachDatabase } from "../editions/test/on-each-database.ts";
import { wire } from "../publishing/test/wire.ts";
import { announceChanges } from "./index.ts";

await onEachDatabase("announce", ["vaasa", "porvoo"], (cms) => {
  const { whole, news, put } = wire(cms);

  let server: Server;
  let url: string;
  let answers: number[];
  const received: { headers: Record<string, string>; body: string; path: string }[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk) => {
        body += chunk;
      });
      request.on("end", () => {
        response.statusCode = answers.shift() ?? 204;
        if (response.statusCode < 300)
          received.push({ headers: request.headers as Record<string, string>, body, path: request.url ?? "" });
        response.end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
  });

  it("signs its word of a change, tries again after a failure, and tells GitHub too", async () => {
    answers = [];
    const secret = `whsec_${Buffer.from("a secret of twenty-four by").toString("base64")}`;
    const stop = announceChanges(cms().payload, {
      webhook: { url: `${url}/hook`, secret },
      github: { repository: "kunta/alueet", token: "t", apiUrl: url },
      retryAfter: [50],
      debounce: 20,
    });
    try {
      // It compares with what stands when it starts.
      await new Promise((resolve) => setTimeout(resolve, 200));
      answers = [503];
      await put(await news("ilmoitus"));
      await expect
        .poll(() => received.map(({ path }) => path).sort(), { timeout: 10_000 })
        .toEqual(["/hook", "/repos/kunta/alueet/dispatches"]);
    } finally {
      stop();
    }
    const hook = received.find(({ path }) => path === "/hook");
    const message = new Webhook(secret).verify(hook?.body ?? "", hook?.headers ?? {}) as {
      data: { regions: { region: string; hash: string }[] };
    };
    expect(message.data.regions.map(({ region }) => region)).toEqual(["vaasa"]);
    expect(message.data.regions[0]?.hash).toBe((await whole()).hash);
    const dispatch = received.find(({ path }) => path !== "/hook");
    expect(JSON.parse(dispatch?.body ?? "{}")).toMatchObject({
      event_type: "snapshot-changed",
      client_payload: { regions: message.data.regions },
    });
  });
});
