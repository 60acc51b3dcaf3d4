import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";

/** What the registry has of a package. */
export interface Listed {
  readonly versions: readonly string[];
  readonly latest: string | undefined;
}

/** A registry on this machine, which has nothing but what is published to it. */
export interface Registry {
  readonly url: string;
  /** Lines for an .npmrc that take the scope from this registry. Everything else comes from where it came before. */
  readonly settings: string;
  /** A line more for who publishes. Its token is of this registry alone, and ends with it. */
  readonly credential: string;
  list(name: string): Promise<Listed>;
  stop(): Promise<void>;
}

/** Between two questions this process waits for others, and would not hear that the registry has hung up. */
const once = { connection: "close" };

/** Starts a registry for one scope on a free port of loopback. */
export async function startRegistry(scope: string): Promise<Registry> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "serve.ts")], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async (): Promise<void> => {
    child.stdin.end();
    await ended;
  };
  try {
    const url = await readAddress(child.stdout);
    const token = await addUser(url);
    return {
      url,
      settings: `${scope}:registry=${url}\n`,
      credential: `${url.replace("http:", "")}:_authToken=${token}\n`,
      list: (name) => list(url, name),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function readAddress(output: AsyncIterable<unknown>): Promise<string> {
  let printed = "";
  for await (const chunk of output) {
    printed += String(chunk);
    const url = /^http:\/\/127\.0\.0\.1:\d+\/$/m.exec(printed)?.[0];
    if (url !== undefined) return url;
  }
  throw new Error(`the registry did not start: ${printed}`);
}

/** Makes the only user that the registry lets in, with a password that nobody keeps. Gives a token. */
async function addUser(url: string): Promise<string> {
  const body = JSON.stringify({ name: "release", password: randomUUID() });
  const headers = { ...once, "content-type": "application/json" };
  const response = await fetch(new URL("-/user/org.couchdb.user:release", url), { method: "PUT", headers, body });
  const { token } = (await response.json()) as { token?: string };
  if (response.status !== 201 || !token) throw new Error(`the registry makes no user: ${response.status}`);
  return token;
}

async function list(url: string, name: string): Promise<Listed> {
  const response = await fetch(new URL(encodeURIComponent(name), url), { headers: once });
  if (response.status === 404) return { versions: [], latest: undefined };
  if (!response.ok) throw new Error(`the registry answers ${response.status} for ${name}`);
  const { versions, "dist-tags": tags } = (await response.json()) as { versions: object; "dist-tags": { latest?: string } };
  return { versions: Object.keys(versions), latest: tags.latest };
}
