import { DRAWING_LIST_PATH, DrawingList } from "@aluesivut/content";
import type { Log } from "../log.ts";
import { runApart } from "../run-apart.ts";
import type { DrawnManifest, Manifest, ManifestName } from "../target/manifest.ts";
import { readDrawnPointer } from "../target/pointer.ts";
import { DamagedObjectError, type Target } from "../target/target.ts";
import type { DrawAnswer, DrawOrder } from "./draw-worker.ts";

/** A shared link's picture is asked for again long after its page has changed. */
const KEEP_UNNEEDED_MS = 30 * 24 * 60 * 60 * 1000;
/** Pictures of one process: what has been drawn is to be had when it ends, and survives a crash of the next. */
const BATCH = 200;

type Pictures = DrawnManifest["pictures"];

/**
 * Draws the pictures that a live release names and the target lacks. True when anything had to be drawn. Each picture is
 * named by what it is made of, so that most releases need none.
 */
export const drawPictures = async (
  target: Target,
  release: { name: ManifestName; manifest: Manifest },
  renderer: string,
  log: Log,
  { repair = false, signal }: { repair?: boolean; signal?: AbortSignal } = {},
): Promise<boolean> => {
  const { region, files } = release.manifest;
  const list = files[DRAWING_LIST_PATH]?.object;
  if (list === undefined) return false;
  let { number, current } = await readCurrent(target, region, repair, log);
  if (current?.list === list) return false;
  const text = Buffer.from(await target.readObject(list)).toString("utf8");
  const needed = new Set(Object.keys(DrawingList.parse(JSON.parse(text)).drawings));
  let pictures: Pictures = withUnneeded(current?.pictures ?? {}, needed);
  const missing = [...needed].filter((path) => !pictures[path]);
  const failures: string[] = [];

  for (let start = 0; start === 0 || start < missing.length; start += BATCH) {
    const paths = missing.slice(start, start + BATCH);
    if (paths.length > 0) {
      const order: DrawOrder = { target: target.address, renderer, list, paths };
      const answer: DrawAnswer = await runApart<DrawOrder, DrawAnswer>(WORKER, order, signal).catch((cause) => {
        const reason = (cause as Error).message;
        throw new Error(`Cannot draw ${missing.length} pictures: ${reason}. They are tried again later.`, { cause });
      });
      failures.push(...answer.failures);
      if (Object.keys(answer.pictures).length === 0) continue; // no record each time the same ones fail
      pictures = { ...pictures, ...answer.pictures };
    }
    const isWhole = start + BATCH >= missing.length && failures.length === 0;
    const name = await target.putManifest({ format: 1, region, list: isWhole ? list : null, pictures });
    const record = { manifest: name, release: release.name, at: new Date().toISOString() };
    // Whoever was quicker drew for another release, or for this one: look again.
    if (!(await target.series(region, "drawn").append(number + 1, record)))
      return drawPictures(target, release, renderer, log, { repair, ...(signal ? { signal } : {}) });
    number++;
  }
  if (failures.length > 0)
    throw new Error(`Cannot draw ${failures.length} of ${missing.length} pictures: ${failures[0]}.`);
  return missing.length > 0;
};

const WORKER = new URL("draw-worker.ts", import.meta.url);

const readCurrent = async (
  target: Target,
  region: string,
  repair: boolean,
  log: Log,
): Promise<{ number: number; current: DrawnManifest | null }> => {
  const pointer = await readDrawnPointer(target, region);
  if (!pointer) return { number: 0, current: null };
  const { number, manifest } = pointer;
  if (repair) return { number, current: null };
  try {
    return { number, current: await target.readDrawnManifest(manifest) };
  } catch (error) {
    if (!(error instanceof DamagedObjectError)) throw error;
    log.warn(`${error.message} The pictures are drawn anew.`);
    return { number, current: null };
  }
};

/** Notes since when a picture is not needed, and forgets it when that is long ago. */
const withUnneeded = (pictures: Pictures, needed: ReadonlySet<string>): Pictures => {
  const now = Date.now();
  const kept = Object.entries(pictures).flatMap(
    ([path, { unneededSince, ...picture }]): [string, Pictures[string]][] => {
      if (needed.has(path)) return [[path, picture]];
      const since = unneededSince ?? new Date(now).toISOString();
      return now - Date.parse(since) < KEEP_UNNEEDED_MS ? [[path, { ...picture, unneededSince: since }]] : [];
    },
  );
  return Object.fromEntries(kept);
};
