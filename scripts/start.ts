/* `npm start`: nine regional sites and their CMS on this machine, from nothing. */
import { stopAll, untilStopped } from "./stack/processes.ts";
import { runMain, say } from "./stack/progress.ts";
import { readSettings, requireFreePort } from "./stack/settings.ts";
import { logDirOf, prepare, readDemoLogins, startStack, untilAllLive } from "./stack/stack.ts";

await runMain(async () => {
  const stopped = untilStopped();
  const up = (async () => {
    const settings = readSettings();
    // Before the long work, so that a taken port is told at once.
    await requireFreePort("CMS_PORT", settings.cmsPort);
    await requireFreePort("SITES_PORT", settings.sitesPort);
    await prepare(settings, { seed: true });
    say("Starting the CMS, the publisher and the sites");
    await startStack(settings);
    say("Publishing every region's site");
    const regions = await untilAllLive(settings, 300);
    const sites = `http://localhost:${settings.sitesPort}/`;
    say(`All ${regions.length} sites are live`);
    console.log(`\nCMS     http://localhost:${settings.cmsPort}/admin\nSites   ${sites}`);
    for (const region of regions) console.log(`        ${sites}${region}/`);
    const logins = readDemoLogins(settings.dataDir);
    if (logins.length > 0) {
      console.log(`\nDemo logins (kept in ${settings.dataDir}/demo-logins.json)`);
      for (const { email, password, role } of logins)
        console.log(`        ${email.padEnd(34)} ${password}  ${role.replace("-", " ")}`);
    }
    console.log(`\nLogs are in ${logDirOf(settings)}. Ctrl-C stops everything.`);
  })();
  // A failure ends the command; success keeps it up until it is asked to stop.
  await Promise.race([stopped, up.then(() => stopped)]).catch(async (error) => {
    await stopAll();
    throw error;
  });
  process.exit(0);
});
