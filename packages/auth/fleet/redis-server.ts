import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { createInterface } from "node:readline";

/** A Redis of our own on loopback, which keeps nothing on disk. */
export interface RedisServer {
  readonly url: string;
  /** Stops it where it is: connections stay open, and nobody answers. */
  freeze(): void;
  thaw(): void;
  kill(): Promise<void>;
  /** Starts it again, empty, on the same port. */
  restart(): Promise<void>;
}

/** Whether this machine has a Redis to start. */
export const hasRedis: boolean = spawnSync("redis-server", ["--version"]).status === 0;

export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  let running = await launch(port);
  const kill = async (): Promise<void> => {
    if (running.exitCode !== null || running.signalCode !== null) return;
    const gone = once(running, "exit");
    // Also ends a process that was frozen.
    running.kill("SIGKILL");
    await gone;
  };
  process.once("exit", () => running.kill("SIGKILL"));
  return {
    url: `redis://127.0.0.1:${port}`,
    freeze: () => void running.kill("SIGSTOP"),
    thaw: () => void running.kill("SIGCONT"),
    kill,
    async restart() {
      await kill();
      running = await launch(port);
    },
  };
}

async function launch(port: number): Promise<ChildProcess> {
  const settings = ["--port", port, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", tmpdir()].map(String);
  const started = spawn("redis-server", settings, { stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  for await (const line of createInterface(started.stdout)) {
    lines.push(line);
    if (line.includes("Ready to accept connections")) {
      started.stdout.resume();
      return started;
    }
  }
  throw new Error(`redis-server did not start:\n${lines.join("\n")}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || address === null) throw new Error("no port is free");
  return address.port;
}
