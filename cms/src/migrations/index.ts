import * as migration0 from "./20261123_034422_initial.ts";
import * as migration1 from "./20261123_112542_editors_trust.ts";

/** Every migration of the SQLite database, the oldest first. Made by `src/database/generate.ts`. */
export const migrations = [
  { name: "20261123_034422_initial", up: migration0.up, down: migration0.down },
  { name: "20261123_112542_editors_trust", up: migration1.up, down: migration1.down },
];
