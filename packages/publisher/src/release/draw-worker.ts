/* A process that draws some of a release's pictures and ends: started by `drawPictures`. */

import { DrawingList, type Renderer } from "@aluesivut/content";
import { sha256 } from "@aluesivut/content/hash";
import sharp from "sharp";
import { messageOf } from "../log.ts";
import { fulfilOrder } from "../run-apart.ts";
import { openTarget } from "../target/open-target.ts";

export type DrawOrder = {
  target: string;
  /** Address of the renderer's module. */
  renderer: string;
  /** The object that is the release's list of drawings. */
  list: string;
  paths: string[];
};
export type DrawAnswer = { pictures: Record<string, { object: string; bytes: number }>; failures: string[] };

sharp.concurrency(1); // one core at most, and that at a low priority

fulfilOrder(async ({ target: address, renderer, list, paths }: DrawOrder): Promise<DrawAnswer> => {
  const target = await openTarget(address, { create: false });
  const { draw } = (await import(renderer)) as Pick<Renderer, "draw">;
  const text = Buffer.from(await target.readObject(list)).toString("utf8");
  const { theme, drawings } = DrawingList.parse(JSON.parse(text));
  const answer: DrawAnswer = { pictures: {}, failures: [] };
  for (const path of paths) {
    const drawing = drawings[path];
    if (!drawing) continue;
    try {
      // A palette would halve the 60 KB and take twice as long: a first release draws thousands.
      const png = await sharp(Buffer.from(draw(drawing, theme)))
        .png()
        .toBuffer();
      const object = sha256(png);
      await target.putObject(object, png);
      answer.pictures[path] = { object, bytes: png.length };
    } catch (error) {
      answer.failures.push(`${path}: ${messageOf(error)}`);
    }
  }
  await target.flush();
  return answer;
});
