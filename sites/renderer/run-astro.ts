import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const sitesFolder = fileURLToPath(new URL("../", import.meta.url));

/** What a test runner tells the code it runs, and Vite would take for the build's own. */
const NOT_FOR_BUILDS = ["NODE_ENV", "MODE", "BASE_URL", "DEV", "PROD", "SSR", "TEST", "VITEST"];

/**
 * Runs `astro build` into a folder, in a process of its own: two builds in one process have been seen to mix their
 * regions. Throws with all that Astro said when it fails.
 */
export const runAstro = (outDir: string, environment: Record<string, string> = {}): Promise<void> =>
  new Promise((resolve, reject) => {
    const astro = join(sitesFolder, "node_modules/astro/bin/astro.mjs");
    const env: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...environment };
    for (const name of NOT_FOR_BUILDS) delete env[name];
    const child = spawn(process.execPath, [astro, "build", "--root", sitesFolder, "--outDir", outDir], {
      cwd: sitesFolder,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    const listen = (data: Buffer) => {
      said += data.toString();
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`Cannot build the sites: astro ended with ${code}\n${said}`)),
    );
  });
