import { turbine } from "../buildings.ts";
import { board, laptop, mug, plant, room, windowOnto } from "../interior.ts";
import { birds, cloud, forest, glints, isle, rock, sky, sun, water } from "../landscape.ts";
import { meeting } from "../meeting.ts";
import type { Palette } from "../palette.ts";
import { HAIR, person, SKIN } from "../people.ts";
import { POSES } from "../poses.ts";
import type { Scene } from "../scene.ts";
import { circle, curve, line, path, polygon, rect, ring, row } from "../shapes.ts";
import { sailboat } from "../vehicles.ts";

/** A cable-stayed bridge with two pylons, its deck at `y`. */
const cableBridge = (p: Palette, x: number, y: number, scale = 1): string => {
  const pylon = (at: number) =>
    polygon(
      p.near,
      [at - 18 * scale, y + 120 * scale],
      [at - 6 * scale, y - 330 * scale],
      [at + 6 * scale, y - 330 * scale],
      [at + 18 * scale, y + 120 * scale],
    ) +
    [80, 150, 220, 290]
      .map((reach, i) =>
        line(p.near, 3.5 * scale, [at - reach * scale, y], [at, y - (170 + i * 46) * scale], [at + reach * scale, y]),
      )
      .join("");
  return (
    rect(p.near, x, y, 1500 * scale, 18 * scale) +
    [90, 720, 1350].map((at) => rect(p.near, x + at * scale, y, 16 * scale, 110 * scale)).join("") +
    pylon(x + 400 * scale) +
    pylon(x + 1050 * scale)
  );
};

const archipelago: Scene = (p) =>
  sky(p) +
  sun(p, 360, 360, 100) +
  cloud(p.white, 930, 180, 1.3) +
  birds(p.near, 620, 260) +
  [1290, 1420, 1530].map((x, i) => turbine(p.white, x, 590, 330 - (i % 2) * 60, 14 + i * 31)).join("") +
  isle(p.far, -80, 600, 620, 70) +
  isle(p.far, 1120, 600, 560, 80) +
  water(p.mid, 590) +
  glints(p.accent, 360, 620, 200, 5) +
  cableBridge(p, 160, 560, 0.9) +
  isle(p.near, 90, 700, 380, 56) +
  isle(p.near, 620, 690, 260, 40) +
  isle(p.near, 1180, 710, 460, 70) +
  forest(p.near, 150, 400, 690, 8, 50, 100) +
  forest(p.near, 1260, 1600, 690, 10, 50, 110) +
  glints(p.sky, 930, 760, 220, 3) +
  sailboat(p.deep, p.white, 740, 840, 1.1) +
  isle(p.deep, -140, 1000, 700, 170) +
  isle(p.deep, 980, 1000, 760, 190) +
  rect(p.white, 1240, 770, 120, 90) +
  polygon(p.accent, [1224, 776], [1300, 710], [1376, 776]) +
  rect(p.near, 1290, 806, 26, 54) +
  rect(p.near, 1254, 800, 22, 24) +
  rock(p.deep, 480, 1000, 300, 50);

const coaching: Scene = (p) =>
  room(p.sky, p.haze, 850) +
  windowOnto(
    p.white,
    110,
    120,
    760,
    430,
    sky(p, p.pale) +
      sun(p, 300, 300, 66) +
      cableBridge(p, 130, 430, 0.5) +
      rect(p.mid, 100, 480, 800, 90) +
      isle(p.near, 600, 500, 240, 40) +
      turbine(p.white, 780, 480, 250),
    2,
  ) +
  board(p, 1030, 150, 430, 310) +
  // a path with stations and a branch
  curve(p.near, 12, "M1080 390h110q40 0 40 -50v-30q0 -50 40 -50h140") +
  curve(p.accent, 12, "M1230 330q0 60 50 60h130") +
  [
    [1080, 390],
    [1230, 330],
    [1410, 260],
  ]
    .map(([x, y]) => circle(p.near, x ?? 0, y ?? 0, 22))
    .join("") +
  circle(p.accent, 1410, 390, 22) +
  plant(p.near, p.accent, 150, 920, 310) +
  meeting(
    p,
    480,
    920,
    660,
    { skin: SKIN.fair, hair: HAIR.brown, top: p.near, bottom: p.deep, style: "bob" },
    { skin: SKIN.brown, hair: HAIR.black, top: p.accent, bottom: p.deep },
    laptop(p.deep, 700, 682, -1) + mug(p.accent, 960, 682),
  );

/** Two engineers beside a generator in the energy cluster's hall. */
const energy: Scene = (p) =>
  room(p.far, p.mid, 830) +
  row(5, (i) => rect(p.sky, 60 + i * 310, 70, 240, 190)) +
  rect(p.near, 0, 320, 1600, 34) +
  rect(p.accent, 640, 310, 150, 60, 6) +
  line(p.deep, 8, [715, 370], [715, 440]) +
  line(p.deep, 8, [715, 440], [560, 510]) +
  line(p.deep, 8, [715, 440], [870, 510]) +
  // the engine
  rect(p.near, 300, 560, 830, 210, 16) +
  rect(p.near, 380, 500, 650, 80, 10) +
  row(6, (i) => rect(p.white, 410 + i * 102, 440, 70, 80, 10) + rect(p.mid, 426 + i * 102, 420, 38, 26, 6)) +
  rect(p.deep, 240, 760, 950, 70, 6) +
  ring(p.white, 18, 1130, 660, 90) +
  circle(p.accent, 1130, 660, 46) +
  row(5, (i) => circle(p.soft, 400 + i * 130, 660, 34) + circle(p.near, 400 + i * 130, 660, 16)) +
  curve(p.white, 22, "M300 620H240V520") +
  rect(p.white, 1350, 560, 170, 270, 8) +
  rect(p.deep, 1372, 586, 126, 80, 4) +
  curve(p.accent, 6, "M1384 640l30 -20l26 10l44 -34") +
  row(3, (i) => circle([p.accent, p.near, p.mid][i] ?? p.mid, 1396 + i * 40, 700, 13)) +
  person(
    180,
    960,
    560,
    { skin: SKIN.tan, hair: HAIR.black, top: p.white, bottom: p.deep, vest: p.accent, style: "helmet", head: p.white },
    POSES.present,
  ) +
  person(
    1270,
    960,
    540,
    { skin: SKIN.fair, hair: HAIR.blond, top: p.accent, bottom: p.deep, style: "long" },
    POSES.hold,
    -1,
  ) +
  rect(p.deep, 1164, 626, 84, 60, 6);

/** A boatyard: a wooden hull on its cradle. */
const boatyard: Scene = (p) =>
  room(p.pale, p.far, 830) +
  path(p.sky, "M0 0H1600V160L800 40L0 160z") +
  row(5, (i) => rect(p.haze, 80 + i * 360, 120, 16, 710)) +
  windowOnto(
    p.haze,
    560,
    200,
    440,
    260,
    sky(p) +
      sun(p, 690, 300, 44) +
      rect(p.mid, 540, 380, 500, 100) +
      isle(p.near, 760, 390, 220, 40) +
      sailboat(p.deep, p.white, 620, 430, 0.6),
    1,
  ) +
  path(p.near, "M240 520Q300 760 520 780H1060Q1260 760 1400 480Q1120 560 820 560T240 520z") +
  curve(p.mid, 7, "M268 580Q560 640 820 640T1370 560M310 650Q560 700 820 704T1320 640") +
  curve(p.white, 14, "M240 520Q520 560 820 560T1400 480") +
  polygon(p.deep, [480, 840], [560, 700], [590, 700], [600, 840]) +
  polygon(p.deep, [1000, 840], [1010, 700], [1040, 700], [1120, 840]) +
  rect(p.deep, 420, 830, 760, 22) +
  person(
    190,
    930,
    560,
    { skin: SKIN.light, hair: HAIR.grey, top: p.accent, bottom: p.deep, style: "cap", head: p.white, apron: p.near },
    POSES.reach,
  ) +
  person(
    1310,
    940,
    540,
    { skin: SKIN.dark, hair: HAIR.black, top: p.white, bottom: p.deep, style: "bun", apron: p.accent },
    POSES.work,
    -1,
  ) +
  rect(p.accent, 1130, 636, 70, 30, 6) +
  rect(p.mid, 700, 880, 240, 22, 4) +
  rect(p.accent, 740, 842, 60, 38, 4) +
  rect(p.near, 830, 858, 80, 22, 4);

export const vaasa = [archipelago, coaching, energy, boatyard];
