import type { Payload } from "payload";
import { env } from "../env.ts";
import { heldIndex, type LedgerIndex } from "./ledger-index.ts";
import { isTouched, type RegionState, regionState } from "./region-state.ts";
import { publishedRegions } from "./stored-region.ts";

/** What is kept of a state that was given out, to tell later what has changed since. */
export type Remembered = Pick<RegionState, "headHash" | "identities"> & { files: ReadonlySet<string> };

const REMEMBERED_PER_REGION = 16;

/** The regions' states of now, kept until the ledger or the clock changes them, and a memory of the last ones. */
export class CurrentStates {
  readonly index: LedgerIndex;
  readonly #kept = new Map<string, { state: RegionState; generation: number }>();
  readonly #remembered = new Map<string, Map<string, Remembered>>();
  /** When the publisher last asked for a region, by this process's clock. */
  readonly fetchedAt = new Map<string, number>();

  constructor(index: LedgerIndex) {
    this.index = index;
  }

  /** @throws RegionNotPublishedError */
  of(region: string, now = Date.now()): RegionState {
    const { generation } = this.index;
    const kept = this.#kept.get(region);
    if (kept && now >= kept.state.at && (kept.state.nextChangeAt === null || now < kept.state.nextChangeAt)) {
      const touched = kept.generation === generation ? [] : this.index.touchedSince(kept.generation);
      if (touched && !isTouched(kept.state, touched)) {
        kept.generation = generation;
        // The same state, seen at a later moment.
        return { ...kept.state, at: now };
      }
    }
    const state = regionState(this.index, region, now, { sitesUrl: env().sitesUrl });
    this.#kept.set(region, { state, generation });
    this.#remember(state);
    return state;
  }

  all(now = Date.now()): RegionState[] {
    return publishedRegions(this.index, now).map(({ slug }) => this.of(slug, now));
  }

  remembered(region: string, hash: string): Remembered | undefined {
    return this.#remembered.get(region)?.get(hash);
  }

  /** Whether a file belongs to what a region shows, or showed a little while ago. */
  isPublicFile(sha256: string): boolean {
    for (const states of this.#remembered.values())
      for (const { files } of states.values()) if (files.has(sha256)) return true;
    return false;
  }

  #remember(state: RegionState): void {
    const states = this.#remembered.get(state.region) ?? new Map<string, Remembered>();
    this.#remembered.set(state.region, states);
    states.delete(state.hash);
    states.set(state.hash, { headHash: state.headHash, identities: state.identities, files: filesOf(state) });
    for (const hash of states.keys()) {
      if (states.size <= REMEMBERED_PER_REGION) break;
      states.delete(hash);
    }
  }
}

const filesOf = ({ head }: RegionState): Set<string> =>
  new Set(
    Object.values(head.media).flatMap((media) =>
      media.type === "image" ? media.variants.map(({ sha256 }) => sha256) : [media.file.sha256],
    ),
  );

// One for each Payload in the process, however often Next bundles this module.
const HELD = Symbol.for("aluesivut.current-states");
type Holder = { [HELD]?: WeakMap<object, CurrentStates> };

/** The states as the index in memory gives them; `ledgerIndex(payload)` brings that up to date. */
export const currentStates = (payload: Payload): CurrentStates => {
  const holder = globalThis as Holder;
  holder[HELD] ??= new WeakMap();
  const known = holder[HELD].get(payload);
  if (known) return known;
  const made = new CurrentStates(heldIndex(payload));
  holder[HELD].set(payload, made);
  return made;
};
