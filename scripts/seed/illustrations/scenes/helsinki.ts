import { block, dome, towerCrane, windows } from "../buildings.ts";
import { lamp, laptop, mug, plant, room, shelf, windowOnto } from "../interior.ts";
import { birds, cloud, glints, isle, rock, sky, sun, water } from "../landscape.ts";
import { meeting } from "../meeting.ts";
import type { Palette } from "../palette.ts";
import { HAIR, person, SKIN } from "../people.ts";
import { POSES } from "../poses.ts";
import type { Scene } from "../scene.ts";
import { at, line, path, polygon, rect, row } from "../shapes.ts";
import { container, ferry, sailboat, tram } from "../vehicles.ts";

/** The cathedral on its steps, 560 wide and 470 high, its foot at the origin. */
const cathedral = (p: Palette, x: number, y: number, scale = 1): string =>
  at(
    x,
    y,
    scale,
    rect(p.white, -250, -170, 500, 150),
    rect(p.white, -86, -270, 172, 110),
    dome(p.accent, 0, -262, 96, 1.1),
    rect(p.white, -14, -392, 28, 34),
    rect(p.white, -3, -440, 6, 60),
    rect(p.white, -216, -222, 70, 60),
    rect(p.white, 146, -222, 70, 60),
    dome(p.accent, -181, -218, 42, 1.15),
    dome(p.accent, 181, -218, 42, 1.15),
    polygon(p.pale, [-122, -166], [0, -224], [122, -166]),
    row(6, (i) => rect(p.haze, -100 + i * 38, -158, 12, 132)),
    windows(p.mid, -226, -136, 3, 1, [36, 0], [18, 70]),
    windows(p.mid, 138, -136, 3, 1, [36, 0], [18, 70]),
    windows(p.mid, -62, -246, 4, 1, [36, 0], [16, 50]),
    polygon(p.pale, [-262, -20], [262, -20], [310, 0], [-310, 0]),
  );

const harbour: Scene = (p) =>
  sky(p) +
  sun(p, 300, 220) +
  cloud(p.white, 1180, 230, 1.3) +
  cloud(p.pale, 480, 190) +
  birds(p.near, 1050, 330) +
  block(p.far, p.pale, 0, 640, 170, 200, 4, 4) +
  block(p.far, p.pale, 250, 640, 150, 250, 3, 4) +
  block(p.far, p.pale, 1200, 640, 190, 220, 4, 4) +
  block(p.haze, p.white, 120, 650, 210, 170, 5, 3) +
  block(p.haze, p.white, 1060, 650, 180, 190, 4, 3) +
  block(p.haze, p.white, 1380, 650, 220, 230, 5, 4) +
  cathedral(p, 760, 640, 0.98) +
  block(p.mid, p.soft, 380, 660, 190, 130, 4, 2) +
  block(p.mid, p.soft, 960, 660, 230, 130, 5, 2) +
  block(p.mid, p.soft, 0, 660, 150, 140, 3, 2) +
  rect(p.near, 0, 652, 1600, 26) +
  water(p.mid, 678) +
  glints(p.soft, 180, 740, 200, 4) +
  glints(p.sky, 1240, 720, 240, 4) +
  ferry(p.deep, p.white, p.mid, 640, 810, 1.2) +
  sailboat(p.deep, p.white, 330, 860, 0.8) +
  isle(p.deep, 1080, 1000, 700, 150) +
  rock(p.deep, -60, 1000, 420, 100) +
  rect(p.white, 1380, 820, 70, 90) +
  polygon(p.accent, [1370, 820], [1415, 780], [1460, 820]);

const library: Scene = (p) =>
  room(p.sky, p.haze, 850) +
  windowOnto(
    p.white,
    120,
    110,
    1000,
    480,
    sky(p, p.pale) +
      sun(p, 940, 220, 60) +
      block(p.far, p.white, 100, 600, 180, 250, 4, 4) +
      block(p.far, p.white, 880, 600, 260, 210, 5, 3) +
      cathedral(p, 600, 600, 0.85) +
      block(p.haze, p.white, 250, 600, 120, 130, 3, 2),
    3,
  ) +
  shelf(p.near, [p.accent, p.deep, p.white, p.mid, p.soft], 1200, 200, 340, 4) +
  lamp(p.deep, p.accent, 620, 90, 80) +
  plant(p.near, p.accent, 140, 910, 330) +
  meeting(
    p,
    400,
    920,
    660,
    { skin: SKIN.dark, hair: HAIR.black, top: p.near, bottom: p.deep, style: "bun" },
    { skin: SKIN.fair, hair: HAIR.blond, top: p.accent, bottom: p.deep },
    laptop(p.deep, 610, 682, -1) + mug(p.near, 830, 682),
  );

const street: Scene = (p) =>
  sky(p) +
  cloud(p.white, 1060, 150, 1.2) +
  block(p.haze, p.white, 0, 780, 330, 560, 5, 6) +
  block(p.far, p.white, 330, 780, 260, 460, 4, 5) +
  block(p.haze, p.white, 590, 780, 300, 620, 5, 7) +
  block(p.far, p.white, 890, 780, 250, 500, 4, 5) +
  block(p.haze, p.white, 1140, 780, 460, 580, 7, 6) +
  row(
    4,
    (i) =>
      rect(p.accent, 30 + i * 420, 660, 260, 40) +
      rect(p.near, 30 + i * 420, 700, 260, 80) +
      rect(p.soft, 50 + i * 420, 712, 90, 60) +
      rect(p.soft, 190 + i * 420, 712, 50, 68),
  ) +
  rect(p.deep, 0, 780, 1600, 220) +
  rect(p.mid, 0, 780, 1600, 20) +
  line(p.near, 5, [0, 480], [1600, 470]) +
  tram(p.near, p.soft, p.white, 130, 900, 4, 1.35) +
  rect(p.mid, 0, 906, 1600, 10) +
  rect(p.mid, 0, 952, 1600, 10) +
  person(
    1400,
    960,
    340,
    { skin: SKIN.tan, hair: HAIR.black, top: p.accent, bottom: p.mid, style: "scarf", head: p.soft, coat: true },
    POSES.walk,
    -1,
  ) +
  person(
    1510,
    965,
    350,
    { skin: SKIN.light, hair: HAIR.grey, top: p.white, bottom: p.mid, style: "cap", head: p.mid },
    POSES.walk,
    -1,
  );

const port: Scene = (p) =>
  sky(p) +
  sun(p, 1340, 200) +
  cloud(p.white, 300, 190, 1.1) +
  towerCrane(p.haze, 1200, 640, 380, 300) +
  block(p.far, p.pale, 980, 640, 170, 180, 4, 3) +
  block(p.far, p.pale, 1240, 640, 130, 260, 3, 5) +
  block(p.far, p.pale, 1440, 640, 180, 160, 4, 3) +
  water(p.mid, 640) +
  glints(p.sky, 1260, 680, 220, 3) +
  // the quay crane
  rect(p.near, 250, 250, 26, 520) +
  rect(p.near, 520, 250, 26, 520) +
  rect(p.near, 130, 226, 940, 34) +
  polygon(p.near, [380, 110], [400, 110], [540, 230], [260, 230]) +
  line(p.near, 8, [392, 116], [1040, 230]) +
  line(p.near, 8, [388, 116], [150, 230]) +
  rect(p.near, 250, 470, 296, 20) +
  line(p.near, 12, [262, 480], [534, 700]) +
  rect(p.deep, 770, 260, 90, 44, 6) +
  line(p.deep, 5, [790, 300], [790, 420]) +
  line(p.deep, 5, [840, 300], [840, 420]) +
  container(p.accent, p.soft, 700, 520, 230, 100) +
  // the ship
  path(p.deep, "M620 700h980v130h-900q-60 -40 -80 -130z") +
  row(3, (i) => container([p.near, p.white, p.accent][i] ?? p.near, p.haze, 720 + i * 230, 700, 220, 90)) +
  container(p.white, p.haze, 950, 608, 220, 90) +
  block(p.white, p.mid, 1420, 700, 150, 190, 3, 3) +
  rect(p.haze, 0, 770, 640, 230) +
  polygon(p.haze, [0, 830], [1600, 830], [1600, 1000], [0, 1000]) +
  rect(p.white, 0, 830, 1600, 10) +
  person(
    820,
    970,
    400,
    { skin: SKIN.fair, hair: HAIR.brown, top: p.near, bottom: p.deep, style: "helmet", head: p.white, vest: p.accent },
    POSES.present,
  ) +
  person(
    990,
    970,
    385,
    { skin: SKIN.brown, hair: HAIR.black, top: p.near, bottom: p.deep, style: "helmet", head: p.white, vest: p.accent },
    POSES.hold,
    -1,
  ) +
  container(p.near, p.mid, 60, 960, 300, 130) +
  container(p.accent, p.soft, 120, 830, 300, 130);

export const helsinki = [harbour, library, street, port];
