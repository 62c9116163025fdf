import { block, chimney, gable, windows } from "../buildings.ts";
import { mug, plant, room, shelf, windowOnto } from "../interior.ts";
import { bush, cloud, forest, glints, hill, rock, sky, spruce, sun, water } from "../landscape.ts";
import { meeting } from "../meeting.ts";
import type { Palette } from "../palette.ts";
import { HAIR, person, SKIN } from "../people.ts";
import { POSES } from "../poses.ts";
import type { Scene } from "../scene.ts";
import { circle, curve, line, polygon, rect, row } from "../shapes.ts";
import { container, train } from "../vehicles.ts";

const trussBridge = (fill: string, x: number, y: number, spans: number, span: number, rise: number): string =>
  rect(fill, x - 20, y, spans * span + 40, 24) +
  row(spans, (k) => {
    const from = x + k * span;
    const top = (t: number) => y - rise * 4 * t * (1 - t);
    return (
      curve(fill, 14, `M${from} ${y}Q${from + span / 2} ${y - rise * 2} ${from + span} ${y}`) +
      row(5, (i) => line(fill, 7, [from + (span * (i + 1)) / 6, y], [from + (span * (i + 1)) / 6, top((i + 1) / 6)]))
    );
  });

/** The train on the river bridge. */
const bridge: Scene = (p) =>
  sky(p) +
  sun(p, 260, 220) +
  cloud(p.white, 1240, 190, 1.2) +
  cloud(p.pale, 720, 150) +
  hill(p.far, [
    [0, 470],
    [300, 400],
    [700, 480],
    [1100, 390],
    [1600, 460],
  ]) +
  forest(p.haze, 0, 1600, 600, 44, 60, 130) +
  water(p.mid, 600) +
  glints(p.sky, 420, 760, 260) +
  glints(p.sky, 1180, 700, 220) +
  row(4, (i) =>
    polygon(p.near, [130 + i * 420, 540], [190 + i * 420, 540], [204 + i * 420, 780], [116 + i * 420, 780]),
  ) +
  train(p.deep, p.white, p.accent, -60, 534, 3, 0.92) +
  trussBridge(p.near, 160, 528, 3, 420, 190) +
  rect(p.near, -20, 528, 1640, 24) +
  hill(p.deep, [
    [0, 800],
    [300, 830],
    [640, 1000],
  ]) +
  hill(p.deep, [
    [960, 1000],
    [1280, 850],
    [1600, 800],
  ]) +
  spruce(p.near, 90, 940, 260) +
  spruce(p.near, 220, 970, 190) +
  spruce(p.near, 1500, 950, 280) +
  spruce(p.near, 1370, 980, 190);

/** A talk about training, the station outside the window. */
const guidance: Scene = (p) =>
  room(p.sky, p.haze, 850) +
  windowOnto(
    p.white,
    500,
    120,
    860,
    420,
    sky(p, p.pale) +
      hill(p.far, [
        [400, 400],
        [800, 350],
        [1400, 400],
      ]) +
      block(p.haze, p.white, 1060, 480, 200, 170, 5, 2) +
      forest(p.haze, 500, 1060, 480, 16, 60, 120) +
      rect(p.mid, 480, 476, 900, 80) +
      train(p.near, p.soft, p.accent, 330, 500, 2, 0.95),
    2,
  ) +
  shelf(p.near, [p.accent, p.deep, p.white, p.mid, p.soft], 90, 190, 310, 3) +
  plant(p.near, p.accent, 1500, 920, 330) +
  meeting(
    p,
    520,
    920,
    660,
    { skin: SKIN.light, hair: HAIR.grey, top: p.accent, bottom: p.deep, style: "bob" },
    { skin: SKIN.tan, hair: HAIR.black, top: p.near, bottom: p.deep },
    mug(p.near, 740, 682) + polygon(p.far, [850, 682], [1000, 682], [1020, 668], [880, 668]) + mug(p.accent, 1040, 682),
  );

/** Containers between rail and lorry. */
const terminal: Scene = (p) =>
  sky(p) +
  sun(p, 300, 200) +
  cloud(p.white, 980, 140, 1.1) +
  hill(p.far, [
    [0, 500],
    [500, 430],
    [1000, 490],
    [1600, 430],
  ]) +
  forest(p.haze, 0, 1600, 590, 46, 50, 110) +
  rect(p.haze, 0, 590, 1600, 410) +
  // the gantry crane over the tracks
  rect(p.near, 430, 190, 30, 560) +
  rect(p.near, 1180, 190, 30, 560) +
  rect(p.near, 340, 160, 960, 44, 6) +
  line(p.near, 12, [445, 420], [560, 204]) +
  line(p.near, 12, [1195, 420], [1080, 204]) +
  rect(p.deep, 760, 196, 130, 50, 6) +
  line(p.deep, 6, [780, 246], [780, 340]) +
  line(p.deep, 6, [870, 246], [870, 340]) +
  container(p.accent, p.soft, 690, 450, 270, 112) +
  row(3, (i) => container([p.near, p.white, p.mid][i] ?? p.near, p.haze, 40 + (i % 2) * 40, 700 - i * 104, 270, 100)) +
  row(2, (i) =>
    container([p.white, p.accent][i] ?? p.white, [p.haze, p.soft][i] ?? p.haze, 1290, 700 - i * 104, 290, 100),
  ) +
  rect(p.mid, 0, 800, 1600, 14) +
  row(
    5,
    (i) =>
      rect(p.deep, -60 + i * 350, 750, 320, 20, 4) + row(4, (j) => circle(p.deep, -20 + i * 350 + j * 80, 782, 20)),
  ) +
  row(5, (i) =>
    i === 2
      ? ""
      : container([p.near, p.white, p.near, p.accent, p.near][i] ?? p.near, p.mid, -40 + i * 350, 750, 280, 100),
  ) +
  rect(p.deep, 0, 880, 1600, 120) +
  row(9, (i) => rect(p.mid, 30 + i * 190, 934, 100, 10, 5)) +
  person(
    640,
    930,
    340,
    { skin: SKIN.fair, hair: HAIR.blond, top: p.near, bottom: p.mid, vest: p.accent, style: "helmet", head: p.white },
    POSES.wave,
  ) +
  person(
    1010,
    930,
    350,
    { skin: SKIN.brown, hair: HAIR.black, top: p.near, bottom: p.mid, vest: p.accent, style: "helmet", head: p.white },
    POSES.hold,
    -1,
  );

/** The old groundwood mill in the forest, its river, a walker and a worker. */
const mill = (p: Palette): string =>
  rect(p.near, 560, 430, 520, 290) +
  polygon(p.near, [540, 436], [600, 360], [1040, 360], [1100, 436]) +
  row(9, (i) => rect(p.white, 590 + i * 54, 480, 30, 70) + rect(p.white, 590 + i * 54, 600, 30, 70)) +
  rect(p.near, 740, 230, 140, 210) +
  gable(p.deep, 724, 240, 172, 6, 90) +
  rect(p.accent, 785, 280, 50, 90) +
  rect(p.deep, 560, 566, 520, 12) +
  rect(p.mid, 1080, 520, 200, 200) +
  polygon(p.near, [1064, 524], [1100, 470], [1260, 470], [1296, 524]) +
  windows(p.white, 1106, 560, 4, 2, [42, 70], [22, 44]) +
  chimney(p.near, p.white, 1400, 720, 430, 76);
const riverMill: Scene = (p) =>
  sky(p) +
  sun(p, 330, 220) +
  cloud(p.white, 1130, 180) +
  hill(p.far, [
    [0, 430],
    [400, 360],
    [900, 420],
    [1300, 340],
    [1600, 400],
  ]) +
  forest(p.haze, 0, 1600, 650, 34, 140, 270) +
  mill(p) +
  forest(p.mid, -20, 520, 740, 8, 200, 330) +
  forest(p.mid, 1480, 1640, 740, 3, 220, 330) +
  rect(p.deep, 0, 716, 1600, 30) +
  water(p.accent, 746) +
  polygon(p.soft, [900, 746], [1060, 746], [1130, 830], [830, 830]) +
  row(4, (i) => curve(p.white, 8, `M${920 + i * 38} 752l${(i - 1.5) * 14} 66`)) +
  glints(p.white, 460, 800, 240) +
  glints(p.white, 1330, 860, 200) +
  rock(p.deep, -80, 1000, 760, 120) +
  hill(p.deep, [
    [860, 1000],
    [1200, 920],
    [1600, 900],
  ]) +
  bush(p.near, 1500, 920, 90) +
  person(260, 935, 300, { skin: SKIN.light, hair: HAIR.red, top: p.accent, bottom: p.mid, style: "long" }, POSES.walk) +
  person(
    380,
    930,
    310,
    { skin: SKIN.fair, hair: HAIR.grey, top: p.white, bottom: p.mid, style: "beanie", head: p.near },
    POSES.present,
  );

export const kouvola = [bridge, guidance, terminal, riverMill];
