/*
 * Loaded into every service by `--import`: when the program that started it dies, even by `kill -9`, its end of this
 * process's standard input closes, and the service ends with its own children instead of holding on to its port.
 * Next hands the option on to its workers, whose standard input is closed from the start: they end with their service.
 */
const LOADED = "ALUESIVUT_ENDS_WITH_PARENT";
if (!process.env[LOADED]) {
  process.env[LOADED] = "1";
  process.stdin.on("end", () => {
    try {
      process.kill(process.platform === "win32" ? process.pid : -process.pid, "SIGKILL");
    } catch {
      process.exit(1);
    }
  });
  process.stdin.resume();
  (process.stdin as unknown as { unref?: () => void }).unref?.();
}
