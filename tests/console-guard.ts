import { afterEach, beforeEach, expect, vi } from "vitest";

/* An error on the console that a test did not expect fails it. A test that expects one spies on console.error itself. */
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  if (!vi.isMockFunction(console.error)) return;
  const calls = vi.mocked(console.error).mock.calls;
  vi.mocked(console.error).mockRestore();
  expect(calls, "console.error was called").toEqual([]);
});
