import { type ClientMembers, createClient } from "@kyc-clients/core";
import { type AuthStrategy, account, api, bearerToken, type paths, type WeavrOperations } from "@kyc-clients/weavr";
import { expect } from "vitest";
import { createSandbox, type Sandbox } from "../../src/index.ts";

/** The virtual time at which every run starts. */
export const START: number = Date.UTC(2026, 4, 1, 12);

/** The password of everybody. */
export const PASSWORD = "Ferry-Street-79";

/** The real thing: one sandbox in this process, and what came out of it. */
export interface World {
  readonly sandbox: Sandbox<"weavr">;
  /** Where webhooks of KYB and KYC were sent. */
  readonly arrivals: string[];
  /** How often each operation was called. */
  readonly calls: Map<string, number>;
  client(token?: string): WeavrOperations;
}

/** Starts a sandbox. */
export function createWorld(): World {
  const arrivals: string[] = [];
  const calls = new Map<string, number>();
  const sandbox = createSandbox("weavr", {
    ...{ seed: "model", now: START, frozen: true },
    async fetch(url) {
      if (/\/(?:kyb|kyc|beneficiaries)\/watch$/.test(url)) arrivals.push(url);
      return new Response(null, { status: 204 });
    },
  });
  const { apiKey, programmeKey } = sandbox.credentials;
  sandbox.control.addWebhook({ url: "https://hooks.bakery.example", auth: { kind: "none" } });
  const keys = account({ apiKey, programmeKey });
  const clock = { now: () => START, monotonic: () => 0, timer: () => () => {} };
  const client = (token?: string): WeavrOperations =>
    createClient<WeavrOperations & ClientMembers<paths>>(api, {
      ...{ baseUrl: sandbox.baseUrl, auth: token === undefined ? keys : both(keys, bearerToken(token)), clock, attempts: 1 },
      async fetch(url, init) {
        const response = await sandbox.fetch(url, init);
        expect(response.status, "the sandbox failed").toBeLessThan(500);
        return response;
      },
      observe(event) {
        if (event.type === "call") calls.set(event.operationId, (calls.get(event.operationId) ?? 0) + 1);
      },
    });
  return { sandbox, arrivals, calls, client };
}

/** The keys and a token. */
function both(keys: AuthStrategy, token: AuthStrategy): AuthStrategy {
  const layers = [...(keys.layers ?? [keys]), token];
  return {
    ...keys,
    layers,
    async authorize(headers, context) {
      for (const layer of layers) await layer.authorize(headers, context);
    },
  };
}
