/**
 * Regenerates what Payload derives from the configuration: `payload-types.ts`, the admin's import map and, when asked,
 * a migration.
 *
 *   node src/database/generate.ts                     types and import map
 *   node src/database/generate.ts --migration NAME    and a migration from the last one to the collections of now
 *   node src/database/generate.ts --initial           and one initial migration in place of all (before the first release only)
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

const cms = resolve(import.meta.dirname, "../..");
const migrations = join(cms, "src/migrations");
const { values } = parseArgs({ options: { migration: { type: "string" }, initial: { type: "boolean" } } });

/** The commands are run with a database and a secret of their own, which nothing is written to. */
const scratch = mkdtempSync(join(tmpdir(), "aluesivut-generate-"));
const payload = (...command: string[]): void => {
  const { status } = spawnSync(
    process.execPath,
    [join(cms, "node_modules/payload/bin.js"), ...command, "--disable-transpile"],
    {
      cwd: cms,
      stdio: ["ignore", "inherit", "inherit"],
      env: {
        ...process.env,
        PAYLOAD_CONFIG_PATH: "src/payload.config.ts",
        PAYLOAD_SECRET: "only-for-generating-files-never-for-running",
        DATA_DIR: scratch,
        DATABASE_URL: "",
      },
    },
  );
  if (status !== 0) throw new Error(`Cannot generate as "payload ${command.join(" ")}" ended with ${status}`);
};

const migrationNames = (): string[] =>
  readdirSync(migrations)
    .filter((name) => name.endsWith(".ts") && name !== "index.ts")
    .map((name) => name.slice(0, -".ts".length))
    .sort();

/** Payload writes for a bundler: Node needs types imported as types, and file endings. */
const mendForNode = (): void => {
  const names = migrationNames();
  for (const name of names) {
    const path = join(migrations, `${name}.ts`);
    const text = readFileSync(path, "utf8")
      .replace(
        "import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'",
        "import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'",
      )
      .replaceAll("{ db, payload, req }", "{ db }");
    writeFileSync(path, text);
  }
  const index = [
    ...names.map((name, number) => `import * as migration${number} from "./${name}.ts";`),
    "",
    "/** Every migration of the SQLite database, the oldest first. Made by `src/database/generate.ts`. */",
    `export const migrations = [${names.map((name, number) => `\n  { name: "${name}", up: migration${number}.up, down: migration${number}.down },`).join("")}${names.length > 0 ? "\n" : ""}];`,
    "",
  ];
  writeFileSync(join(migrations, "index.ts"), index.join("\n"));
};

try {
  if (values.initial) for (const name of readdirSync(migrations)) rmSync(join(migrations, name));
  mendForNode();
  payload("generate:types");
  payload("generate:importmap");
  const name = values.initial ? "initial" : values.migration;
  if (name) payload("migrate:create", name);
} finally {
  mendForNode();
  rmSync(scratch, { recursive: true, force: true });
}
