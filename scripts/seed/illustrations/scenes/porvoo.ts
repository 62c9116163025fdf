import { gable, windows } from "../buildings.ts";
import { mug, plant, room, shelf, windowOnto } from "../interior.ts";
import { birch, birds, cloud, forest, glints, hill, isle, sky, sun, water } from "../landscape.ts";
import { meeting } from "../meeting.ts";
import type { Palette } from "../palette.ts";
import { HAIR, person, SKIN } from "../people.ts";
import { POSES } from "../poses.ts";
import type { Scene } from "../scene.ts";
import { at, circle, ellipse, line, path, polygon, rect, row } from "../shapes.ts";

/** A row of shore houses whose feet stand at `y`. */
const shoreHouses = (p: Palette, x: number, y: number, count: number, scale = 1): string =>
  row(count, (i) => {
    const width = (108 + ((i * 37) % 50)) * scale;
    const height = (100 + ((i * 53) % 46)) * scale;
    const left = x + i * 152 * scale;
    const columns = width > 130 * scale ? 3 : 2;
    return (
      gable([p.near, p.mid, p.near][i % 3] ?? p.near, left, y, width, height, 62 * scale) +
      windows(
        p.white,
        left + 18 * scale,
        y - height + 12 * scale,
        columns,
        1,
        [(width - 18 * scale) / columns, 0],
        [20 * scale, 28 * scale],
      ) +
      rect(p.white, left + width / 2 - 13 * scale, y - 46 * scale, 26 * scale, 46 * scale)
    );
  });
const church = (p: Palette, x: number, y: number, scale: number): string =>
  at(
    x,
    y,
    scale,
    rect(p.white, 0, -90, 190, 90),
    polygon(p.near, [-16, -82], [95, -230], [206, -82]),
    polygon(p.white, [18, -88], [95, -196], [172, -88]),
    windows(p.near, 34, -60, 3, 1, [50, 0], [24, 40]),
    circle(p.near, 95, -122, 14),
    rect(p.white, 260, -110, 76, 110),
    polygon(p.near, [246, -106], [298, -210], [350, -106]),
    rect(p.near, 284, -80, 28, 30),
  );

const riverside: Scene = (p) =>
  sky(p) +
  sun(p, 1010, 250, 92) +
  cloud(p.white, 420, 170, 1.2) +
  birds(p.near, 700, 260) +
  hill(p.far, [
    [0, 500],
    [300, 380],
    [620, 460],
    [900, 360],
    [1250, 440],
    [1600, 400],
  ]) +
  hill(
    p.haze,
    [
      [640, 620],
      [900, 470],
      [1180, 410],
      [1400, 450],
      [1600, 500],
    ],
    680,
  ) +
  church(p, 1130, 450, 0.9) +
  forest(p.haze, 640, 1000, 560, 9, 60, 120) +
  shoreHouses(p, 840, 660, 5, 0.9) +
  shoreHouses(p, 40, 700, 6, 1.15) +
  rect(p.deep, 0, 696, 1130, 18) +
  rect(p.deep, 1100, 658, 500, 14) +
  row(10, (i) => rect(p.deep, 30 + i * 116, 710, 10, 46)) +
  water(p.mid, 740) +
  rect(p.mid, 1130, 672, 470, 90) +
  glints(p.accent, 1010, 780, 200, 5) +
  glints(p.sky, 360, 800, 240, 4) +
  person(
    610,
    900,
    150,
    { skin: SKIN.light, hair: HAIR.brown, top: p.accent, bottom: p.deep },
    { ...POSES.drive, legs: undefined },
  ) +
  path(p.deep, "M520 850h190l-26 36h-140z") +
  line(p.white, 7, [560, 846], [500, 900]) +
  isle(p.deep, 980, 1020, 800, 190) +
  birch(p.accent, 1450, 920, 260) +
  birch(p.sky, 1300, 900, 200) +
  isle(p.deep, -220, 1020, 560, 140);

/** A personal coach and a customer walking by the river. */
const coach: Scene = (p) =>
  sky(p) +
  sun(p, 300, 210) +
  cloud(p.white, 1140, 170, 1.1) +
  hill(p.far, [
    [0, 420],
    [500, 340],
    [1000, 410],
    [1600, 350],
  ]) +
  church(p, 190, 470, 0.9) +
  hill(
    p.haze,
    [
      [0, 500],
      [350, 450],
      [800, 600],
    ],
    620,
  ) +
  shoreHouses(p, 20, 600, 10, 1) +
  rect(p.deep, 0, 596, 1600, 14) +
  water(p.mid, 610, 780) +
  glints(p.accent, 260, 640, 160, 4) +
  glints(p.sky, 1180, 650, 240, 4) +
  rect(p.near, 0, 760, 1600, 24) +
  rect(p.pale, 0, 780, 1600, 220) +
  row(2, (j) => row(15, (i) => rect(p.sky, -30 + i * 116 + j * 58, 812 + j * 80, 92, 44, 10))) +
  row(
    3,
    (i) =>
      rect(p.deep, 130 + i * 640, 420, 12, 350) +
      circle(p.accent, 136 + i * 640, 400, 34) +
      circle(p.white, 136 + i * 640, 400, 18),
  ) +
  person(
    560,
    950,
    560,
    { skin: SKIN.fair, hair: HAIR.blond, top: p.near, bottom: p.deep, style: "bob", coat: true },
    {
      ...POSES.walk,
      arms: [
        [
          [-13, -62],
          [-14, -50],
        ],
        [
          [18, -68],
          [27, -74],
        ],
      ],
    },
  ) +
  person(880, 960, 580, { skin: SKIN.brown, hair: HAIR.black, top: p.accent, bottom: p.deep }, POSES.walk) +
  rect(p.near, 1240, 800, 260, 22, 6) +
  rect(p.near, 1240, 720, 260, 20, 6) +
  line(p.deep, 12, [1270, 720], [1270, 880]) +
  line(p.deep, 12, [1470, 720], [1470, 880]);

/** A vocational kitchen. */
const kitchen: Scene = (p) =>
  room(p.sky, p.haze, 860) +
  row(5, (j) => row(14, (i) => rect(p.pale, i * 120 - (j % 2) * 60, 120 + j * 70, 112, 62, 3))) +
  windowOnto(
    p.white,
    1130,
    120,
    340,
    300,
    sky(p, p.pale) +
      at(880, 420, 0.7, shoreHouses(p, 340, 0, 4, 1)) +
      hill(
        p.far,
        [
          [1100, 300],
          [1300, 260],
          [1500, 300],
        ],
        330,
      ),
    1,
  ) +
  path(p.near, "M330 60h340l60 130h-460z") +
  rect(p.near, 440, 0, 120, 70) +
  rect(p.deep, 270, 186, 460, 20) +
  row(
    4,
    (i) =>
      line(p.deep, 6, [300 + i * 120, 206], [300 + i * 120, 250]) +
      [circle(p.accent, 300 + i * 120, 280, 32), ellipse(p.near, 300 + i * 120, 276, 24, 30)][i % 2],
  ) +
  person(
    420,
    960,
    620,
    { skin: SKIN.tan, hair: HAIR.black, top: p.white, bottom: p.deep, style: "beanie", head: p.white, apron: p.near },
    POSES.work,
  ) +
  person(
    850,
    960,
    610,
    { skin: SKIN.light, hair: HAIR.red, top: p.white, bottom: p.deep, style: "bun", apron: p.accent },
    POSES.work,
    -1,
  ) +
  person(
    1240,
    950,
    630,
    { skin: SKIN.fair, hair: HAIR.grey, top: p.white, bottom: p.deep, style: "beanie", head: p.white, apron: p.deep },
    POSES.present,
    -1,
  ) +
  rect(p.white, 90, 680, 1420, 40, 8) +
  rect(p.near, 120, 720, 1360, 280) +
  row(4, (i) => rect(p.mid, 150 + i * 335, 750, 290, 250, 6) + rect(p.white, 260 + i * 335, 780, 70, 10, 5)) +
  path(p.accent, "M560 600h140l-16 80h-108z") +
  ellipse(p.soft, 630, 600, 70, 18) +
  row(5, (i) => ellipse(p.accent, 960 + i * 62, 664, 28, 20)) +
  rect(p.deep, 930, 676, 320, 8) +
  rect(p.deep, 170, 610, 130, 72, 10) +
  rect(p.deep, 290, 630, 60, 14, 7) +
  ellipse(p.white, 235, 606, 66, 10);

/** A bilingual talk between cups in the old town. */
const oldTown: Scene = (p) =>
  room(p.sky, p.haze, 850) +
  windowOnto(
    p.white,
    130,
    130,
    420,
    420,
    sky(p, p.pale) +
      church(p, 200, 420, 0.8) +
      hill(p.far, [
        [120, 440],
        [340, 400],
        [560, 440],
      ]) +
      shoreHouses(p, 130, 560, 4, 0.9),
    1,
  ) +
  windowOnto(
    p.white,
    690,
    130,
    420,
    420,
    sky(p, p.pale) +
      hill(p.far, [
        [680, 430],
        [900, 390],
        [1120, 430],
      ]) +
      shoreHouses(p, 680, 560, 4, 0.9),
    1,
  ) +
  shelf(p.near, [p.accent, p.deep, p.white, p.mid], 1220, 190, 300, 3) +
  plant(p.near, p.accent, 1480, 920, 300) +
  meeting(
    p,
    380,
    920,
    670,
    { skin: SKIN.dark, hair: HAIR.black, top: p.white, bottom: p.deep, style: "short" },
    { skin: SKIN.fair, hair: HAIR.grey, top: p.near, bottom: p.deep, style: "bun" },
    mug(p.near, 620, 679) + mug(p.accent, 850, 679) + polygon(p.pale, [680, 679], [800, 679], [812, 666], [700, 666]),
  ) +
  [0, 1]
    .map(
      (i) =>
        rect([p.accent, p.near][i] ?? p.near, 520 + i * 250, 210 - i * 30, 190, 110, 14) +
        polygon(
          [p.accent, p.near][i] ?? p.near,
          [560 + i * 220, 318 - i * 30],
          [610 + i * 220, 318 - i * 30],
          [540 + i * 310, 360 - i * 30],
        ) +
        row(3, (j) => rect(p.white, 550 + i * 250, 236 - i * 30 + j * 26, [130, 100, 120][(i + j) % 3] ?? 100, 10, 5)),
    )
    .join("");

export const porvoo = [riverside, coach, kitchen, oldTown];
