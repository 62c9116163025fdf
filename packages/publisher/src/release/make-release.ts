import { ContractError, type Issue, type RegionSnapshot, type ReleaseReport, type Renderer } from "@aluesivut/content";
import type { CmsClient } from "../cms-client.ts";
import type { Log } from "../log.ts";
import { takeLease } from "../target/lease.ts";
import type { Manifest } from "../target/manifest.ts";
import { isMade, type LivePointer, readPointer } from "../target/pointer.ts";
import { DamagedObjectError, type Target } from "../target/target.ts";
import { activate } from "./activate.ts";
import { adviseOnFindings } from "./advise-on-findings.ts";
import { composeManifest, keysOf } from "./compose-manifest.ts";
import { confirmLive } from "./confirm-live.ts";
import { deriveRoutes } from "./derive-routes.ts";
import { faultOf, RefusedError } from "./fault.ts";
import { fetchSnapshot } from "./fetch-snapshot.ts";
import { findFaults } from "./find-faults.ts";
import { judgeFaults } from "./judge-faults.ts";
import { pinnedReport, reasonToLeave } from "./reason-to-leave.ts";
import type { RegionMemory } from "./region-memory.ts";
import { renderChanged } from "./render-changed.ts";
import { storeAssets, storeMedia } from "./store-files.ts";

export type ReleaseContext = {
  target: Target;
  cms: CmsClient;
  renderer: Renderer;
  region: string;
  memory: RegionMemory;
  log: Log;
  options: ReleaseOptions;
  /** Makes it although the live release is what the CMS calls for: its files are damaged. */
  force?: boolean;
};
export type ReleaseOptions = {
  /** Lets a renderer replace the release of a newer one. */
  allowOlder?: boolean;
  /** Lets pages vanish that no withdrawal explains. */
  allowLoss?: boolean;
  /** Renders all anew instead of taking pages over from the live release. */
  fromNothing?: boolean;
  confirm?: boolean;
  leaseMs?: number;
};

export type ReleaseOutcome =
  | { state: "live"; report: ReleaseReport; pointer: LivePointer; manifest: Manifest; rendered: number }
  | { state: "refused"; report: ReleaseReport; error: Error }
  /** The live release is what the CMS calls for: another publisher was faster. */
  | { state: "unchanged"; pointer: LivePointer }
  /** Nothing was tried: an operator pinned a release, or a newer renderer made it. */
  | { state: "left"; because: "pinned" | "older-renderer"; why: string; report: ReleaseReport | null };

/** Each round holds what the one before found; more rounds than this means that holding does not help. */
const MAX_ROUNDS = 10;

/**
 * Makes one release of one region and brings it live, or refuses it and leaves the live one. Whatever else goes wrong
 * (the CMS away, the disk full) is thrown: nothing is decided then, and the next comparison tries again.
 */
export const makeRelease = async (context: ReleaseContext): Promise<ReleaseOutcome> => {
  const { target, region, renderer, options } = context;
  const lease = await takeLease(target, region, options.leaseMs ? { ttlMs: options.leaseMs } : {});
  try {
    const before = await readPointer(target, region);
    const live = await readLive(context, before);
    const reason = reasonToLeave(before, live, renderer, options);
    if (reason) return { ...reason, report: reason.because === "pinned" ? pinnedReport(context, before) : null };

    const started = Date.now();
    const draft = await draftRelease(context, live, before).catch((error) => {
      if (error instanceof RefusedRelease) return error;
      throw error;
    });
    if (draft === null) return { state: "unchanged", pointer: before as LivePointer };
    const reportOf = (rest: Pick<ReleaseReport, "state" | "release" | "keys" | "held" | "reasons">): ReleaseReport => ({
      region,
      renderer: renderer.version,
      snapshotHash: draft.snapshot?.hash ?? "0".repeat(64),
      at: draft.snapshot?.at ?? new Date(started).toISOString(),
      decidedAt: new Date().toISOString(),
      seconds: (Date.now() - started) / 1000,
      ...rest,
    });
    if (draft instanceof RefusedRelease) {
      const { refusal } = draft;
      const release = before?.release ?? null;
      const report = reportOf({ state: "refused", release, keys: [], held: [], reasons: refusal.reasons });
      return { state: "refused", report, error: refusal };
    }

    const [name] = await Promise.all([target.putManifest(draft.manifest), target.flush()]);
    const known = new Set(live?.keys ?? []);
    const keys = draft.manifest.keys.filter((key) => !known.has(key));
    const held = [...draft.held].map(([key, reasons]) => ({ key, reasons }));
    const report = reportOf({ state: "live", release: name, keys, held, reasons: draft.advice });
    const pointer = await activate(target, region, lease, before?.number ?? 0, {
      release: name,
      calledFor: draft.calledFor,
      activatedAt: report.decidedAt,
      fence: lease.fence,
      report,
    });
    context.memory.live = { name, manifest: draft.manifest };
    if (options.confirm) await tellUnconfirmed(context, draft.manifest);
    return { state: "live", report, pointer, manifest: draft.manifest, rendered: draft.rendered };
  } finally {
    await lease.release();
  }
};

type Draft = {
  manifest: Manifest;
  snapshot: RegionSnapshot;
  calledFor: string;
  held: Map<string, Issue[]>;
  advice: Issue[];
  rendered: number;
};

/** A refusal, with the snapshot it is about if there was one. */
class RefusedRelease extends Error {
  readonly refusal: RefusedError;
  readonly snapshot: RegionSnapshot | null;
  constructor(refusal: RefusedError, snapshot: RegionSnapshot | null) {
    super(refusal.message, { cause: refusal });
    this.refusal = refusal;
    this.snapshot = snapshot;
  }
}

/**
 * Fetch, derive, render, verify; and again without the editions found at fault, until nothing is wrong. Null when it is
 * live already.
 */
const draftRelease = async (
  context: ReleaseContext,
  live: Manifest | null,
  before: LivePointer | null,
): Promise<Draft | null> => {
  const { cms, region, memory, renderer, target, options, force } = context;
  const held = new Map<string, Issue[]>();
  let snapshot: RegionSnapshot | null = null;
  try {
    snapshot = await fetchSnapshot(cms, region, memory);
    const calledFor = snapshot.hash;
    if (live && !force && isMade(before, calledFor, renderer)) return null;
    const known = new Set(live?.keys ?? before?.report.keys ?? []);
    let rendered = 0;
    for (let round = 0; ; round++) {
      const { table, faults } = deriveRoutes(renderer, snapshot);
      const reusable = options.fromNothing ? null : live;
      const files = {
        ...(await storeMedia(target, cms, snapshot, reusable)),
        ...(await storeAssets(target, renderer, table.base, memory, live, { reuse: reusable !== null })),
      };
      const site = { baseUrl: table.baseUrl, regions: snapshot.head.regions.map(({ baseUrl }) => baseUrl) };
      const result = await renderChanged({ target, renderer, table, site, memory, live: reusable });
      rendered += result.rendered;
      faults.push(...result.faults);
      const otherPaths = Object.keys(files);
      const allowLoss = options.allowLoss ?? false;
      faults.push(...findFaults({ snapshot, table, pages: result.pages, otherPaths, live, allowLoss }));

      const fresh = new Set(keysOf(snapshot).filter((key) => !known.has(key) && !held.has(key)));
      const judgement = judgeFaults(faults, fresh);
      if (judgement.verdict === "pass") {
        const { pages, findings } = result;
        const manifest = composeManifest({ snapshot, renderer, table, pages, findings, files, held: held.keys() });
        const advice = [...judgement.advice, ...adviseOnFindings(findings, pages)];
        return { manifest, snapshot, calledFor, held, advice, rendered };
      }
      if (judgement.verdict === "refuse")
        throw new RefusedError(region, [...judgement.reasons, ...[...held.values()].flat()]);
      if (round === MAX_ROUNDS) throw new RefusedError(region, [...judgement.hold.values(), ...held.values()].flat());
      for (const [key, reasons] of judgement.hold) held.set(key, reasons);
      snapshot = await fetchSnapshot(cms, region, memory, [...held.keys()].sort());
    }
  } catch (error) {
    if (error instanceof RefusedError) throw new RefusedRelease(error, snapshot);
    if (error instanceof ContractError) throw new RefusedRelease(refusalOf(region, error), snapshot);
    throw error;
  }
};

const refusalOf = (region: string, error: ContractError): RefusedError =>
  new RefusedError(
    region,
    error.faults.map(
      ({ document, locale, field, found, expected }) =>
        faultOf("contract-fault", { field, found, expected }, [], {
          field,
          ...(document ? { document } : {}),
          ...(locale ? { locale } : {}),
        }).issue,
    ),
    { cause: error },
  );

/** The live release; null when there is none, or when it is damaged and has to be made anew. */
const readLive = async (context: ReleaseContext, pointer: LivePointer | null): Promise<Manifest | null> => {
  const { target, memory, log } = context;
  if (!pointer) return null;
  if (memory.live?.name === pointer.release) return memory.live.manifest;
  try {
    const manifest = await target.readManifest(pointer.release);
    memory.live = { name: pointer.release, manifest };
    return manifest;
  } catch (error) {
    if (!(error instanceof DamagedObjectError)) throw error;
    log.warn(`${error.message} The release of ${context.region} is made anew.`);
    return null;
  }
};

const tellUnconfirmed = async ({ log, region }: ReleaseContext, manifest: Manifest): Promise<void> => {
  const seen = await confirmLive(manifest);
  if (seen) log.warn(`The new release of ${region} is live in the target but not seen at its address: ${seen}.`);
};
