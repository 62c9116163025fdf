import { ReleaseReport, type Renderer, Sha256 } from "@aluesivut/content";
import { z } from "zod";
import type { Target } from "./target.ts";

/** Which release of a region readers see, why, and who made it so. */
export const Pointer = z.strictObject({
  release: Sha256,
  /** The region's hash in the CMS's list that this release answers; with editions held it differs from the snapshot's. */
  calledFor: Sha256,
  activatedAt: z.string(),
  /** Fencing number of the lease it was made under: a pointer of a higher one is never replaced by a lower. */
  fence: z.number().int().nonnegative(),
  /** An operator chose this release: the publisher leaves it until it is unpinned. */
  pinned: z.strictObject({ at: z.string(), reason: z.string().optional() }).optional(),
  /** What the CMS is told, kept so that it can be told again after a crash. */
  report: ReleaseReport,
});
export type Pointer = z.infer<typeof Pointer>;
export type LivePointer = Pointer & { number: number };

/** Whether the live release is what is called for, by this renderer. */
export const isMade = (pointer: LivePointer | null, calledFor: string, { version }: Renderer): pointer is LivePointer =>
  pointer?.calledFor === calledFor && pointer.report.renderer === version;

/** Which search or which drawings a region has, and for which release they were made. */
export const FollowUpPointer = z.strictObject({ manifest: Sha256, release: Sha256, at: z.string() });
export type FollowUpPointer = z.infer<typeof FollowUpPointer>;

export const readPointer = async (target: Target, region: string): Promise<LivePointer | null> => {
  const latest = await target.series(region, "live").latest();
  return latest && { ...parseRecord(Pointer, latest.record, target, region, latest.number), number: latest.number };
};

export const readPointerNumber = async (target: Target, region: string, number: number): Promise<LivePointer> => {
  const record = await target.series(region, "live").read(number);
  return { ...parseRecord(Pointer, record, target, region, number), number };
};

type LiveFollowUp = FollowUpPointer & { number: number };

export const readSearchPointer = (target: Target, region: string): Promise<LiveFollowUp | null> =>
  readFollowUp(target, region, "search");
export const readDrawnPointer = (target: Target, region: string): Promise<LiveFollowUp | null> =>
  readFollowUp(target, region, "drawn");

const readFollowUp = async (
  target: Target,
  region: string,
  series: "search" | "drawn",
): Promise<LiveFollowUp | null> => {
  const latest = await target.series(region, series).latest();
  return (
    latest && { ...parseRecord(FollowUpPointer, latest.record, target, region, latest.number), number: latest.number }
  );
};

const parseRecord = <T extends z.ZodType>(
  schema: T,
  record: unknown,
  target: Target,
  region: string,
  number: number,
): z.infer<T> => {
  const result = schema.safeParse(record);
  if (result.success) return result.data;
  throw new Error(
    `Cannot read pointer ${number} of ${region} in ${target.address}: ${z.prettifyError(result.error)}. ` +
      `It was written by another version of Aluesivut or damaged; remove that one file to return to the release before it.`,
  );
};
