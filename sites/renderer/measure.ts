/*
 * Not a test: `node renderer/measure.ts routes|resident|static [pages]` does one of these for a region of that many
 * articles and prints what it made as JSON. `pnpm bench` takes the processor time of each: `routes` is what the other two
 * have in common.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Renderer } from "@aluesivut/content";
import { generatedRegion } from "@aluesivut/tests/builders";
import { buildStatic } from "./build-static.ts";

const [what = "resident", count = "1000"] = process.argv.slice(2);
const snapshot = generatedRegion(Number(count));
const renderer = (await import(new URL("../dist/server/entry.mjs", import.meta.url).href)) as Renderer;
const table = renderer.routes(snapshot);

/** Milliseconds of processor time of rendering every page once. */
const renderAll = async (): Promise<number> => {
  const before = process.cpuUsage();
  for (const route of table.routes) await renderer.render(route, route.layout ? table.layouts[route.layout] : null);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const pages = table.routes.length;
if (what === "routes") console.log(JSON.stringify({ pages }));
else if (what === "resident") console.log(JSON.stringify({ pages, cold: await renderAll(), warm: await renderAll() }));
else {
  const out = await mkdtemp(join(tmpdir(), "aluesivut-measure-"));
  await buildStatic(snapshot, out);
  await rm(out, { recursive: true });
  console.log(JSON.stringify({ pages }));
}
