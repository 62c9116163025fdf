import { messageOf } from "./log.ts";
import { mapParallel } from "./map-parallel.ts";
import { readDrawnPointer, readPointer, readSearchPointer } from "./target/pointer.ts";
import { DamagedObjectError, type Target } from "./target/target.ts";

export type Damage = {
  region: string;
  /** Hash of the object, null when a manifest or pointer itself is damaged. */
  object: string | null;
  /** What it is to readers. */
  what: string;
  reason: string;
};

/** Reads everything that a region's live release and search name, and says what is not as its name says. */
export const findDamage = async (target: Target, region: string): Promise<Damage[]> => {
  const damage: Damage[] = [];
  const note = (object: string | null, what: string, error: unknown) => {
    damage.push({ region, object, what, reason: messageOf(error) });
  };
  const readAll = async (objects: [object: string, what: string][]) => {
    const unique = [...new Map(objects)];
    await mapParallel(unique, 8, async ([object, what]) => {
      try {
        await target.readObject(object);
      } catch (error) {
        if (!(error instanceof DamagedObjectError)) throw error;
        note(object, what, error);
      }
    });
  };

  try {
    const pointer = await readPointer(target, region);
    if (pointer) {
      const { files } = await target.readManifest(pointer.release);
      await readAll(Object.entries(files).map(([path, { object }]) => [object, `the page or file ${path}`]));
    }
  } catch (error) {
    note(null, "the release itself", error);
  }
  try {
    const pointer = await readSearchPointer(target, region);
    if (pointer) {
      const { search } = await target.readSearchManifest(pointer.manifest);
      const bundles = Object.entries(search).flatMap(([locale, { bundles }]) =>
        bundles.flatMap(({ name, files }) =>
          Object.entries(files).map(([path, { object }]): [string, string] => [
            object,
            `/haku/${locale}/${name}/${path}`,
          ]),
        ),
      );
      await readAll(bundles);
    }
  } catch (error) {
    note(null, "the search index", error);
  }
  try {
    const pointer = await readDrawnPointer(target, region);
    if (pointer) {
      const { pictures } = await target.readDrawnManifest(pointer.manifest);
      await readAll(Object.entries(pictures).map(([path, { object }]) => [object, `the drawing ${path}`]));
    }
  } catch (error) {
    note(null, "the drawings", error);
  }
  return damage;
};
