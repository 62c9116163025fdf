import { resolve } from "node:path";
import { withPayload } from "@payloadcms/next/withPayload";
import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // The build checks what it ships; tests and tools are checked by `tsc -p cms`. `SKIP_TYPE_CHECK=1` is for a first start
  // from a checkout that was checked before.
  typescript: { tsconfigPath: "tsconfig.next.json", ignoreBuildErrors: process.env.SKIP_TYPE_CHECK === "1" },
  reactStrictMode: true,
  transpilePackages: ["@aluesivut/content"],
  turbopack: { root: resolve(import.meta.dirname, "..") },
  outputFileTracingRoot: resolve(import.meta.dirname, ".."),
  // The admin is for signed-in editors only: no frame, no guessing of types, no address handed on.
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "X-Frame-Options", value: "SAMEORIGIN" },
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "X-Robots-Tag", value: "noindex, nofollow" },
      ],
    },
  ],
};

export default withPayload(config);
