/*
 * Loaded into every service by `--import`: when the program that started it dies, even by `kill -9`, its end of this
 * process's standard input closes, and the service ends with its own children instead of holding on to its port.
 */
process.stdin.on("end", () => {
  try {
    process.kill(process.platform === "win32" ? process.pid : -process.pid, "SIGKILL");
  } catch {
    process.exit(1);
  }
});
process.stdin.resume();
(process.stdin as unknown as { unref?: () => void }).unref?.();
