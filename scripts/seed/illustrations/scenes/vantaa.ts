import { block } from "../buildings.ts";
import { laptopBack, mug, plant, room, windowOnto } from "../interior.ts";
import { birch, cloud, forest, hill, sky, sun } from "../landscape.ts";
import type { Palette } from "../palette.ts";
import { HAIR, person, SKIN } from "../people.ts";
import { POSES } from "../poses.ts";
import type { Scene } from "../scene.ts";
import { circle, path, polygon, rect, row } from "../shapes.ts";
import { forklift, plane, train } from "../vehicles.ts";

const tower = (p: Palette, x: number, y: number, height: number): string =>
  polygon(p.near, [x - 34, y], [x - 24, y - height], [x + 24, y - height], [x + 34, y]) +
  polygon(
    p.near,
    [x - 90, y - height - 70],
    [x + 90, y - height - 70],
    [x + 58, y - height + 10],
    [x - 58, y - height + 10],
  ) +
  polygon(
    p.accent,
    [x - 82, y - height - 58],
    [x + 82, y - height - 58],
    [x + 68, y - height - 22],
    [x - 68, y - height - 22],
  ) +
  rect(p.near, x - 60, y - height - 92, 120, 22, 6) +
  rect(p.near, x - 4, y - height - 170, 8, 80);

const airport: Scene = (p) =>
  sky(p) +
  sun(p, 230, 210) +
  cloud(p.white, 1180, 180, 1.2) +
  cloud(p.pale, 560, 330, 1) +
  plane(p.white, p.near, 430, 290, 1.35) +
  hill(p.far, [
    [0, 600],
    [360, 560],
    [760, 600],
    [1200, 550],
    [1600, 590],
  ]) +
  forest(p.haze, 0, 700, 640, 22, 50, 100) +
  block(p.haze, p.white, 60, 690, 240, 130, 6, 2) +
  tower(p, 1090, 700, 330) +
  block(p.mid, p.soft, 1170, 700, 430, 160, 10, 2) +
  block(p.mid, p.soft, 780, 700, 250, 110, 6, 1) +
  rect(p.deep, 0, 690, 1600, 310) +
  row(16, (i) => circle(p.accent, 50 + i * 100, 724, 6)) +
  path(p.mid, "M0 900Q800 800 1600 860V930Q800 870 0 1000z") +
  row(7, (i) =>
    polygon(
      p.white,
      [120 + i * 220, 922 - i * 8],
      [220 + i * 220, 908 - i * 6],
      [220 + i * 220, 918 - i * 6],
      [120 + i * 220, 934 - i * 8],
    ),
  ) +
  plane(p.white, p.near, 870, 828, 1.15, 0) +
  person(
    700,
    850,
    170,
    { skin: SKIN.light, hair: HAIR.brown, top: p.near, bottom: p.mid, vest: p.accent, style: "helmet", head: p.white },
    POSES.wave,
  ) +
  rect(p.white, 300, 790, 130, 50, 6) +
  rect(p.accent, 320, 756, 70, 36, 4) +
  circle(p.near, 330, 842, 16) +
  circle(p.near, 402, 842, 16);

/** A service desk near the runway. */
const desk: Scene = (p) =>
  room(p.sky, p.haze, 860) +
  windowOnto(
    p.white,
    110,
    120,
    900,
    400,
    sky(p, p.pale) +
      hill(p.far, [
        [0, 470],
        [500, 440],
        [1100, 470],
      ]) +
      tower(p, 330, 560, 170) +
      plane(p.white, p.mid, 570, 330, 1) +
      rect(p.mid, 100, 490, 920, 40),
    2,
  ) +
  rect(p.near, 1140, 160, 340, 90, 8) +
  circle(p.accent, 1196, 205, 26) +
  rect(p.white, 1244, 186, 190, 14, 7) +
  rect(p.white, 1244, 212, 130, 14, 7) +
  plant(p.near, p.white, 1500, 940, 320) +
  person(
    1010,
    930,
    640,
    { skin: SKIN.brown, hair: HAIR.black, top: p.white, bottom: p.deep, style: "bob" },
    POSES.reach,
    -1,
  ) +
  rect(p.near, 560, 620, 620, 330, 10) +
  rect(p.mid, 600, 670, 540, 240, 6) +
  rect(p.white, 530, 590, 680, 34, 10) +
  laptopBack(p.deep, p.accent, 1090, 592, 170) +
  mug(p.accent, 960, 590) +
  polygon(p.soft, [700, 588], [830, 588], [850, 572], [730, 572]) +
  person(440, 950, 660, { skin: SKIN.fair, hair: HAIR.grey, top: p.accent, bottom: p.deep }, POSES.reach) +
  rect(p.deep, 250, 820, 110, 132, 14) +
  row(1, () => `<path fill="none" stroke="${p.deep}" stroke-width="10" d="M280 820v-40h50v40"/>`);

const warehouse: Scene = (p) =>
  room(p.far, p.haze, 830) +
  polygon(p.sky, [0, 0], [1600, 0], [1600, 120], [0, 120]) +
  row(4, (i) => rect(p.white, 120 + i * 400, 70, 220, 18, 9)) +
  row(2, (k) => {
    const x = 60 + k * 800;
    const crates = [p.mid, p.accent, p.near, p.white, p.soft];
    return (
      row(
        3,
        (j) =>
          row(5, (i) =>
            (i * 2 + j * 3 + k) % 6 === 4
              ? ""
              : rect(
                  crates[(i + j * 2 + k) % 5] ?? p.mid,
                  x + 26 + i * 126,
                  210 + j * 200 + ((i + j) % 2) * 20,
                  104,
                  120 - ((i + j) % 2) * 20,
                  4,
                ) + rect(p.deep, x + 66 + i * 126, 230 + j * 200 + ((i + j) % 2) * 20, 24, 14),
          ) + rect(p.near, x, 330 + j * 200, 660, 18),
      ) + row(3, (i) => rect(p.near, x + i * 322, 170, 18, 660))
    );
  }) +
  rect(p.white, 0, 910, 1600, 8) +
  forklift(p.accent, p.deep, p.mid, 330, 930, 1.2) +
  person(
    452,
    896,
    330,
    { skin: SKIN.light, hair: HAIR.brown, top: p.white, bottom: p.deep, style: "cap", head: p.near },
    POSES.drive,
  ) +
  person(
    1130,
    950,
    480,
    { skin: SKIN.dark, hair: HAIR.black, top: p.near, bottom: p.deep, vest: p.accent, style: "bun" },
    POSES.hold,
    -1,
  ) +
  rect(p.white, 1050, 664, 70, 50, 4) +
  rect(p.mid, 1290, 820, 190, 130, 4) +
  rect(p.near, 1310, 700, 150, 120, 4) +
  rect(p.deep, 1370, 700, 30, 40);

/** A commuter train on the ring line, a station in the birches. */
const ringLine: Scene = (p) =>
  sky(p) +
  sun(p, 1320, 220) +
  cloud(p.white, 700, 190, 1.2) +
  hill(p.far, [
    [0, 500],
    [500, 440],
    [1000, 500],
    [1600, 430],
  ]) +
  block(p.haze, p.white, 80, 640, 190, 320, 4, 6) +
  block(p.haze, p.white, 300, 640, 260, 210, 6, 4) +
  block(p.far, p.white, 1180, 640, 200, 280, 4, 5) +
  block(p.haze, p.white, 1390, 640, 180, 360, 4, 7) +
  forest(p.mid, 560, 1180, 650, 20, 70, 150) +
  row(4, (i) => birch([p.accent, p.soft][i % 2] ?? p.soft, 600 + i * 170, 690, 210)) +
  rect(p.deep, 0, 690, 1600, 310) +
  rect(p.near, 0, 660, 1600, 34) +
  train(p.near, p.soft, p.accent, -340, 800, 5, 1.05) +
  rect(p.mid, 0, 800, 1600, 12) +
  rect(p.haze, 0, 850, 1600, 150) +
  rect(p.white, 0, 858, 1600, 12) +
  rect(p.near, 900, 470, 620, 26, 6) +
  rect(p.near, 980, 490, 20, 370) +
  rect(p.near, 1420, 490, 20, 370) +
  rect(p.white, 1080, 530, 250, 60, 6) +
  rect(p.mid, 1104, 552, 160, 16, 8) +
  person(
    360,
    970,
    380,
    { skin: SKIN.fair, hair: HAIR.blond, top: p.white, bottom: p.near, style: "long" },
    POSES.walk,
  ) +
  person(
    1120,
    965,
    370,
    { skin: SKIN.tan, hair: HAIR.black, top: p.deep, bottom: p.near, style: "scarf", head: p.accent, coat: true },
    POSES.stand,
    -1,
  ) +
  person(1290, 970, 390, { skin: SKIN.brown, hair: HAIR.black, top: p.near, bottom: p.deep }, POSES.wave, -1);

export const vantaa = [airport, desk, warehouse, ringLine];
