import { apiKey, createIcomplyClient, credentials, type IcomplyClient } from "@kyc-clients/icomply";
import { createSandbox, type Sandbox, type SandboxControl } from "../../src/index.ts";
import { START } from "../contract/contract.ts";

/** The real thing: one sandbox in this process, and clients that sign in in two ways. */
export interface World {
  readonly sandbox: Sandbox<"icomply">;
  readonly control: SandboxControl;
  /** How often each operation was called. */
  readonly calls: Map<string, number>;
  /** The sandbox's own failures, by operation. */
  readonly failures: string[];
  /** The events that came, and about whom. */
  readonly events: string[];
  readonly byKey: IcomplyClient;
  readonly byToken: IcomplyClient;
  /** A client that does not sign in, or in another way. */
  client(auth?: Parameters<typeof createIcomplyClient>[0]["auth"]): IcomplyClient;
}

/** Starts a sandbox whose events are collected here. */
export function createWorld(): World {
  const calls = new Map<string, number>();
  const failures: string[] = [];
  const events: string[] = [];
  const sandbox = createSandbox("icomply", {
    seed: "model",
    now: START,
    frozen: true,
    async fetch(_url, { body }) {
      const { event, data } = JSON.parse(String(body)) as { readonly event: string; readonly data: { readonly entityId: string } };
      events.push(`${event} ${data.entityId}`);
      return new Response(null, { status: 204 });
    },
  });
  const { control, baseUrl } = sandbox;
  const hook = { url: "http://127.0.0.1:9/hook", auth: { kind: "payload", secret: sandbox.credentials.webhookSecret } } as const;
  control.addWebhook(hook);
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await sandbox.fetch(url, init);
    const { operationId = "none", kind } = control.requests().at(-1) ?? {};
    calls.set(operationId, (calls.get(operationId) ?? 0) + 1);
    if (kind === "sandbox_failure") failures.push(operationId);
    return response;
  };
  const operationPaths = {
    createNaturalPerson: "/_path-not-documented/createNaturalPerson",
    createLegalEntity: "/_path-not-documented/createLegalEntity",
  };
  const client: World["client"] = (auth) => createIcomplyClient({ baseUrl, fetch, operationPaths, auth });
  const byKey = client(apiKey(sandbox.credentials.apiKey));
  return { sandbox, control, calls, failures, events, byKey, byToken: client(credentials(sandbox.credentials)), client };
}
