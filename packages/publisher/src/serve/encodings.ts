import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "br" | "gzip";

const COMPRESSIBLE =
  /^(text\/|application\/(json|javascript|xml|rss\+xml|atom\+xml|ld\+json|manifest\+json|wasm)|image\/svg)/;
/** Smaller ones fit one packet either way. */
const SMALLEST = 600;

export const isCompressible = (type: string, bytes: number): boolean => bytes >= SMALLEST && COMPRESSIBLE.test(type);

/** The best encoding that an Accept-Encoding header allows, brotli before gzip; null for none. */
export const chooseEncoding = (accepted: string | undefined): Encoding | null => {
  const weights = new Map<string, number>();
  for (const part of (accepted ?? "").split(",")) {
    const [name = "", ...parameters] = part.trim().toLowerCase().split(";");
    const weight = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("q="));
    weights.set(name, weight ? Number(weight.slice(2)) : 1);
  }
  const weightOf = (name: Encoding) => weights.get(name) ?? weights.get("*") ?? 0;
  const [br, gzipped] = [weightOf("br"), weightOf("gzip")];
  if (br > 0 && br >= gzipped) return "br";
  return gzipped > 0 ? "gzip" : null;
};

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** `lasting` bytes are compressed as well as can be, the others as well as a reader who waits can bear (about 1 ms). */
export const encode = (bytes: Uint8Array, encoding: Encoding, lasting: boolean): Promise<Buffer> =>
  encoding === "gzip"
    ? zip(bytes, { level: lasting ? 9 : 6 })
    : brotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: lasting ? 11 : 9,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      });
