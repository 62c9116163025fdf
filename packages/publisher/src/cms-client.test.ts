import { oneLocale } from "@aluesivut/tests/builders";
import { afterEach, describe, expect, it } from "vitest";
import { openBench, type TestBench } from "../test/open-bench.ts";
import { connectCms } from "./cms-client.ts";

let bench: TestBench;
afterEach(() => bench.close());

describe("connectCms", () => {
  it("answers null while nothing has changed, and at once when something has", async () => {
    bench = await openBench([oneLocale()]);
    const first = await bench.cms.list();
    expect(first?.list.regions).toEqual([{ region: "tampere", hash: oneLocale().hash, nextChangeAt: null }]);
    expect(await bench.cms.list({ etag: first?.etag ?? null })).toBeNull();
    const waiting = bench.cms.list({ etag: first?.etag ?? null, waitSeconds: 30 });
    setTimeout(() => bench.server.set({ ...oneLocale(), hash: "a".repeat(64) }), 100);
    expect((await waiting)?.list.regions[0]?.hash).toBe("a".repeat(64));
  });

  it("says what to set when the CMS is away or does not know the token", async () => {
    bench = await openBench([oneLocale()]);
    const stranger = connectCms({ url: bench.server.url, token: "wrong" });
    await expect(stranger.list()).rejects.toThrow(/answered 401.*Set PUBLISHER_TOKEN/);
    const nobody = connectCms({ url: "http://127.0.0.1:1", token: "x" });
    await expect(nobody.list()).rejects.toThrow(/Cannot reach the CMS at http:\/\/127.0.0.1:1.*set CMS_URL/);
    await expect(bench.cms.snapshot("turku")).rejects.toThrow(/answered 404/);
  });

  it("checks the bytes of a media file, and gives null for one the CMS lacks", async () => {
    bench = await openBench([oneLocale()]);
    const media = Object.values(oneLocale().head.media).find(({ type }) => type === "image");
    const hash = media?.type === "image" ? (media.variants[0]?.sha256 ?? "") : "";
    expect((await bench.cms.mediaFile(hash))?.length).toBeGreaterThan(0);
    expect(await bench.cms.mediaFile("0".repeat(64))).toBeNull();
  });
});
