import type { Limb, Pose } from "./poses.ts";
import { circle, curve, ellipse, group, type Point, path, rect } from "./shapes.ts";

/* People are drawn in a unit of a hundredth of their height, feet at the origin, facing right. No faces: anyone can be them. */

export const SKIN = { fair: "#f3cbb0", light: "#e6b08a", tan: "#c98f65", brown: "#9a6443", dark: "#6b4230" } as const;
export const HAIR = { black: "#2a2326", brown: "#5d4030", red: "#a4572f", blond: "#d9b36c", grey: "#a8a6a3" } as const;

export interface Look {
  skin: string;
  hair: string;
  top: string;
  bottom: string;
  style?: "short" | "bob" | "long" | "bun" | "scarf" | "helmet" | "beanie" | "cap" | "bald";
  /** Colour of a scarf, helmet or cap. */
  head?: string;
  vest?: string;
  apron?: string;
  shoes?: string;
  coat?: boolean;
}
const headwear = (look: Look): string => {
  const color = look.head ?? look.top;
  switch (look.style) {
    case "helmet":
      return path(color, "M-9 -92.5a9 9.5 0 0 1 18 0z") + rect(color, -9.5, -93.5, 21, 2.2, 1.1);
    case "cap":
      return path(color, "M-8.6 -92a8.6 8 0 0 1 17.2 0z") + rect(color, 4, -93.4, 10, 2, 1);
    case "beanie":
      return path(color, "M-9 -91a9 10 0 0 1 18 0z") + rect(color, -9.6, -93, 19.2, 4, 2);
    default:
      return "";
  }
};
const head = (look: Look): string => {
  const face = circle(look.skin, 0.8, -89.6, 7.3);
  switch (look.style) {
    case "scarf": {
      const color = look.head ?? look.top;
      return (
        path(color, "M-9.5 -91a9.5 9.5 0 0 1 19 0q1.5 8 -0.5 13h-18q-2 -6 -0.5 -13z") +
        ellipse(look.skin, 1.8, -89.6, 5.8, 6.8)
      );
    }
    case "bob":
      return (
        path(look.hair, "M-9.3 -90a9.3 9.3 0 0 1 18.6 0q-3 -2 -5 -4l-4 14h-9q-2 -4 -0.6 -10z") +
        circle(look.skin, 1.5, -88.8, 6.7) +
        path(look.hair, "M-8.8 -90q2 -9.5 9.5 -9.2 7.5 0.5 8.3 7.5 -7 0.5 -11 -3.5 -2 4 -6.8 5.2z")
      );
    case "long":
      return (
        path(look.hair, "M-9.3 -90a9.3 9.3 0 0 1 18 -2l-6 4 -1 20h-10.5q-1.5 -12 -0.5 -22z") +
        circle(look.skin, 1.5, -88.8, 6.7) +
        path(look.hair, "M-9 -89q1.5 -10.5 9.5 -10.2 7.5 0.5 8.3 7.2 -7 0.5 -11 -3.5 -2 4 -6.8 6.5z")
      );
    case "bun":
      return circle(look.hair, -7.5, -97, 4) + circle(look.hair, -0.8, -91, 8.2) + circle(look.skin, 1.6, -88.6, 6.7);
    case "bald":
      return face + path(look.hair, "M-6.5 -89.5a8 8 0 0 0 2.5 6q-0.5 -4 0.5 -7z");
    default:
      return circle(look.hair, -0.8, -91, 8.2) + circle(look.skin, 1.5, -88.6, 6.8);
  }
};
const arm = (look: Look, shoulder: Point, [elbow, hand]: Limb): string =>
  curve(look.top, 6.6, `M${shoulder.join(" ")}L${elbow.join(" ")}L${hand.join(" ")}`) +
  circle(look.skin, hand[0] + Math.sign(hand[0] - elbow[0]) * 1.4, hand[1] + Math.sign(hand[1] - elbow[1]) * 1.2, 3.3);
const leg = (look: Look, hip: Point, [knee, foot]: Limb): string =>
  curve(look.bottom, 9, `M${hip.join(" ")}L${knee.join(" ")}L${foot[0]} ${foot[1] - 2}`) +
  path(look.shoes ?? "#2b2b33", `M${foot[0] - 4.8} ${foot[1] + 2}v-4.5h6q6.5 0.5 7.5 4.5z`);
const torso = (look: Look): string =>
  (look.coat
    ? path(look.top, "M-12.5 -71q0 -9 8.5 -9.5h8q8.5 0.5 8.5 9.5l1.5 42h-28z")
    : path(look.top, "M-12.5 -71q0 -9 8.5 -9.5h8q8.5 0.5 8.5 9.5l-2.5 26h-20z")) +
  (look.vest
    ? path(look.vest, "M-11 -76l4 -4 5 9h4l5 -9 4 4 -1 30h-20z") + rect("#ffffff", -10.3, -57, 20.6, 3.4)
    : "") +
  (look.apron
    ? path(look.apron, `M-6 -80h2l1 8h6l1 -8h2l2 12 1 ${look.coat ? 38 : 34}h-18l1 -${look.coat ? 38 : 34}z`)
    : "");

/** A person `height` tall whose feet stand at (x, y); `faces` -1 turns them to the left. */
export const person = (x: number, y: number, height: number, look: Look, pose: Pose, faces: 1 | -1 = 1): string => {
  const unit = height / 100;
  const drop = pose.drop ?? 0;
  const hipY = -47 + drop;
  const [backLeg, frontLeg] = pose.legs ?? [];
  const upper = (...parts: string[]) => (drop ? group(`translate(0 ${drop})`, ...parts) : parts.join(""));
  return group(
    `translate(${x} ${y}) scale(${faces * unit} ${unit})`,
    upper(arm(look, [-10, -75.5], pose.arms[0])),
    backLeg ? leg(look, [-4.5, hipY], backLeg) : "",
    frontLeg ? leg(look, [4.5, hipY], frontLeg) : "",
    upper(
      rect(look.skin, -3, -84, 6, 7),
      torso(look),
      head(look),
      headwear(look),
      arm(look, [10, -75.5], pose.arms[1]),
    ),
  );
};
