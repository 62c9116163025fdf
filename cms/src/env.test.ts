import { describe, expect, it } from "vitest";
import { readEnv } from "./env.ts";

const SECRET = "a secret that is more than long enough";
const read = (values: Record<string, string>) =>
  readEnv({ PAYLOAD_SECRET: SECRET, ...values } as unknown as NodeJS.ProcessEnv);

describe("readEnv", () => {
  it("has defaults for all but the secret", () => {
    const env = read({});
    expect(env.dataDir).toMatch(/\/\.data$/);
    expect(env.databaseUrl).toBe(`file:${env.dataDir}/cms.db`);
    expect([env.cmsPort, env.cmsUrl, env.sitesUrl]).toEqual([3000, "http://localhost:3000", "http://localhost:4321/"]);
    expect(env.publisherTokens).toEqual([]);
  });

  it("takes what is set, and nothing for an empty value", () => {
    const env = read({
      DATABASE_URL: "mongodb://localhost/x",
      CMS_PORT: "",
      SITES_URL: "https://a.example.fi/alueet",
      PUBLISHER_TOKENS: "one, two",
    });
    expect(env.databaseUrl).toBe("mongodb://localhost/x");
    expect(env.cmsPort).toBe(3000);
    expect(env.sitesUrl).toBe("https://a.example.fi/alueet/");
    expect(env.publisherTokens).toEqual(["one", "two"]);
  });

  it("sends mail by a server, and writes it to files without one", () => {
    expect(read({ DATA_DIR: "/data" }).mail).toEqual({
      from: { name: "Aluesivut", address: "aluesivut@example.fi" },
      to: { folder: "/data/mail" },
    });
    const smtp = {
      SMTP_HOST: "mail.example.fi",
      SMTP_USER: "u",
      SMTP_PASS: "p",
      MAIL_FROM: "Julkaisu <cms@example.fi>",
    };
    expect(read(smtp).mail).toEqual({
      from: { name: "Julkaisu", address: "cms@example.fi" },
      to: { server: { host: "mail.example.fi", port: 587, user: "u", pass: "p" } },
    });
    const url = { SMTP_URL: "smtps://u:p@mail.example.fi:465", MAIL_FROM: "cms@example.fi" };
    expect(read(url).mail).toEqual({
      from: { name: "Aluesivut", address: "cms@example.fi" },
      to: { server: "smtps://u:p@mail.example.fi:465" },
    });
  });

  it.each([
    [{ DATABASE_URL: "postgres://db" }, /DATABASE_URL must begin with file:.*13 characters, not shown/],
    [{ CMS_PORT: "http" }, /CMS_PORT .*"http"/],
    [{ CMS_PORT: "70000" }, /CMS_PORT .*"70000"/],
    [{ SITES_URL: "example" }, /SITES_URL must be an http or https address.*"example"/],
    [{ PAYLOAD_SECRET: "short" }, /PAYLOAD_SECRET must have at least 32 characters.*not shown/],
    [{ WEBHOOK_URL: "https://a.example.fi/" }, /WEBHOOK_SECRET is needed when WEBHOOK_URL is set/],
    [{ GITHUB_REPOSITORY: "aluesivut" }, /GITHUB_REPOSITORY must be owner\/name/],
    [{ SMTP_URL: "http://mail.example.fi" }, /SMTP_URL must be smtp:\/\/.*not shown/],
    [{ SMTP_URL: "smtp://mail.example.fi" }, /MAIL_FROM is needed when a mail server is set/],
    [{ SMTP_URL: "smtp://mail.example.fi", SMTP_HOST: "mail.example.fi" }, /SMTP_URL or SMTP_HOST, not both/],
    [{ SMTP_PORT: "25" }, /SMTP_PORT is of no use without SMTP_HOST/],
    [{ SMTP_HOST: "mail.example.fi", SMTP_USER: "x", MAIL_FROM: "a@example.fi" }, /SMTP_PASS is needed/],
    [{ MAIL_FROM: "Aluesivut" }, /MAIL_FROM must be an address or Name <address>.*"Aluesivut"/],
  ])("names the variable that is wrong: %o", (values, message) => {
    expect(() => read(values as unknown as Record<string, string>)).toThrow(message);
  });

  it("asks for the secret, but not while building", () => {
    expect(() => readEnv({} as NodeJS.ProcessEnv)).toThrow(
      /PAYLOAD_SECRET is needed: current value is not set\..*openssl/,
    );
    expect(readEnv({ NEXT_PHASE: "phase-production-build" } as unknown as NodeJS.ProcessEnv).databaseUrl).toBe(
      "file::memory:",
    );
  });
});
