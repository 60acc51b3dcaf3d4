import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const LONGEST_MS = 60_000;

/** A port that nobody listens on, for a server that cannot be told to choose one and say which. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Waits until a server that says nothing about itself answers. */
export async function until(answers: () => Promise<boolean>, child: ChildProcess): Promise<void> {
  for (const start = performance.now(); performance.now() - start < LONGEST_MS; await sleep(100)) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    if (await answers().catch(() => false)) return;
  }
  throw new Error("the server does not answer");
}
