import { resolve } from "node:path";
import { withPayload } from "@payloadcms/next/withPayload";
import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // The build checks what it ships; tests and tools are checked by `tsc -p cms`. `SKIP_TYPE_CHECK=1` is for a first start
  // from a checkout that was checked before.
  typescript: { tsconfigPath: "tsconfig.next.json", ignoreBuildErrors: process.env.SKIP_TYPE_CHECK === "1" },
  reactStrictMode: true,
  // One copy of Payload for all bundles: the server opens it at start (instrumentation.ts) and the routes use what was
  // opened; with a copy each, `instanceof ValidationError` failed and answers lost the faults of the fields.
  serverExternalPackages: ["payload", "@payloadcms/db-mongodb", "@payloadcms/db-sqlite"],
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
