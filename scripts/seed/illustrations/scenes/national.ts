import { laptopBack, mug, plant, room, shelf, wheelchair, windowOnto } from "../interior.ts";
import { forest, hill, sky, sun } from "../landscape.ts";
import { HAIR, person, SKIN } from "../people.ts";
import { POSES } from "../poses.ts";
import type { Scene } from "../scene.ts";
import { circle, line, rect } from "../shapes.ts";

/** Colleagues who work in different ways: seated at a low desk, standing at a high one, with a cane. */
export const workAbility: Scene = (p) =>
  room(p.sky, p.haze, 850) +
  windowOnto(
    p.white,
    110,
    130,
    560,
    400,
    sky(p, p.pale) +
      sun(p, 540, 250, 56) +
      hill(p.far, [
        [100, 430],
        [400, 370],
        [700, 430],
      ]) +
      forest(p.haze, 100, 690, 540, 14, 70, 150),
    1,
  ) +
  shelf(p.near, [p.accent, p.deep, p.white, p.mid, p.soft], 800, 190, 300, 2) +
  plant(p.near, p.accent, 130, 930, 330) +
  wheelchair(p.deep, p.near, 400, 930, 660) +
  person(
    400,
    930,
    660,
    { skin: SKIN.light, hair: HAIR.brown, top: p.accent, bottom: p.deep, style: "bob" },
    POSES.sit,
  ) +
  rect(p.white, 500, 676, 320, 26, 8) +
  rect(p.mid, 690, 702, 26, 220) +
  rect(p.mid, 620, 912, 170, 18, 6) +
  laptopBack(p.deep, p.accent, 640, 678, 150) +
  person(930, 940, 660, { skin: SKIN.dark, hair: HAIR.black, top: p.white, bottom: p.deep }, POSES.present) +
  rect(p.white, 1080, 540, 260, 26, 8) +
  rect(p.mid, 1196, 566, 26, 360) +
  rect(p.mid, 1126, 916, 170, 18, 6) +
  rect(p.near, 1140, 400, 190, 120, 8) +
  rect(p.soft, 1152, 412, 166, 96, 3) +
  rect(p.near, 1224, 518, 22, 26) +
  mug(p.accent, 1110, 540) +
  person(
    1430,
    940,
    640,
    { skin: SKIN.fair, hair: HAIR.grey, top: p.near, bottom: p.deep, style: "bun" },
    POSES.stand,
    -1,
  ) +
  line(p.white, 12, [1350, 626], [1310, 936]) +
  circle(p.accent, 1350, 624, 14);
