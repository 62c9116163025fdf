import * as migration0 from "./20261123_034422_initial.ts";

/** Every migration of the SQLite database, the oldest first. Made by `src/database/generate.ts`. */
export const migrations = [
  { name: "20261123_034422_initial", up: migration0.up, down: migration0.down },
];
