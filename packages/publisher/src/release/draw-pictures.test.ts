import { DRAWN_FOLDER, type Drawing } from "@aluesivut/content";
import { buildSnapshot } from "@aluesivut/tests/builders";
import { afterEach, describe, expect, it } from "vitest";
import { openBench, sourceOf, type TestBench } from "../../test/open-bench.ts";
import { plainRenderer } from "../../test/plain-renderer.ts";
import { publishOnce } from "../publish-once.ts";
import { startServer } from "../serve/start-server.ts";
import { readDrawnPointer, readPointer } from "../target/pointer.ts";
import { findDamage } from "../verify-target.ts";
import { prune } from "./prune.ts";

let bench: TestBench;
afterEach(() => bench.close());

const path = (name: string) => `${DRAWN_FOLDER}${name}.png`;
const icon = (size: number): Drawing => ({ type: "icon", size });
const card = (title: string): Drawing => ({ type: "card", title, site: "Vaasa" });

const open = async (drawings: Record<string, Drawing>) => {
  bench = await openBench([buildSnapshot()], { renderer: plainRenderer({ drawings }) });
};
/** Publishes what another build of the renderer makes of the same region. */
const publish = (drawings: Record<string, Drawing>, version: string) => {
  const renderer = plainRenderer({ drawings, version, builtAt: 2 });
  return publishOnce({ ...bench, rendererSource: sourceOf(renderer) });
};
const readDrawn = async () => {
  const pointer = await readDrawnPointer(bench.target, "vaasa");
  return pointer && { number: pointer.number, ...(await bench.target.readDrawnManifest(pointer.manifest)) };
};

describe("the drawings of a release", () => {
  it("are made when it is live, as PNG, each once", async () => {
    await open({ [path("a")]: icon(16), [path("b")]: card("Etusivu") });
    await publishOnce(bench);
    const drawn = await readDrawn();
    expect(Object.keys(drawn?.pictures ?? {})).toEqual([path("a"), path("b")]);
    const bytes = await bench.target.readObject(drawn?.pictures[path("a")]?.object ?? "");
    expect(Buffer.from(bytes.slice(1, 4)).toString()).toBe("PNG");
    const { files } = await bench.target.readManifest((await readPointer(bench.target, "vaasa"))?.release ?? "");
    expect(Object.keys(files).filter((file) => file.startsWith(DRAWN_FOLDER))).toEqual([]);

    await publishOnce(bench);
    expect((await readDrawn())?.number).toBe(1);
  });

  it("are served for ever, and not before they are made", async () => {
    await open({ [path("a")]: icon(16) });
    await publishOnce(bench);
    const server = await startServer(bench.target, { port: 0, log: bench.log });
    const ask = (name: string) => fetch(`http://127.0.0.1:${server.port}/alueet/vaasa${path(name)}`);
    const made = await ask("a");
    expect([made.status, made.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect(made.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect((await ask("b")).status).toBe(404);
    await publish({ [path("a")]: icon(16), [path("b")]: icon(32) }, "next");
    await expect.poll(async () => (await ask("b")).status, { timeout: 5000 }).toBe(200);
    await server.close();
  });

  it("stay for links that were shared before, and are kept when old releases are forgotten", async () => {
    await open({ [path("old")]: card("Vanha otsikko") });
    await publishOnce(bench);
    await publish({ [path("new")]: card("Uusi otsikko") }, "next");
    const pictures = (await readDrawn())?.pictures ?? {};
    expect(Object.keys(pictures).sort()).toEqual([path("new"), path("old")]);
    expect(pictures[path("old")]?.unneededSince).toBeDefined();
    await prune(bench.target);
    expect(await findDamage(bench.target, "vaasa")).toEqual([]);
  });

  it("fail one by one: the others are made, the reason is told, and the next run tries again", async () => {
    await open({ [path("bad")]: card("fail"), [path("good")]: icon(16) });
    const results = await publishOnce(bench);
    expect(results.map(({ state }) => state)).toEqual(["live", "failed"]);
    expect(String((results[1] as { error: Error }).error)).toContain("there is no such horizon");
    const drawn = await readDrawn();
    expect([drawn?.list, Object.keys(drawn?.pictures ?? {})]).toEqual([null, [path("good")]]);
    await publishOnce(bench);
    expect((await readDrawn())?.number).toBe(drawn?.number);
    expect((await publish({ [path("good")]: icon(16) }, "mended"))[0]?.state).toBe("live");
    expect((await readDrawn())?.list).not.toBeNull();
  });

  it("are made anew when one is damaged", async () => {
    await open({ [path("a")]: icon(16) });
    await publishOnce(bench);
    const object = (await readDrawn())?.pictures[path("a")]?.object ?? "";
    await bench.target.removeObject(object);
    expect((await findDamage(bench.target, "vaasa")).map(({ what }) => what)).toEqual([`the drawing ${path("a")}`]);
    await publishOnce(bench, { repair: true });
    expect(await findDamage(bench.target, "vaasa")).toEqual([]);
  });
});
