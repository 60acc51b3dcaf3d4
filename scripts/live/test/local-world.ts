import { type SandboxServer, startSandboxServer } from "@kyc-clients/sandbox/node";
import type { World } from "../live-run.ts";
import { connectControl } from "../local-control.ts";
import { liveVendors } from "../vendors.ts";

/** A local sandbox on loopback, and a world that prints into a list. */
export interface LocalWorld extends World {
  readonly printed: readonly string[];
  /** The requests that left, as `METHOD url`. */
  readonly sent: readonly string[];
  baseUrl(vendor: string): string;
}

/** Makes the answer of a call another one. */
export type ChangeAnswer = (request: string, answer: Response) => Promise<Response> | Response;

/** Runs from the first world of a file to the file's end. */
let running: SandboxServer | undefined;

/** Stops the sandbox. */
export async function closeServer(): Promise<void> {
  await running?.close();
  running = undefined;
}

/** Makes a world around the one sandbox, which is put back to its start. */
export async function openWorld(change: ChangeAnswer = (_, answer) => answer): Promise<LocalWorld> {
  running ??= await startSandboxServer({ port: 0, seed: "live" });
  const server = running;
  for (const endpoint of Object.values(server.vendors)) endpoint.control.reset();
  const printed: string[] = [];
  const sent: string[] = [];
  const controls = Object.values(server.vendors).map(({ control }) => control);
  return {
    env: {},
    printed,
    sent,
    baseUrl,
    print: (line) => void printed.push(line),
    // Nobody waits in a test: the sandboxes' time goes on instead.
    wait: async (ms) => void (await Promise.all(controls.map((control) => control.advance(ms)))),
    async fetch(url, init) {
      const request = `${init.method} ${url}`;
      sent.push(request);
      return change(request, await fetch(url, init));
    },
  };
}

/** A world in which the vendor's own host is that sandbox, whose credentials are in the environment. What `env` has is added; undefined takes away. */
export async function openVendorWorld(vendor: string, env: NodeJS.ProcessEnv, change?: ChangeAnswer): Promise<LocalWorld> {
  const world = await openWorld(change);
  const address = liveVendors[vendor]?.address(() => undefined) ?? "";
  return {
    ...world,
    env: { ...(await readEnv(vendor)), ...env },
    fetch(url, init) {
      if (!url.startsWith(`${address}/`)) throw new Error("another host was called");
      return world.fetch(baseUrl(vendor) + url.slice(address.length), init);
    },
  };
}

/** The settings of a local run, as the variables that a run at the vendor's host reads. */
async function readEnv(vendor: string): Promise<NodeJS.ProcessEnv> {
  const live = liveVendors[vendor];
  if (live === undefined) throw new Error(`there is no plan for ${vendor}`);
  const connection = { baseUrl: baseUrl(vendor), fetch };
  const local = await live.openLocally(connection, connectControl(connection.baseUrl, vendor));
  return Object.fromEntries(live.settings.flatMap(({ key, variable }) => (local[key] === undefined ? [] : [[variable, local[key]]])));
}

function baseUrl(vendor: string): string {
  const endpoint = Object.entries(running?.vendors ?? {}).find(([name]) => name === vendor)?.[1];
  if (endpoint === undefined) throw new Error(`the local sandbox does not serve ${vendor}`);
  return endpoint.baseUrl;
}

/** Changes the JSON of the answers to one request, told by how it ends. */
export function changeJson(end: string, change: (body: Record<string, unknown>) => unknown, status?: number): ChangeAnswer {
  return async (request, answer) => {
    if (!request.endsWith(end)) return answer;
    const body = change((await answer.json()) as Record<string, unknown>);
    const headers = new Headers(answer.headers);
    headers.delete("content-length");
    return new Response(JSON.stringify(body), { status: status ?? answer.status, headers });
  };
}
