import { type ChildProcess, execFile, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { promisify } from "node:util";
import { bench } from "../places.ts";
import type { Sample } from "./rounds.ts";

const run = promisify(execFile);
const LIMIT_MS = 240_000;

/** Runs a program of `children/` in a process of its own, and gives the numbers that it printed. */
export async function measureInChild(
  name: string,
  args: readonly (string | number)[],
  nodeOptions: readonly string[] = [],
): Promise<Sample> {
  const file = join(bench, "children", `${name}.ts`);
  const { stdout } = await run(process.execPath, [...nodeOptions, file, ...args.map(String)], {
    timeout: LIMIT_MS,
    env: cleanEnvironment(),
  });
  return JSON.parse(stdout) as Sample;
}

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  end(): Promise<void>;
}

/** Starts a server of `children/`, which sends its address when it listens. */
export async function startServer(name: string, args: readonly string[] = []): Promise<ServerProcess> {
  const child = fork(join(bench, "children", `${name}.ts`), args, { env: cleanEnvironment() });
  const url = (await heardOf(child)) as string;
  return { url, end: () => endProcess(child) };
}

/** Ends a process that was started here, and waits until it is gone. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

/** The next message of a process, which must not end before. */
export async function heardOf(child: ChildProcess): Promise<unknown> {
  const heard = new AbortController();
  const { signal } = heard;
  const ended = once(child, "exit", { signal }).then(([code]) => {
    throw new Error(`${child.spawnargs.join(" ")} ended with ${code} before it was heard of`);
  });
  try {
    const [message] = (await Promise.race([once(child, "message", { signal }), ended])) as [unknown];
    return message;
  } finally {
    heard.abort();
  }
}

/** What is measured sees nothing of how this run was started: no options of Node's, no proxy. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, TMPDIR, NODE_ENV: "production", DO_NOT_TRACK: "1" };
}
