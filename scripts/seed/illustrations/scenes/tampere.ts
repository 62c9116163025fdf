import { block, chimney, sawtooth, windows } from "../buildings.ts";
import { board, laptopBack, mug, room, windowOnto } from "../interior.ts";
import { cloud, forest, glints, hill, isle, sky, spruce, sun, water } from "../landscape.ts";
import type { Palette } from "../palette.ts";
import { HAIR, person, SKIN } from "../people.ts";
import { POSES } from "../poses.ts";
import type { Scene } from "../scene.ts";
import { circle, curve, line, path, polygon, rect, ring, row } from "../shapes.ts";
import { tram } from "../vehicles.ts";

const mills = (p: Palette, y: number): string =>
  rect(p.near, 60, y - 290, 520, 290) +
  sawtooth(p.near, 60, y - 288, 5, 104, 56) +
  windows(p.soft, 92, y - 256, 8, 3, [60, 88], [36, 56]) +
  chimney(p.near, p.white, 500, y - 280, 250, 84) +
  block(p.mid, p.white, 590, y, 170, 190, 4, 2) +
  chimney(p.deep, p.white, 190, y - 300, 190, 64);

/** The rapids between two mill yards, under a footbridge. */
const rapids: Scene = (p) =>
  sky(p) +
  sun(p, 1330, 210) +
  cloud(p.white, 820, 230, 1.2) +
  cloud(p.pale, 300, 150, 0.9) +
  hill(p.far, [
    [0, 520],
    [380, 430],
    [800, 500],
    [1200, 420],
    [1600, 490],
  ]) +
  block(p.haze, p.pale, 800, 640, 150, 170, 4, 3) +
  block(p.haze, p.pale, 1380, 640, 220, 230, 5, 4) +
  mills(p, 690) +
  rect(p.near, 1040, 450, 320, 240) +
  sawtooth(p.near, 1040, 452, 4, 80, 60) +
  windows(p.soft, 1066, 486, 6, 2, [48, 96], [28, 62]) +
  chimney(p.deep, p.white, 1420, 690, 400, 60) +
  rect(p.deep, 0, 680, 1600, 30) +
  path(p.accent, "M770 640H1010L1250 1000H520z") +
  path(p.soft, "M800 640H960L1010 1000H700z") +
  row(5, (i) =>
    curve(
      p.white,
      8,
      `M${800 + i * 42} 690q${(i - 2) * 14} 60 ${(i - 2) * 30} 110M${770 + i * 54} 830q${(i - 2) * 16} 50 ${(i - 2) * 40} 120`,
    ),
  ) +
  polygon(p.deep, [0, 700], [760, 700], [500, 1000], [0, 1000]) +
  polygon(p.deep, [1020, 700], [1600, 700], [1600, 1000], [1270, 1000]) +
  rect(p.white, 700, 628, 380, 16) +
  curve(p.white, 8, "M710 630q180 -96 360 0") +
  row(7, (i) => rect(p.white, 728 + i * 52, 588, 5, 44)) +
  person(
    842,
    630,
    112,
    { skin: SKIN.light, hair: HAIR.brown, top: p.deep, bottom: p.near, style: "long" },
    POSES.walk,
  ) +
  person(910, 630, 118, { skin: SKIN.brown, hair: HAIR.black, top: p.accent, bottom: p.deep }, POSES.walk) +
  spruce(p.mid, 130, 980, 200) +
  spruce(p.mid, 250, 990, 150) +
  spruce(p.mid, 1480, 980, 210) +
  spruce(p.mid, 1385, 990, 140);

/** A small group plans at a workshop table under saw-tooth skylights. */
const workshop: Scene = (p) =>
  room(p.sky, p.haze, 840) +
  row(
    4,
    (i) =>
      polygon(p.pale, [i * 400, 0], [i * 400 + 400, 0], [i * 400 + 400, 90], [i * 400, 220]) +
      polygon(p.soft, [i * 400 + 24, 0], [i * 400 + 300, 0], [i * 400 + 300, 84], [i * 400 + 24, 176]),
  ) +
  row(5, (i) => rect(p.mid, i * 400 - 8, 0, 16, 230)) +
  windowOnto(
    p.near,
    110,
    330,
    360,
    330,
    sky(p, p.pale) +
      hill(p.far, [
        [0, 560],
        [300, 520],
        [600, 560],
      ]) +
      rect(p.mid, 160, 500, 180, 200) +
      sawtooth(p.mid, 160, 502, 3, 60, 40) +
      chimney(p.near, p.white, 390, 680, 260, 46),
  ) +
  board(p, 800, 240, 460, 320) +
  row(3, (i) => rect([p.accent, p.soft, p.haze][i] ?? p.soft, 840 + i * 134, 280, 104, 84, 4)) +
  curve(p.near, 8, "M850 510l100 -50l90 24l150 -74") +
  person(
    1390,
    920,
    640,
    { skin: SKIN.tan, hair: HAIR.black, top: p.near, bottom: p.deep, style: "bob" },
    POSES.present,
    -1,
  ) +
  person(330, 970, 560, { skin: SKIN.fair, hair: HAIR.grey, top: p.accent, bottom: p.deep }, POSES.desk) +
  person(
    620,
    978,
    580,
    { skin: SKIN.dark, hair: HAIR.black, top: p.white, bottom: p.deep, style: "scarf", head: p.accent },
    POSES.type,
  ) +
  person(920, 970, 560, { skin: SKIN.light, hair: HAIR.red, top: p.deep, bottom: p.near, style: "short" }, POSES.desk) +
  rect(p.white, 130, 690, 1030, 36, 10) +
  polygon(p.mid, [190, 726], [250, 726], [230, 960], [200, 960]) +
  polygon(p.mid, [1040, 726], [1100, 726], [1090, 960], [1060, 960]) +
  rect(p.far, 250, 770, 790, 14) +
  laptopBack(p.deep, p.accent, 620, 692, 190) +
  mug(p.accent, 470, 690, 1.1) +
  mug(p.near, 790, 690, 1.1);

/** A machinist at a lathe. */
const machine: Scene = (p) =>
  room(p.far, p.mid, 830) +
  row(
    4,
    (i) =>
      rect(p.pale, 70 + i * 390, 90, 300, 240) +
      rect(p.far, 215 + i * 390, 90, 10, 240) +
      rect(p.far, 70 + i * 390, 205, 300, 10),
  ) +
  rect(p.near, 0, 380, 1600, 26) +
  rect(p.near, 430, 380, 20, 120) +
  curve(p.deep, 10, "M440 500v46a24 24 0 1 0 30 22") +
  rect(p.haze, 1230, 470, 320, 360, 6) +
  row(
    3,
    (i) =>
      rect(p.mid, 1250, 500 + i * 108, 280, 12) +
      row(4, (j) =>
        circle([p.white, p.near, p.accent, p.deep][(i + j) % 4] ?? p.near, 1290 + j * 66, 476 + i * 108, 22),
      ),
  ) +
  // the lathe: bed, headstock, chuck, work piece, tool post
  rect(p.deep, 180, 690, 900, 60, 8) +
  polygon(p.deep, [220, 750], [380, 750], [360, 900], [220, 900]) +
  polygon(p.deep, [880, 750], [1040, 750], [1040, 900], [900, 900]) +
  rect(p.near, 180, 500, 270, 200, 14) +
  row(3, (i) => circle(p.white, 230 + i * 62, 556, 18)) +
  rect(p.accent, 214, 606, 130, 56, 6) +
  rect(p.deep, 450, 530, 56, 130, 8) +
  rect(p.white, 506, 572, 300, 48, 4) +
  rect(p.soft, 640, 560, 70, 72, 4) +
  polygon(p.near, [860, 690], [1060, 690], [1060, 560], [960, 540], [860, 580]) +
  rect(p.white, 806, 586, 80, 20) +
  rect(p.near, 650, 652, 110, 44, 6) +
  line(p.accent, 7, [700, 552], [680, 500]) +
  line(p.accent, 7, [716, 548], [730, 494]) +
  line(p.accent, 7, [690, 556], [640, 520]) +
  person(
    1010,
    930,
    660,
    { skin: SKIN.light, hair: HAIR.brown, top: p.white, bottom: p.deep, style: "cap", head: p.accent, apron: p.near },
    POSES.work,
    -1,
  ) +
  rect(p.deep, 0, 930, 1600, 70) +
  row(16, (i) => polygon(p.mid, [i * 110, 930], [i * 110 + 50, 930], [i * 110 + 30, 950], [i * 110 - 20, 950]));

/** A tram by the lake, the tower on the far shore. */
const lake: Scene = (p) =>
  sky(p) +
  sun(p, 380, 250, 92) +
  cloud(p.white, 640, 190, 1.1) +
  cloud(p.pale, 1250, 160, 1.3) +
  hill(p.far, [
    [0, 470],
    [300, 420],
    [700, 470],
    [1100, 400],
    [1600, 460],
  ]) +
  forest(p.haze, 700, 1600, 500, 34, 60, 110) +
  polygon(p.near, [1170, 500], [1184, 180], [1200, 180], [1214, 500]) +
  path(p.near, "M1112 176h160l-22 44h-116z") +
  rect(p.white, 1132, 188, 120, 12) +
  rect(p.near, 1162, 140, 60, 40, 6) +
  rect(p.near, 1188, 60, 8, 90) +
  water(p.accent, 490) +
  isle(p.mid, 120, 520, 420, 70) +
  forest(p.mid, 150, 500, 510, 12, 40, 90) +
  glints(p.white, 380, 560, 170) +
  glints(p.white, 960, 550, 220) +
  path(p.white, "M690 560h130l-18 26h-94z") +
  polygon(p.white, [752, 440], [752, 552], [810, 552]) +
  path(p.deep, "M0 700H1600V1000H0z") +
  rect(p.near, 0, 684, 1600, 24) +
  row(14, (i) => rect(p.near, 40 + i * 120, 620, 10, 70)) +
  rect(p.near, 0, 616, 1600, 10) +
  tram(p.near, p.soft, p.white, 250, 880, 4, 1.12) +
  rect(p.mid, 0, 884, 1600, 12) +
  rect(p.mid, 0, 940, 1600, 12) +
  rect(p.white, 1400, 580, 12, 320) +
  ring(p.white, 10, 1406, 540, 40) +
  person(
    1310,
    905,
    250,
    { skin: SKIN.brown, hair: HAIR.black, top: p.accent, bottom: p.mid, style: "long", coat: true },
    POSES.stand,
    -1,
  ) +
  person(
    1510,
    905,
    260,
    { skin: SKIN.fair, hair: HAIR.blond, top: p.white, bottom: p.mid, style: "beanie", head: p.accent },
    POSES.hold,
    -1,
  );

export const tampere = [rapids, workshop, machine, lake];
