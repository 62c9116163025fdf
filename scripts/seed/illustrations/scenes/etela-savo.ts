import { windows } from "../buildings.ts";
import { lamp, mug, plant, room, shelf, windowOnto } from "../interior.ts";
import { birch, cloud, forest, glints, hill, isle, rock, sky, sun, water } from "../landscape.ts";
import { meeting } from "../meeting.ts";
import type { Palette } from "../palette.ts";
import { HAIR, person, SKIN } from "../people.ts";
import { POSES } from "../poses.ts";
import type { Scene } from "../scene.ts";
import { at, circle, curve, ellipse, line, path, polygon, rect, ring, row } from "../shapes.ts";
import { bicycle } from "../vehicles.ts";

/** A ringed seal lying on its rock, head to the left. */
const seal = (p: Palette, x: number, y: number, scale: number): string =>
  at(
    x,
    y,
    scale,
    path(
      p.near,
      "M-150 -60q-6 -40 32 -50q36 -8 52 22q20 30 70 34q70 6 130 28q24 -24 62 -22q-10 16 -8 30q14 12 20 32q-40 4 -64 -12q-60 24 -150 20q-70 0 -92 -24q-40 -12 -52 -58z",
    ),
    circle(p.white, -126, -76, 5),
    ring(p.mid, 6, -10, -26, 13),
    ring(p.mid, 6, 34, -20, 11),
    ring(p.mid, 6, 76, -8, 9),
  );
const steamer = (p: Palette, x: number, y: number, scale: number): string =>
  at(
    x,
    y,
    scale,
    rect(p.near, 108, -150, 34, 66),
    rect(p.accent, 108, -136, 34, 14),
    rect(p.white, 40, -92, 180, 34, 4),
    rect(p.white, 76, -120, 96, 32, 4),
    windows(p.near, 54, -84, 7, 1, [24, 0], [13, 14]),
    path(p.white, "M-10 -54h280l-30 34h-226z"),
    path(p.deep, "M0 -26h246l-20 26h-202z"),
  );

const lakeland: Scene = (p) =>
  sky(p) +
  sun(p, 1180, 300, 100) +
  cloud(p.white, 430, 190, 1.2) +
  hill(
    p.far,
    [
      [0, 440],
      [300, 390],
      [700, 450],
      [1100, 400],
      [1600, 450],
    ],
    560,
  ) +
  forest(p.haze, 0, 700, 560, 26, 50, 110) +
  water(p.mid, 556) +
  glints(p.accent, 1180, 590, 240, 5) +
  isle(p.near, 520, 610, 460, 60) +
  forest(p.near, 570, 930, 596, 12, 70, 150) +
  isle(p.near, 1320, 630, 420, 80) +
  forest(p.near, 1380, 1620, 610, 8, 90, 180) +
  steamer(p, 1010, 740, 1.1) +
  glints(p.sky, 420, 700, 220, 3) +
  glints(p.sky, 1380, 830, 180, 3) +
  rock(p.deep, 400, 1000, 640, 150) +
  seal(p, 720, 876, 1.1) +
  isle(p.deep, -220, 1000, 640, 260) +
  forest(p.deep, -20, 260, 890, 5, 220, 400) +
  isle(p.deep, 1280, 1010, 560, 160) +
  birch(p.accent, 1440, 930, 300) +
  birch(p.soft, 1550, 940, 240);

const kitchenTable: Scene = (p) =>
  room(p.sky, p.haze, 850) +
  row(6, (i) => rect(p.pale, 0, 120 + i * 122, 1600, 8)) +
  windowOnto(
    p.white,
    560,
    170,
    480,
    380,
    sky(p, p.pale) +
      sun(p, 880, 270, 44) +
      rect(p.mid, 540, 430, 540, 140) +
      forest(p.near, 540, 760, 440, 7, 60, 130) +
      glints(p.accent, 880, 446, 90, 4),
    1,
  ) +
  lamp(p.deep, p.accent, 800, 90, 86) +
  shelf(p.near, [p.accent, p.white, p.mid, p.deep], 1180, 240, 300, 2) +
  plant(p.near, p.white, 190, 920, 320) +
  meeting(
    p,
    450,
    920,
    670,
    { skin: SKIN.fair, hair: HAIR.red, top: p.accent, bottom: p.deep, style: "long" },
    { skin: SKIN.light, hair: HAIR.grey, top: p.near, bottom: p.deep, style: "bald" },
    mug(p.near, 690, 679) + mug(p.accent, 920, 679) + polygon(p.white, [760, 679], [860, 679], [870, 666], [780, 666]),
  );

/** A repair and re-use workshop. */
const repair: Scene = (p) =>
  room(p.far, p.haze, 830) +
  rect(p.near, 90, 130, 620, 330, 8) +
  // tools on the board
  curve(p.white, 14, "M150 190v200M150 190h60v34h-60") +
  ring(p.accent, 16, 300, 210, 34) +
  curve(p.accent, 16, "M300 246v150") +
  polygon(p.white, [380, 180], [520, 180], [520, 214], [380, 204]) +
  rect(p.accent, 350, 172, 42, 56, 8) +
  curve(p.white, 12, "M570 180v90M640 180v90M570 270l70 110M640 270l-70 110") +
  rect(p.soft, 400, 280, 24, 120, 8) +
  rect(p.white, 460, 280, 24, 120, 8) +
  // arrows that go round
  at(
    1330,
    270,
    1,
    row(
      3,
      (i) =>
        `<g transform="rotate(${i * 120})">${curve(p.near, 22, "M-20 -108A110 110 0 0 1 90 -62")}${polygon(p.near, [62, -34], [124, -86], [124, -20])}</g>`,
    ),
    circle(p.accent, 0, 0, 34),
  ) +
  rect(p.white, 250, 660, 640, 34, 8) +
  rect(p.mid, 290, 694, 30, 230) +
  rect(p.mid, 820, 694, 30, 230) +
  rect(p.haze, 320, 800, 500, 16) +
  // a chair under repair
  rect(p.near, 430, 560, 150, 20, 6) +
  line(p.near, 14, [444, 580], [436, 656]) +
  line(p.near, 14, [566, 580], [574, 656]) +
  line(p.near, 14, [440, 562], [424, 430]) +
  line(p.near, 14, [436, 500], [424, 440], [540, 440], [560, 560]) +
  person(
    290,
    950,
    600,
    { skin: SKIN.brown, hair: HAIR.black, top: p.white, bottom: p.deep, style: "short", apron: p.deep },
    POSES.reach,
  ) +
  bicycle(p.near, 1180, 900, 1.9) +
  person(
    1490,
    950,
    590,
    { skin: SKIN.fair, hair: HAIR.blond, top: p.accent, bottom: p.deep, style: "bob", apron: p.near },
    POSES.work,
    -1,
  ) +
  rect(p.near, 660, 600, 120, 60, 6) +
  rect(p.accent, 690, 580, 60, 20, 6);

/** Log building by the lake. */
const timber: Scene = (p) =>
  sky(p) +
  sun(p, 300, 230) +
  cloud(p.white, 1180, 170, 1.1) +
  hill(
    p.far,
    [
      [0, 480],
      [500, 420],
      [1000, 470],
      [1600, 410],
    ],
    640,
  ) +
  forest(p.haze, 0, 1600, 620, 40, 70, 150) +
  rect(p.mid, 0, 610, 460, 110) +
  glints(p.accent, 250, 630, 150, 4) +
  hill(p.near, [
    [0, 720],
    [400, 690],
    [900, 710],
    [1600, 680],
  ]) +
  forest(p.deep, 1340, 1640, 720, 5, 260, 420) +
  // the frame of logs
  row(6, (i) => rect([p.accent, p.soft][i % 2] ?? p.soft, 520, 700 - (i + 1) * 46, 700, 42, 20)) +
  row(6, (i) => circle(p.white, 540, 679 - i * 46, 21) + circle(p.white, 1200, 679 - i * 46, 21)) +
  rect(p.deep, 800, 520, 130, 180) +
  rect(p.sky, 600, 500, 120, 100) +
  rect(p.sky, 1010, 500, 120, 100) +
  line(p.deep, 18, [500, 424], [870, 230], [1240, 424]) +
  row(5, (i) =>
    line(p.deep, 10, [600 + i * 135, 424], [600 + i * 135, 424 - (i === 2 ? 180 : i % 4 === 0 ? 46 : 112)]),
  ) +
  hill(p.deep, [
    [0, 830],
    [500, 850],
    [1000, 820],
    [1600, 850],
  ]) +
  row(4, (i) => ellipse(p.soft, 1190 + i * 96, 880, 44, 44) + ring(p.accent, 9, 1190 + i * 96, 880, 26)) +
  row(3, (i) => ellipse(p.soft, 1238 + i * 96, 800, 44, 44) + ring(p.accent, 9, 1238 + i * 96, 800, 26)) +
  person(
    430,
    900,
    430,
    { skin: SKIN.light, hair: HAIR.brown, top: p.white, bottom: p.mid, style: "helmet", head: p.accent },
    POSES.reach,
  ) +
  person(
    1010,
    920,
    440,
    { skin: SKIN.tan, hair: HAIR.black, top: p.accent, bottom: p.mid, style: "helmet", head: p.white },
    POSES.hold,
    -1,
  ) +
  rect(p.white, 900, 660, 60, 50, 3);

export const etelaSavo = [lakeland, kitchenTable, repair, timber];
