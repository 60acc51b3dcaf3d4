import { answer, startFaultServer } from "@kyc-clients/testing";
import { Keyv } from "keyv";
import { expect, onTestFinished, test } from "vitest";
import { authFetch, clientCredentials, encryptedTokenStore, type TokenStore } from "../src/index.ts";

/** The store of docs/auth.md: three functions over anything that Keyv has an adapter for. */
function keyvTokenStore(keyv: Keyv): TokenStore {
  return {
    get: (key) => keyv.get<string>(key),
    async set(key, value, ttlMs) {
      if (!(await keyv.set(key, value, ttlMs))) throw new Error("Keyv has not kept it");
    },
    delete: (key) => keyv.delete(key),
  };
}

/** Two processes' strategies, each with a store object of its own over the same place, and a vendor that counts its tokens. */
async function twoProcesses(encryptionKey?: Uint8Array): Promise<{
  kept: Map<string, unknown>;
  tokens: () => number;
  call: (process: 0 | 1) => Promise<string | null>;
  refuseTokens(): void;
}> {
  let minted = 0;
  let refused = 0;
  const server = await startFaultServer({
    otherwise: ({ headers }) => {
      const authorization = headers["authorization"] ?? "";
      return answer({ status: Number(authorization.replace("Bearer token-", "")) > refused ? 200 : 401, body: { authorization } });
    },
  });
  onTestFinished(() => server.close());
  server.handle("/token", () => answer({ body: { access_token: `token-${++minted}`, token_type: "Bearer", expires_in: 3600 } }));
  const kept = new Map<string, unknown>();
  const strategies = [0, 1].map(() => {
    const store = keyvTokenStore(new Keyv({ store: kept, namespace: "kyc-tokens" }));
    return clientCredentials({
      tokenEndpoint: `${server.url}/token`,
      clientId: "made-up-client",
      clientSecret: "made-up-secret",
      store: encryptionKey ? encryptedTokenStore(store, { key: encryptionKey }) : store,
    });
  });
  return {
    kept,
    tokens: () => minted,
    async call(process) {
      const strategy = strategies[process];
      if (!strategy) throw new Error("there are two");
      const response = await authFetch(strategy)(`${server.url}/people`);
      return ((await response.json()) as { authorization: string }).authorization;
    },
    refuseTokens() {
      refused = minted;
    },
  };
}

test("a store in three functions over Keyv gives one process's token to the other", async () => {
  const { kept, tokens, call } = await twoProcesses();
  expect([await call(0), await call(1), tokens()]).toEqual(["Bearer token-1", "Bearer token-1", 1]);
  expect([...kept.keys()]).toEqual([expect.stringMatching(/^kyc-tokens::kyc:[0-9a-f]{64}$/)]);
  expect(JSON.stringify([...kept])).toContain("token-1");
});

test("encrypted, it shares the same and shows no token", async () => {
  const { kept, tokens, call } = await twoProcesses(new Uint8Array(32).fill(7));
  expect([await call(0), await call(1), tokens()]).toEqual(["Bearer token-1", "Bearer token-1", 1]);
  expect(kept.size).toBe(1);
  expect(JSON.stringify([...kept])).not.toContain("token-1");
});

test("a token that the vendor refuses is taken out of it, and its successor shared", async () => {
  const { tokens, call, refuseTokens } = await twoProcesses();
  expect([await call(0), await call(1)]).toEqual(["Bearer token-1", "Bearer token-1"]);
  refuseTokens();
  expect([await call(0), await call(1), tokens()]).toEqual(["Bearer token-2", "Bearer token-2", 2]);
});

test("a Keyv whose adapter fails costs a token exchange and one warning", async () => {
  const down = (): never => {
    throw new Error("down");
  };
  const keyv = new Keyv({ store: { get: down, set: down, delete: down, clear: down } });
  keyv.on("error", () => {});
  const server = await startFaultServer({
    otherwise: answer({ body: { access_token: "token-1", token_type: "Bearer", expires_in: 3600 } }),
  });
  onTestFinished(() => server.close());
  const strategy = clientCredentials({
    tokenEndpoint: `${server.url}/token`,
    clientId: "made-up-client",
    clientSecret: "made-up-secret",
    store: keyvTokenStore(keyv),
  });
  const warnings: string[] = [];
  const send = authFetch(strategy, fetch, { onWarning: ({ code }) => warnings.push(code) });
  expect([(await send(`${server.url}/people`)).status, warnings]).toEqual([200, ["token_store_failed"]]);
});
