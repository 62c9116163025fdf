import { gable } from "../buildings.ts";
import { chair, mug, plant, room, table, windowOnto } from "../interior.ts";
import { birch, cloud, forest, glints, hill, rock, sky, spruce, sun, water } from "../landscape.ts";
import type { Palette } from "../palette.ts";
import { HAIR, person, SKIN } from "../people.ts";
import { POSES } from "../poses.ts";
import type { Scene } from "../scene.ts";
import { at, circle, curve, line, path, polygon, rect, row } from "../shapes.ts";

const reindeer = (p: Palette, x: number, y: number, scale: number, faces: 1 | -1 = 1): string =>
  `<g transform="translate(${x} ${y}) scale(${scale * faces} ${scale})">${[
    line(p.sky, 9, [-58, -66], [-62, 0]),
    line(p.sky, 9, [-40, -62], [-36, 0]),
    line(p.sky, 9, [36, -62], [34, 0]),
    line(p.sky, 9, [54, -66], [60, 0]),
    path(
      p.sky,
      "M-76 -108q4 -16 30 -16h84q26 -4 44 -34l22 -20q24 -2 44 20q2 14 -12 16l-22 2q-12 46 -40 76q-10 14 -34 14h-70q-34 2 -42 -22z",
    ),
    curve(
      p.accent,
      6,
      "M104 -176q-30 -26 -22 -72M86 -214l-26 -18M112 -176q4 -40 38 -56M134 -218l-4 -30M84 -236l14 -18",
    ),
    circle(p.white, -76, -106, 10),
  ].join("")}</g>`;
const snowyFell = (p: Palette): string =>
  hill(p.far, [
    [0, 560],
    [300, 400],
    [560, 500],
    [860, 180],
    [1200, 480],
    [1420, 330],
    [1600, 440],
  ]) +
  path(p.white, "M742 262Q800 180 860 180T1000 282q-34 8 -56 -12t-48 12t-60 -8t-94 -12z") +
  path(p.white, "M1340 372Q1380 330 1420 330T1500 372q-26 8 -46 -6t-44 8t-70 -2z");

const fells: Scene = (p) =>
  sky(p) +
  sun(p, 400, 260, 96) +
  cloud(p.white, 1180, 150, 1.1) +
  snowyFell(p) +
  hill(p.haze, [
    [0, 500],
    [360, 620],
    [800, 540],
    [1200, 630],
    [1600, 520],
  ]) +
  forest(p.mid, 0, 1600, 690, 40, 70, 140) +
  hill(p.mid, [
    [0, 680],
    [500, 660],
    [1000, 690],
    [1600, 660],
  ]) +
  forest(p.near, 0, 520, 770, 11, 120, 210) +
  forest(p.near, 1080, 1600, 760, 11, 120, 220) +
  hill(p.near, [
    [0, 760],
    [400, 790],
    [800, 760],
    [1200, 780],
    [1600, 750],
  ]) +
  rect(p.white, 690, 690, 170, 90) +
  gable(p.deep, 676, 700, 198, 4, 80) +
  rect(p.accent, 752, 724, 36, 40) +
  hill(p.deep, [
    [0, 880],
    [500, 900],
    [1000, 870],
    [1600, 890],
  ]) +
  forest(p.deep, -20, 300, 960, 5, 260, 420) +
  forest(p.deep, 1380, 1640, 960, 4, 280, 440) +
  reindeer(p, 1010, 890, 1) +
  reindeer(p, 1240, 880, 0.75, -1);

/** Guidance by video, a long way from the office. */
const remote: Scene = (p) =>
  room(p.sky, p.haze, 850) +
  row(7, (i) => rect(p.far, 0, 60 + i * 116, 1600, 8)) +
  windowOnto(
    p.white,
    120,
    150,
    500,
    400,
    sky(p, p.pale) +
      sun(p, 220, 260, 40) +
      at(-200, 160, 0.7, snowyFell(p)) +
      forest(p.mid, 110, 640, 560, 12, 90, 190),
    1,
  ) +
  plant(p.near, p.accent, 170, 920, 320) +
  chair(p.deep, 520, 920, 680) +
  person(
    520,
    920,
    680,
    { skin: SKIN.fair, hair: HAIR.brown, top: p.accent, bottom: p.deep, style: "long" },
    POSES.explain,
  ) +
  table(p.white, p.deep, 630, 920, 800, 245) +
  mug(p.accent, 790, 676) +
  // the screen turned to us, so that the guide can be seen
  rect(p.deep, 900, 290, 460, 320, 14) +
  rect(p.pale, 918, 308, 424, 284, 6) +
  `<clipPath id="screen">${rect("#000", 918, 308, 424, 284)}</clipPath><g clip-path="url(#screen)">${person(1130, 820, 480, { skin: SKIN.tan, hair: HAIR.black, top: p.near, bottom: p.deep, style: "bob" }, POSES.wave, -1)}</g>` +
  rect(p.deep, 1100, 610, 60, 56) +
  rect(p.deep, 1030, 660, 200, 16, 6);

/** The ski slope: lift, groomer and somebody at work. */
const slope: Scene = (p) =>
  sky(p) +
  sun(p, 1300, 200) +
  hill(p.far, [
    [0, 420],
    [300, 330],
    [700, 430],
    [1100, 280],
    [1600, 380],
  ]) +
  hill(p.white, [
    [0, 340],
    [420, 430],
    [900, 640],
    [1600, 800],
  ]) +
  path(p.pale, "M0 430Q500 520 900 730T1600 900V1000H0z") +
  forest(p.mid, 0, 360, 470, 9, 90, 170) +
  forest(p.near, 1180, 1600, 800, 9, 140, 260) +
  line(p.deep, 5, [0, 150], [1600, 560]) +
  [260, 860, 1420]
    .map((x) => rect(p.deep, x - 9, 150 + x * 0.256, 18, 320) + rect(p.deep, x - 70, 146 + x * 0.256, 140, 14, 6))
    .join("") +
  [120, 520, 700, 1100, 1260]
    .map(
      (x) =>
        line(p.deep, 6, [x, 152 + x * 0.256], [x, 230 + x * 0.256]) +
        rect([p.accent, p.near][x % 3 ? 0 : 1] ?? p.accent, x - 44, 226 + x * 0.256, 88, 60, 10) +
        rect(p.soft, x - 32, 236 + x * 0.256, 64, 24, 4),
    )
    .join("") +
  // the groomer
  at(
    420,
    900,
    1.2,
    rect(p.deep, -150, -66, 330, 66, 33),
    row(5, (i) => circle(p.mid, -112 + i * 64, -33, 22)),
    path(p.accent, "M-140 -66h290v-50q-2 -20 -24 -20h-60l-30 -80h-110q-16 0 -18 16l-10 64h-38z"),
    path(p.soft, "M-76 -200h90l24 62h-124z"),
    polygon(p.deep, [180, -80], [236, -110], [236, 0], [200, 0]),
    line(p.deep, 12, [150, -70], [206, -60]),
  ) +
  person(
    980,
    950,
    400,
    {
      skin: SKIN.light,
      hair: HAIR.blond,
      top: p.near,
      bottom: p.deep,
      style: "beanie",
      head: p.accent,
      vest: p.accent,
    },
    POSES.wave,
    -1,
  ) +
  person(
    1180,
    960,
    390,
    { skin: SKIN.dark, hair: HAIR.black, top: p.accent, bottom: p.deep, style: "beanie", head: p.near },
    POSES.hold,
    -1,
  ) +
  line(p.deep, 9, [1120, 740], [1092, 960]) +
  line(p.deep, 9, [1150, 740], [1250, 968]);

/** A guide and guests on the river. */
const river: Scene = (p) =>
  sky(p) +
  sun(p, 320, 240) +
  cloud(p.white, 900, 170, 1.2) +
  hill(p.far, [
    [0, 460],
    [400, 340],
    [800, 450],
    [1200, 300],
    [1600, 420],
  ]) +
  polygon(p.haze, [0, 380], [230, 400], [330, 640], [0, 640]) +
  polygon(p.haze, [1600, 330], [1350, 370], [1240, 640], [1600, 640]) +
  polygon(p.near, [0, 430], [170, 450], [250, 640], [0, 640]) +
  polygon(p.near, [1600, 400], [1430, 430], [1340, 640], [1600, 640]) +
  forest(p.near, -20, 170, 446, 6, 90, 160) +
  forest(p.near, 1440, 1620, 424, 6, 90, 170) +
  forest(p.mid, 300, 1280, 640, 24, 90, 180) +
  water(p.mid, 636) +
  glints(p.sky, 440, 690, 260, 4) +
  glints(p.sky, 1180, 720, 240, 4) +
  person(
    650,
    905,
    330,
    { skin: SKIN.light, hair: HAIR.red, top: p.white, bottom: p.deep, vest: p.accent, style: "cap", head: p.near },
    {
      arms: [
        [
          [10, -62],
          [20, -56],
        ],
        [
          [14, -66],
          [22, -70],
        ],
      ],
      drop: 30,
    },
  ) +
  person(
    830,
    905,
    320,
    { skin: SKIN.dark, hair: HAIR.black, top: p.near, bottom: p.deep, vest: p.accent, style: "short" },
    {
      arms: [
        [
          [10, -62],
          [20, -58],
        ],
        [
          [14, -62],
          [22, -60],
        ],
      ],
      drop: 30,
    },
  ) +
  person(
    1010,
    905,
    310,
    { skin: SKIN.fair, hair: HAIR.blond, top: p.near, bottom: p.deep, vest: p.accent, style: "bob" },
    {
      arms: [
        [
          [10, -62],
          [20, -56],
        ],
        [
          [14, -66],
          [22, -70],
        ],
      ],
      drop: 30,
    },
  ) +
  path(p.deep, "M460 800q30 40 90 44h560q60 -6 110 -64q0 90 -70 120h-600q-80 -10 -90 -100z") +
  line(p.accent, 10, [720, 760], [800, 940]) +
  path(p.accent, "M788 920l26 -10l24 60q-10 24 -26 10z") +
  line(p.accent, 10, [1076, 780], [1150, 940]) +
  path(p.accent, "M1138 920l26 -10l24 60q-10 24 -26 10z") +
  rock(p.deep, -80, 1000, 420, 130) +
  rock(p.deep, 1280, 1000, 460, 150) +
  spruce(p.near, 80, 930, 260) +
  birch(p.accent, 1500, 910, 300);

export const koillismaa = [fells, remote, slope, river];
