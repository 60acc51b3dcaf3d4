import { type AlgoregClient, type AuthStrategy, api, basic, createAlgoregClient, oauth } from "@kyc-clients/algoreg";
import { createSandbox, type Sandbox } from "../../src/index.ts";
import { START } from "./model.ts";

/** The real thing: one sandbox in this process, and clients that sign in in both ways. */
export interface World {
  readonly sandbox: Sandbox<"algoreg">;
  /** How often each operation was called. */
  readonly calls: ReadonlyMap<string, number>;
  /** The sandbox's own failures: a handler that threw, or an answer that breaks its spec. */
  readonly failures: readonly string[];
  readonly byBasic: AlgoregClient;
  readonly byToken: AlgoregClient;
  /** A client that signs in otherwise, or not at all. */
  signedIn(auth?: AuthStrategy): AlgoregClient;
}

const operationPaths = Object.fromEntries(
  Object.entries(api.operations).flatMap(([operationId, { path }]) => (path.startsWith("/_path") ? [[operationId, path]] : [])),
);

/** Starts a sandbox. */
export function createWorld(): World {
  const sandbox = createSandbox("algoreg", { seed: "model", now: START, frozen: true });
  const calls = new Map<string, number>();
  const failures: string[] = [];
  const now = () => sandbox.control.now();
  const signedIn = (auth?: AuthStrategy): AlgoregClient =>
    createAlgoregClient({
      ...{ baseUrl: sandbox.baseUrl, auth, operationPaths, attempts: 1, clock: { now, monotonic: now, timer: () => () => {} } },
      async fetch(url, init) {
        const response = await sandbox.fetch(url, init);
        if (response.status >= 500) failures.push(`${init?.method} ${response.status} ${await response.clone().text()}`);
        return response;
      },
      observe(event) {
        if (event.type === "call") calls.set(event.operationId, (calls.get(event.operationId) ?? 0) + 1);
      },
    });
  const { credentials } = sandbox;
  return { sandbox, calls, failures, byBasic: signedIn(basic(credentials)), byToken: signedIn(oauth(credentials)), signedIn };
}
