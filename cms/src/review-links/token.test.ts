import { expect, it } from "vitest";

it("knows its own tokens and no others", async () => {
  process.env.PAYLOAD_SECRET ??= "a secret for tests that is long enough";
  const { hashOfToken, isOurs, makeToken } = await import("./token.ts");
  const token = makeToken();
  expect(isOurs(token)).toBe(true);
  expect(makeToken()).not.toBe(token);
  expect(hashOfToken(token)).not.toContain(token.slice(0, 32));
  const other = `${token[0] === "A" ? "B" : "A"}${token.slice(1)}`;
  for (const bad of [other, token.slice(0, -1), `${token}x`, "", "../../etc", token.toUpperCase()])
    expect(isOurs(bad), bad).toBe(false);
});
