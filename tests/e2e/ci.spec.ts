import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { SnapshotChanged } from "@aluesivut/content";
import { Webhook } from "standardwebhooks";
import { parse } from "yaml";
import { draftsOf, operate, saveDraft, signIn, untilReceipt } from "./editor.ts";
import { expect, test } from "./fixtures.ts";
import { CI_PORT, CMS_URL, GITHUB_REPOSITORY, publisherToken, SITES_URL, WEBHOOK_SECRET } from "./place.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

type Received = { url: string; headers: Record<string, string>; body: string };

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

/** Stands in for the receiver of the webhook and for GitHub's API. */
const listen = async (): Promise<{ server: Server; received: Received[] }> => {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    received.push({
      url: request.url ?? "",
      headers: request.headers as Record<string, string>,
      body: await bodyOf(request),
    });
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(CI_PORT, resolve));
  return { server, received };
};

/** The `aluesivut` commands of the workflow, as words, without GitHub's own expressions. */
const workflowCommands = (): string[][] => {
  const workflow = parse(readFileSync(path.join(root, ".github/workflows/publish.yml"), "utf8")) as {
    on: { repository_dispatch: { types: string[] } };
    jobs: { publish: { steps: { run?: string }[] } };
  };
  expect(workflow.on.repository_dispatch.types).toEqual(["snapshot-changed"]);
  return workflow.jobs.publish.steps
    .flatMap(({ run }) => (run?.startsWith("pnpm aluesivut ") ? [run] : []))
    .map((run) =>
      run
        .replace(/\$\{\{.*?\}\}/g, "")
        .trim()
        .split(/\s+/)
        .slice(2),
    );
};

test("a publication tells CI by signed webhook and repository_dispatch, and the workflow's commands publish it", async () => {
  test.setTimeout(400_000); // every site from nothing, its drawings too
  const { server, received } = await listen();
  const scratch = mkdtempSync(path.join(tmpdir(), "aluesivut-ci-"));
  try {
    // Given a change of Kouvola's news
    const kouvola = await signIn("editor.kouvola");
    const [draft] = await draftsOf(kouvola, "articles", "fi", "kouvola");
    const id = draft?.id as string;
    const lead = `Ingressi rakennusputkelle ${Date.now()}`;
    await saveDraft(kouvola, "articles", id, "fi", { lead });

    // When it is published
    await operate(kouvola, "articles", id, "publish/fi");
    const receipt = await untilReceipt(kouvola, "articles", id, { locale: "fi", region: "kouvola", state: "live" });

    // Then the webhook comes, signed, and names Kouvola alone: others may be of what tests before changed
    const messages = () =>
      received
        .filter(({ url }) => url === "/hook")
        .map((hook) => ({
          hook,
          regions: SnapshotChanged.parse(new Webhook(WEBHOOK_SECRET).verify(hook.body, hook.headers)).data.regions,
        }));
    const ofKouvola = () => messages().find(({ regions }) => regions.length === 1 && regions[0]?.region === "kouvola");
    await expect.poll(ofKouvola, { timeout: 30_000 }).toBeDefined();
    const { hook } = ofKouvola() as { hook: Received };
    expect(() => new Webhook(WEBHOOK_SECRET).verify(hook.body.replace("kouvola", "vaasa"), hook.headers)).toThrow();

    // And GitHub is asked to run the workflow
    const dispatches = () =>
      received
        .filter(({ url }) => url === `/repos/${GITHUB_REPOSITORY}/dispatches`)
        .map(({ body }) => JSON.parse(body) as { client_payload: { regions: { region: string }[] } });
    await expect.poll(dispatches, { timeout: 30_000 }).toContainEqual(
      expect.objectContaining({
        event_type: "snapshot-changed",
        client_payload: expect.objectContaining({ regions: [expect.objectContaining({ region: "kouvola" })] }),
      }),
    );

    // And the workflow's own commands make a target and a plain folder of it
    const commands = workflowCommands();
    expect(commands.map(([command]) => command)).toEqual(["publish", "build"]);
    for (const command of commands) {
      await promisify(execFile)(process.execPath, [path.join(root, "scripts/aluesivut.ts"), ...command], {
        cwd: scratch,
        env: {
          ...process.env,
          CMS_URL,
          SITES_URL,
          PUBLISHER_TOKEN: publisherToken(),
          DATA_DIR: path.join(scratch, "data"),
          RENDERER: path.join(root, "sites/dist"),
        },
      });
    }
    const page = path.join(scratch, "out", new URL(receipt.url as string).pathname, "index.html");
    expect(existsSync(page), page).toBe(true);
    expect(readFileSync(page, "utf8")).toContain(lead);
  } finally {
    server.close();
    rmSync(scratch, { recursive: true, force: true });
  }
});
