import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { captureConsole, type ManualClock, manualClock } from "@kyc-clients/testing";
import type { Provider as AuthorizationProvider } from "oidc-provider";
import { onTestFinished } from "vitest";
import { AgingRows } from "./aging-rows.ts";

/** An authorization server that others wrote, on loopback, with an API that takes its tokens. */
export interface AuthorizationServer {
  readonly url: string;
  readonly tokenEndpoint: string;
  /** Moves the time of the tokens too. */
  readonly clock: ManualClock;
  readonly rows: AgingRows;
  /** The status of each token request that was answered. */
  readonly exchanges: readonly number[];
  /** The token of each request to the API, in order of arrival. */
  readonly calls: readonly string[];
  /** Registers a client, or changes it: its secret, for one. */
  client(clientId: string, more?: object): void;
  revokeClient(clientId: string): void;
  /** Takes back all tokens that were given. */
  revokeTokens(): void;
  /** What an answer waits for, at the token endpoint and at the API. */
  hold: { token: () => Promise<void>; api: () => Promise<void> };
  /** Resolves when so many requests have reached the API. */
  whenCalled(count: number): Promise<void>;
}

// It warns of runtimes that have no long-term support yet, which are among those that these tests are run on.
const { Provider } = (await captureConsole(() => import("oidc-provider"))).value;

/** Signing keys of its own, without which the server warns; no test needs them. */
const jwks = { keys: [generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" })] };

export async function startAuthorizationServer(lifeS = 3600): Promise<AuthorizationServer> {
  const clock = manualClock();
  const rows = new AgingRows(clock);
  const exchanges: number[] = [];
  const calls: string[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const hold = { token: async (): Promise<void> => {}, api: async (): Promise<void> => {} };

  // Made below, as its issuer needs the port.
  let provider: AuthorizationProvider | undefined;
  const server = createServer(async (request, response) => {
    if (request.url !== "/people") {
      response.on("finish", () => exchanges.push(response.statusCode));
      return provider?.callback()(request, response);
    }
    const [, token = ""] = /^Bearer (.*)$/.exec(request.headers.authorization ?? "") ?? [];
    calls.push(token);
    for (const { count, resolve } of waiting) if (calls.length >= count) resolve();
    for await (const _ of request);
    await hold.api();
    response.writeHead((await provider?.ClientCredentials.find(token)) ? 200 : 401, { "content-type": "application/json" }).end("{}");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  provider = new Provider(url, {
    adapter: (model: string) => rows.adapter(model),
    jwks,
    cookies: { keys: ["made-up-cookie-key"] },
    features: { devInteractions: { enabled: false }, clientCredentials: { enabled: true } },
    scopes: ["read", "write"],
    ttl: { ClientCredentials: () => lifeS },
    clockTolerance: 0,
  });
  provider.use(async (_, next) => {
    await next();
    await hold.token();
  });

  const one: AuthorizationServer = {
    url,
    tokenEndpoint: `${url}/token`,
    clock,
    rows,
    exchanges,
    calls,
    client(clientId, more) {
      rows.set(`Client:${clientId}`, {
        client_id: clientId,
        client_secret: "made-up-secret",
        grant_types: ["client_credentials"],
        redirect_uris: [],
        response_types: [],
        // By what the key above signs, although nothing is signed here.
        id_token_signed_response_alg: "ES256",
        scope: "read write",
        ...more,
      });
    },
    revokeClient: (clientId) => rows.delete(`Client:${clientId}`),
    revokeTokens() {
      for (const key of rows.keys("ClientCredentials:")) rows.delete(key);
    },
    hold,
    whenCalled: (count) =>
      new Promise((resolve) => {
        if (calls.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
  };
  one.client("made-up-client");
  return one;
}
