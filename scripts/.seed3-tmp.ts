import config from "@aluesivut/cms/config";
import { getPayload } from "@aluesivut/cms/local-api";
import { readSeedData } from "./seed/seed-data.ts";
import { createEditors } from "./seed/accounts.ts";
import { publishDrafts, publishRegions, writeDocuments, writeMedia, writeNames, writeRegions } from "./seed/write.ts";
const mine = new Set(["national", "tampere", "kouvola", "koillismaa"]);
const payload = await getPayload({ config });
const all = readSeedData();
const data = { regions: all.regions.filter((r) => mine.has(r.region)), documents: all.documents.filter((d) => mine.has(d.region)), media: all.media.filter((m) => mine.has(m.region)), shared: [] };
const ctx = { payload, data, now: new Date() };
const t = Date.now(); const log = (s: string) => console.log(((Date.now() - t) / 1000).toFixed(1), s);
await writeNames(ctx, "regions");
const users = await createEditors(payload, data as never, process.env.DATA_DIR as string);
await writeDocuments(ctx, "taxonomies"); log("taxonomies");
await writeMedia(ctx); log(`media ${data.media.length}`);
await writeNames(ctx, "documents"); await writeRegions(ctx); log("names");
const bad: string[] = [];
for (const d of data.documents) { try { await writeDocuments({ ...ctx, data: { ...data, documents: [d] } }, "documents"); } catch (e) { bad.push((e as Error).message); } }
log(`documents ${data.documents.length}`);
for (const r of data.regions) { try { await publishRegions({ ...ctx, data: { ...data, regions: [r] } }, users); } catch (e) { bad.push((e as Error).message); } }
for (const d of data.documents) { try { await publishDrafts({ ...ctx, data: { ...data, documents: [d] } }, users); } catch (e) { bad.push((e as Error).message); } }
const { totalDocs } = await payload.count({ collection: "editions" });
log(`editions ${totalDocs}, refused ${bad.length}\n${bad.join("\n")}`);
await payload.destroy(); process.exit(0);
