/** Where a program tells what it does; tests collect it. */
export type Log = { info(message: string): void; warn(message: string): void };

const stamped = (message: string): string => `${new Date().toISOString()} ${message}`;
export const consoleLog: Log = {
  info: (message) => console.log(stamped(message)),
  warn: (message) => console.warn(stamped(message)),
};

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
