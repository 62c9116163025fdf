import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the stand-in's jars are kept between runs; not part of the sources. */
const CACHE = fileURLToPath(new URL("../../.tools/mongo", import.meta.url));
const STAND_IN = { groupId: "de.bwaldvogel", artifactId: "mongo-java-server", version: "1.47.0" };

export type MongoServer = {
  /** Address of the server without a database: add `/name`. */
  url: string;
  /** A replica set keeps transactions; the others do not. */
  transactions: boolean;
  kind: "environment" | "mongod" | "mongo-java-server";
  stop(): Promise<void>;
};
export type NoMongo = { skip: string };

/**
 * A MongoDB for tests: the one `MONGODB_URL` names, else `mongod` on the PATH as a replica set of one, else a server that
 * speaks MongoDB's wire, from Maven; else the reason why there is none.
 */
export const startMongo = async (): Promise<MongoServer | NoMongo> => {
  const given = process.env.MONGODB_URL;
  if (given) {
    const transactions = new URL(given).searchParams.has("replicaSet");
    return { url: given, transactions, kind: "environment", stop: async () => undefined };
  }
  if (isOnPath("mongod", "--version")) return startMongod();
  if (!isOnPath("java", "-version"))
    return { skip: "no MongoDB: MONGODB_URL is not set, and neither mongod nor java is on the PATH" };
  const failure = await fetchStandIn();
  return failure ? { skip: failure } : startStandIn();
};

/** The server's address with a database of that name. */
export const databaseUrl = (server: MongoServer, name: string): string => {
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return url.toString();
};

const isOnPath = (command: string, ...args: string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("Cannot find a free port")),
      );
    });
  });

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => socket.destroy() && resolve(true));
    socket.once("error", () => resolve(false));
  });

/** Waits until the process listens. @throws when it ends before, with what it said */
const listening = async (child: ChildProcess, port: number, what: string): Promise<void> => {
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2000);
  });
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`Cannot start ${what}: it ended with ${child.exitCode}\n${said}`);
    if (await answers(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill("SIGKILL");
  throw new Error(`Cannot start ${what}: it does not listen on ${port} after 60 s\n${said}`);
};

const stopper = (child: ChildProcess, folder?: string) => async (): Promise<void> => {
  if (child.exitCode === null) {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), 5_000);
    await ended;
    clearTimeout(timer);
  }
  if (folder) rmSync(folder, { recursive: true, force: true });
};

const startMongod = async (): Promise<MongoServer> => {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "mongod-"));
  const child = spawn(
    "mongod",
    ["--port", String(port), "--bind_ip", "127.0.0.1", "--dbpath", folder, "--replSet", "tests"],
    {
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  const stop = stopper(child, folder);
  await listening(child, port, "mongod");
  // A replica set of one has to be told so once; the shell may be missing, then it stays without transactions.
  const shell = ["mongosh", "mongo"].find((name) => isOnPath(name, "--version"));
  const url = `mongodb://127.0.0.1:${port}/`;
  if (!shell) {
    await stop();
    throw new Error(
      "Cannot start mongod as a replica set: mongosh is not on the PATH. Install it, or set MONGODB_URL.",
    );
  }
  const member = `{ _id: 0, host: "127.0.0.1:${port}" }`;
  execFileSync(shell, [url, "--quiet", "--eval", `rs.initiate({ _id: "tests", members: [${member}] })`], {
    stdio: "ignore",
  });
  return { url: `${url}?replicaSet=tests`, transactions: true, kind: "mongod", stop };
};

/** Fetches the stand-in's jars once. Several test processes may come here together: one fetches, the others wait. */
const fetchStandIn = async (): Promise<string | undefined> => {
  const lib = join(CACHE, "lib");
  const lock = join(CACHE, "fetching");
  mkdirSync(CACHE, { recursive: true });
  for (const end = Date.now() + 180_000; ; ) {
    if (existsSync(lib)) return undefined;
    try {
      closeSync(openSync(lock, "wx"));
      break;
    } catch {
      // Left behind by one that was killed.
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 170_000) rmSync(lock, { force: true });
      if (Date.now() > end) return `no MongoDB: ${lock} is held by another process that does not end; remove it`;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
  try {
    if (!isOnPath("mvn", "--version")) return "no MongoDB: the stand-in comes from Maven, and mvn is not on the PATH";
    const { groupId, artifactId, version } = STAND_IN;
    const pom = join(CACHE, "pom.xml");
    const dependency = `<groupId>${groupId}</groupId><artifactId>${artifactId}</artifactId><version>${version}</version>`;
    writeFileSync(
      pom,
      `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>aluesivut</groupId>` +
        `<artifactId>test-servers</artifactId><version>1</version><dependencies><dependency>${dependency}</dependency></dependencies></project>`,
    );
    const part = join(CACHE, "lib.part");
    rmSync(part, { recursive: true, force: true });
    execFileSync("mvn", ["-q", "-B", "-f", pom, "dependency:copy-dependencies", `-DoutputDirectory=${part}`], {
      stdio: ["ignore", "ignore", "pipe"],
      timeout: 170_000,
    });
    renameSync(part, lib);
    return undefined;
  } catch (error) {
    return `no MongoDB: Maven could not fetch the stand-in: ${String((error as Error).message).slice(0, 300)}`;
  } finally {
    rmSync(lock, { force: true });
  }
};

const STAND_IN_MAIN = `import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

class StandIn {
  public static void main(String[] args) throws Exception {
    new MongoServer(new MemoryBackend()).bind("127.0.0.1", Integer.parseInt(args[0]));
    // Ends with the process that started it: its standard input closes then.
    while (System.in.read() >= 0) {}
    System.exit(0);
  }
}
`;

const startStandIn = async (): Promise<MongoServer> => {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "mongo-stand-in-"));
  const main = join(folder, "StandIn.java");
  writeFileSync(main, STAND_IN_MAIN);
  const child = spawn("java", ["-Xmx512m", "-cp", join(CACHE, "lib", "*"), main, String(port)], {
    stdio: ["pipe", "ignore", "pipe"],
  });
  await listening(child, port, "mongo-java-server");
  return {
    url: `mongodb://127.0.0.1:${port}/`,
    transactions: false,
    kind: "mongo-java-server",
    stop: stopper(child, folder),
  };
};
