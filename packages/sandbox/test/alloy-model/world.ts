import { type AlloyClient, type AuthStrategy, accountKey, basic, createAlloyClient, oauth } from "@kyc-clients/alloy";
import { createSandbox, type Sandbox } from "../../src/index.ts";
import { START } from "../alloy-calls.ts";
import { createTape, type Tape } from "./tape.ts";

/** How every sandbox of this test starts. */
export const options = { seed: "model", now: START, frozen: true } as const;

/** The ways to sign in. */
export const ways = ["basic", "oauth", "account"] as const;
export type Way = (typeof ways)[number];

/** The workflows of the sandbox's account that run. */
export const workflowNames = ["onboarding", "documents", "businesses", "transactions"] as const;
export type WorkflowName = (typeof workflowNames)[number];

/** The real thing: one sandbox in this process, and clients that sign in in three ways. */
export interface World {
  readonly sandbox: Sandbox<"alloy">;
  readonly tape: Tape;
  /** How often each operation was called. */
  readonly calls: ReadonlyMap<string, number>;
  /** A client for a workflow. */
  alloy(way?: Way, workflow?: WorkflowName): AlloyClient;
  /** A client that signs in otherwise, or not at all. */
  signedIn(auth: AuthStrategy | undefined): AlloyClient;
  now(): number;
}

/** Starts a sandbox. */
export function createWorld(): World {
  const sandbox = createSandbox("alloy", options);
  const { credentials, control, baseUrl } = sandbox;
  const tape = createTape(sandbox.fetch, control);
  const calls = new Map<string, number>();
  const now = (): number => control.now();
  // The clock of the account's client stands: it takes its tokens for fresh, and learns from a 401 that they are not.
  const clock = (time: () => number) => ({ now: time, monotonic: time, timer: () => () => {} });

  const signedIn = (auth: AuthStrategy | undefined, time = now): AlloyClient =>
    createAlloyClient({
      ...{ baseUrl, fetch: tape.fetch, auth, clock: clock(time), attempts: 1 },
      observe(event) {
        if (event.type === "call") calls.set(event.operationId, (calls.get(event.operationId) ?? 0) + 1);
      },
    });
  const clients = new Map<string, AlloyClient>();
  const create = (way: Way, workflow: WorkflowName): AlloyClient => {
    const key = workflow === "onboarding" ? credentials : credentials[workflow];
    if (way === "basic") return signedIn(basic(key));
    if (way === "oauth") return signedIn(oauth(key));
    return signedIn(accountKey({ ...credentials.account, workflowToken: key.token }), () => START);
  };
  return {
    ...{ sandbox, tape, calls, now },
    signedIn: (auth) => signedIn(auth),
    alloy(way = "account", workflow = "onboarding") {
      const name = `${way} ${workflow}`;
      const client = clients.get(name) ?? create(way, workflow);
      clients.set(name, client);
      return client;
    },
  };
}
