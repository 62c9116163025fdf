import type { Point } from "./shapes.ts";

/* In the unit of people.ts: a hundredth of a person's height, feet at the origin, facing right. */

/** The joint and the end of an arm or a leg. */
export type Limb = readonly [joint: Point, end: Point];
export interface Pose {
  /** Back arm and front arm, elbow and hand; as if standing. */
  arms: readonly [Limb, Limb];
  /** Back leg and front leg, knee and foot. Absent: hidden behind something. */
  legs?: readonly [Limb, Limb];
  /** How far the upper body is lowered when sitting. */
  drop?: number;
}

const STANDING: readonly [Limb, Limb] = [
  [
    [-4.5, -25],
    [-5, -2],
  ],
  [
    [4.5, -25],
    [5, -2],
  ],
];
const SITTING: readonly [Limb, Limb] = [
  [
    [15, -25],
    [13, -2],
  ],
  [
    [18, -25],
    [18, -2],
  ],
];
export const POSES = {
  stand: {
    arms: [
      [
        [-13.5, -62],
        [-12.5, -49],
      ],
      [
        [13.5, -62],
        [12.5, -49],
      ],
    ],
    legs: STANDING,
  },
  present: {
    arms: [
      [
        [-13.5, -62],
        [-12.5, -49],
      ],
      [
        [19, -67],
        [29, -75],
      ],
    ],
    legs: STANDING,
  },
  hold: {
    arms: [
      [
        [-8, -60],
        [10, -57],
      ],
      [
        [13, -60],
        [15, -55],
      ],
    ],
    legs: STANDING,
  },
  reach: {
    arms: [
      [
        [14, -66],
        [27, -64],
      ],
      [
        [18, -66],
        [30, -70],
      ],
    ],
    legs: STANDING,
  },
  wave: {
    arms: [
      [
        [-13.5, -62],
        [-12.5, -49],
      ],
      [
        [19, -76],
        [21, -91],
      ],
    ],
    legs: STANDING,
  },
  walk: {
    arms: [
      [
        [-14, -63],
        [-17, -50],
      ],
      [
        [13, -63],
        [18, -53],
      ],
    ],
    legs: [
      [
        [-3, -25],
        [-13, -4],
      ],
      [
        [8, -26],
        [11, -2],
      ],
    ],
  },
  work: {
    arms: [
      [
        [10, -62],
        [22, -58],
      ],
      [
        [12, -60],
        [25, -54],
      ],
    ],
    legs: STANDING,
  },
  sit: {
    arms: [
      [
        [8, -64],
        [21, -63],
      ],
      [
        [11, -64],
        [23, -62],
      ],
    ],
    legs: SITTING,
    drop: 22,
  },
  listen: {
    arms: [
      [
        [8, -65],
        [20, -63],
      ],
      [
        [12, -65],
        [22, -61.5],
      ],
    ],
    legs: SITTING,
    drop: 22,
  },
  explain: {
    arms: [
      [
        [8, -64],
        [21, -63],
      ],
      [
        [16, -64],
        [26, -71],
      ],
    ],
    legs: SITTING,
    drop: 22,
  },
  drive: {
    arms: [
      [
        [10, -63],
        [21, -66],
      ],
      [
        [12, -62],
        [22, -65],
      ],
    ],
    legs: SITTING,
    drop: 22,
  },
  kneel: {
    arms: [
      [
        [10, -62],
        [22, -52],
      ],
      [
        [13, -60],
        [26, -50],
      ],
    ],
    legs: [
      [
        [-2, -4],
        [-20, -3],
      ],
      [
        [16, -24],
        [16, -2],
      ],
    ],
    drop: 24,
  },
  /** Front half only, behind a desk: hands together. */
  desk: {
    arms: [
      [
        [-14, -62],
        [-3, -54],
      ],
      [
        [14, -62],
        [3, -54],
      ],
    ],
  },
  type: {
    arms: [
      [
        [-13, -60],
        [-5, -53],
      ],
      [
        [13, -60],
        [5, -53],
      ],
    ],
  },
} as const satisfies Record<string, Pose>;
