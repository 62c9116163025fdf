/* Not a test: `node packages/publisher/test/measure.ts [pages] [times] [renderer]` prints how long a publish takes. */
import { changeSnapshot, generatedArticle, generatedRegion } from "@aluesivut/tests/builders";
import { rendererAt } from "../src/load-renderer.ts";
import { publishRegion } from "../src/publish-region.ts";
import { createRegionMemory } from "../src/release/region-memory.ts";
import { openOutbox } from "../src/release/send-receipt.ts";
import { openBench } from "./open-bench.ts";

const [pages = "1000", times = "20", rendererFolder] = process.argv.slice(2);
const count = Number(pages);
let snapshot = generatedRegion(count);
const bench = await openBench([snapshot]);
const source = rendererFolder ? rendererAt(rendererFolder) : bench.rendererSource;
const renderer = await source();
const outbox = openOutbox(bench.target, bench.cms, bench.log);
const publisher = { ...bench, outbox, options: {} };
let memory = createRegionMemory();

const publish = async () => {
  const started = performance.now();
  const cpu = process.cpuUsage();
  const outcome = await publishRegion(publisher, renderer, "vaasa", snapshot.hash, memory);
  if (outcome.state !== "live") throw new Error(outcome.state === "refused" ? outcome.error.message : outcome.state);
  const { user, system } = process.cpuUsage(cpu);
  return { ms: performance.now() - started, cpu: (user + system) / 1000, rendered: outcome.rendered };
};

const first = await publish();
console.log(`first release of ${count} articles: ${first.ms.toFixed(0)} ms, ${first.rendered} pages`);
const took: number[] = [];
const cpus: number[] = [];
for (let i = 0; i < Number(times); i++) {
  snapshot = changeSnapshot(snapshot, generatedArticle((i * 37) % count, count, ["fi"], i + 2));
  bench.server.set(snapshot);
  const { ms, cpu, rendered } = await publish();
  took.push(ms);
  cpus.push(cpu);
  if (i === 0) console.log(`then one changed article: ${rendered} pages rendered`);
}
const at = (share: number, of: number[]) =>
  of.toSorted((a, b) => a - b)[Math.min(of.length - 1, Math.floor(of.length * share))]?.toFixed(0);
console.log(`publish to activated, ${times} times: p50 ${at(0.5, took)} ms, p95 ${at(0.95, took)} ms`);
console.log(`processor time of each, test server included: p50 ${at(0.5, cpus)} ms, p95 ${at(0.95, cpus)} ms`);
memory = createRegionMemory();
snapshot = changeSnapshot(snapshot, generatedArticle(1, count, ["fi"], 1000));
bench.server.set(snapshot);
console.log(`the first after a restart: ${(await publish()).ms.toFixed(0)} ms`);
await outbox.settle(5000);
outbox.close();
await bench.close();
