const started = Number(process.env.ALUESIVUT_STARTED ?? Date.now());

/** A line of progress with the seconds since the command was given. */
export const say = (text: string): void => {
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`[${String(seconds).padStart(4)} s] ${text}`);
};

/** An error whose message alone is for the person at the terminal: what, where, how to mend. */
export class Trouble extends Error {
  override name = "Trouble";
}

/** Runs a command's main function: troubles are printed as sentences, anything else with its stack. */
export const runMain = async (main: () => Promise<number | undefined>): Promise<void> => {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Trouble ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
};
