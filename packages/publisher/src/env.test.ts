import { describe, expect, it } from "vitest";
import { parseEnv } from "./env.ts";

describe("parseEnv", () => {
  it("derives what is not set, and takes an empty variable as not set", () => {
    expect(parseEnv({ DATA_DIR: "/srv/alue", CMS_PORT: "3100", TARGET: "" })).toMatchObject({
      cmsUrl: "http://localhost:3100",
      target: "/srv/alue/target",
      sitesPort: 4321,
      publisherToken: undefined,
    });
  });

  it("names each variable that is wrong and its value", () => {
    expect(() => parseEnv({ CMS_URL: "ftp://x", SITES_PORT: "many" })).toThrow(
      /- CMS_URL: .*"ftp:\/\/x"\n {2}- SITES_PORT: .*"many"/,
    );
  });
});
