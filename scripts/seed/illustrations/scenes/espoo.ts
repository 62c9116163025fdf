import { block } from "../buildings.ts";
import { board, lamp, laptopBack, mug, room, windowOnto } from "../interior.ts";
import { birch, cloud, forest, glints, hill, rock, sky, spruce, sun, water } from "../landscape.ts";
import type { Palette } from "../palette.ts";
import { HAIR, person, SKIN } from "../people.ts";
import { POSES } from "../poses.ts";
import type { Scene } from "../scene.ts";
import { circle, curve, line, path, polygon, rect, row } from "../shapes.ts";
import { train } from "../vehicles.ts";

const slabs = (p: Palette, y: number): string =>
  block(p.white, p.near, 380, y, 250, 360, 5, 7) +
  block(p.pale, p.mid, 690, y, 180, 240, 4, 4) +
  block(p.white, p.near, 930, y, 370, 290, 8, 5);

/** Slab houses in the forest by a bay. */
const suburb: Scene = (p) =>
  sky(p) +
  sun(p, 1290, 190) +
  cloud(p.white, 470, 170, 1.1) +
  hill(p.far, [
    [0, 450],
    [400, 380],
    [800, 440],
    [1200, 370],
    [1600, 430],
  ]) +
  forest(p.haze, 0, 1600, 510, 46, 70, 140) +
  slabs(p, 650) +
  forest(p.mid, -20, 400, 650, 9, 130, 230) +
  forest(p.mid, 1290, 1620, 650, 8, 130, 240) +
  hill(p.near, [
    [0, 640],
    [400, 670],
    [900, 640],
    [1600, 660],
  ]) +
  birch(p.accent, 660, 690, 190) +
  birch(p.soft, 900, 690, 210) +
  birch(p.accent, 1330, 690, 180) +
  water(p.accent, 740) +
  glints(p.white, 480, 780, 220) +
  glints(p.white, 1120, 800, 260) +
  rect(p.white, 760, 744, 250, 14) +
  row(4, (i) => rect(p.deep, 780 + i * 68, 758, 8, 40)) +
  person(880, 746, 130, { skin: SKIN.light, hair: HAIR.brown, top: p.deep, bottom: p.white }, POSES.stand) +
  person(
    940,
    746,
    120,
    { skin: SKIN.tan, hair: HAIR.black, top: p.accent, bottom: p.white, style: "long" },
    POSES.stand,
    -1,
  ) +
  hill(p.deep, [
    [0, 860],
    [240, 880],
    [560, 1000],
  ]) +
  rock(p.deep, 1150, 1000, 560, 130) +
  spruce(p.near, 60, 960, 260) +
  spruce(p.near, 1540, 980, 280) +
  spruce(p.near, 1430, 960, 200);

/** A language and digital skills class. */
const classroom: Scene = (p) =>
  room(p.sky, p.haze, 860) +
  windowOnto(
    p.white,
    90,
    150,
    460,
    400,
    sky(p, p.pale) + forest(p.haze, 60, 600, 560, 12, 150, 300) + block(p.white, p.mid, 260, 560, 150, 220, 4, 5),
    1,
  ) +
  board(p, 690, 130, 620, 350) +
  rect(p.accent, 740, 180, 170, 110, 8) +
  polygon(p.accent, [780, 288], [830, 288], [790, 330]) +
  rect(p.near, 960, 250, 170, 110, 8) +
  polygon(p.near, [1090, 358], [1040, 358], [1092, 398]) +
  row(
    3,
    (i) =>
      rect(p.white, 766, 206 + i * 26, [118, 90, 60][i] ?? 60, 10, 5) +
      rect(p.white, 986, 276 + i * 26, [90, 118, 70][i] ?? 60, 10, 5),
  ) +
  row(4, (i) => rect(p.haze, 1180, 190 + i * 46, [90, 70, 94, 54][i] ?? 60, 14, 7)) +
  person(
    1440,
    920,
    640,
    { skin: SKIN.fair, hair: HAIR.red, top: p.accent, bottom: p.deep, style: "bun" },
    POSES.present,
    -1,
  ) +
  person(
    300,
    990,
    560,
    { skin: SKIN.brown, hair: HAIR.black, top: p.near, bottom: p.deep, style: "short" },
    POSES.type,
  ) +
  person(
    640,
    1000,
    570,
    { skin: SKIN.tan, hair: HAIR.black, top: p.white, bottom: p.deep, style: "scarf", head: p.near },
    POSES.type,
  ) +
  person(980, 990, 555, { skin: SKIN.fair, hair: HAIR.grey, top: p.deep, bottom: p.deep, style: "bob" }, POSES.type) +
  rect(p.white, 110, 715, 1080, 34, 10) +
  line(p.near, 14, [180, 750], [160, 1000]) +
  line(p.near, 14, [1120, 750], [1140, 1000]) +
  laptopBack(p.deep, p.accent, 300, 718, 190) +
  laptopBack(p.near, p.soft, 640, 718, 190) +
  laptopBack(p.deep, p.accent, 980, 718, 190) +
  mug(p.accent, 480, 714) +
  mug(p.near, 820, 714);

/** A metro station below ground. */
const metro: Scene = (p) =>
  rect(p.deep, 0, 0, 1600, 1000) +
  path(p.near, "M0 0H1600V230Q1200 90 800 90T0 230z") +
  row(9, (i) => rect(p.soft, 60 + i * 176, 150 + Math.abs(4 - i) * 16, 100, 14, 7)) +
  rect(p.haze, 0, 300, 1600, 440) +
  row(20, (i) => rect(p.far, i * 82, 300, 76, 440)) +
  row(
    3,
    (i) =>
      rect(p.white, 210 + i * 560, 330, 240, 50, 6) +
      circle(p.accent, 240 + i * 560, 355, 15) +
      rect(p.mid, 270 + i * 560, 348, 150, 14, 7),
  ) +
  train(p.accent, p.white, p.near, -420, 748, 5, 1.75) +
  rect(p.near, 0, 750, 1600, 26) +
  polygon(p.sky, [0, 776], [1600, 776], [1600, 1000], [0, 1000]) +
  rect(p.white, 0, 790, 1600, 14) +
  row(40, (i) => circle(p.haze, 20 + i * 40, 824, 7)) +
  person(
    350,
    950,
    430,
    { skin: SKIN.dark, hair: HAIR.black, top: p.near, bottom: p.deep, style: "long", coat: true },
    POSES.stand,
  ) +
  person(
    830,
    960,
    440,
    { skin: SKIN.fair, hair: HAIR.blond, top: p.white, bottom: p.near, style: "beanie", head: p.near },
    POSES.walk,
  ) +
  person(
    1240,
    955,
    420,
    { skin: SKIN.tan, hair: HAIR.grey, top: p.deep, bottom: p.near, style: "bald" },
    POSES.hold,
    -1,
  ) +
  rect(p.deep, 1330, 900, 60, 56, 8);

/** A technician beside a robot arm. */
const laboratory: Scene = (p) =>
  room(p.pale, p.far, 840) +
  windowOnto(
    p.haze,
    80,
    110,
    620,
    330,
    sky(p) + forest(p.haze, 60, 720, 450, 16, 120, 240) + forest(p.mid, 60, 720, 460, 9, 80, 150),
    2,
  ) +
  lamp(p.mid, p.white, 980, 80, 70) +
  lamp(p.mid, p.white, 1320, 80, 70) +
  rect(p.near, 860, 330, 300, 210, 10) +
  rect(p.accent, 876, 346, 268, 178, 4) +
  curve(p.white, 7, "M896 490l60 -60l50 30l70 -86l50 40") +
  rect(p.near, 990, 540, 40, 50) +
  rect(p.white, 120, 650, 1080, 36, 8) +
  rect(p.mid, 170, 686, 30, 230) +
  rect(p.mid, 1120, 686, 30, 230) +
  rect(p.far, 200, 780, 920, 18) +
  rect(p.mid, 960, 588, 100, 62, 6) +
  // the arm
  rect(p.deep, 270, 600, 160, 52, 8) +
  line(p.near, 58, [350, 590], [300, 430]) +
  line(p.near, 46, [300, 430], [520, 340]) +
  line(p.near, 30, [520, 340], [600, 470]) +
  circle(p.white, 350, 590, 22) +
  circle(p.white, 300, 430, 24) +
  circle(p.white, 520, 340, 19) +
  line(p.deep, 12, [600, 470], [574, 520], [586, 552]) +
  line(p.deep, 12, [600, 470], [640, 506], [636, 546]) +
  rect(p.accent, 580, 546, 64, 52, 6) +
  rect(p.deep, 540, 598, 150, 52, 6) +
  row(4, (i) => circle(p.soft, 566 + i * 32, 624, 8)) +
  person(
    1370,
    940,
    660,
    { skin: SKIN.tan, hair: HAIR.black, top: p.white, bottom: p.deep, style: "bun", coat: true },
    POSES.hold,
    -1,
  ) +
  rect(p.deep, 1240, 540, 100, 70, 8) +
  rect(p.accent, 1248, 548, 84, 54, 4) +
  person(780, 940, 640, { skin: SKIN.light, hair: HAIR.brown, top: p.near, bottom: p.deep }, POSES.reach, -1);

export const espoo = [suburb, classroom, metro, laboratory];
