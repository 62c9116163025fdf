import { expect, it } from "vitest";
import { chooseEncoding, isCompressible } from "./encodings.ts";

it.each([
  ["gzip, deflate, br", "br"],
  ["gzip", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["*", "br"],
  ["identity", null],
  ["br;q=0.1, gzip;q=0.9", "gzip"],
  [undefined, null],
])("chooses for %j the encoding %j", (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding);
});

it("leaves pictures and what is tiny as they are", () => {
  expect(isCompressible("text/html; charset=utf-8", 20_000)).toBe(true);
  expect(isCompressible("image/svg+xml", 20_000)).toBe(true);
  expect(isCompressible("image/avif", 20_000)).toBe(false);
  expect(isCompressible("text/css", 100)).toBe(false);
});
