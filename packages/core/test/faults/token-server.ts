import { type AuthStrategy, authFetch, authMiddleware, bearerToken, clientCredentials, requestToken } from "@kyc-clients/auth";
import { answer, type FaultServer, type ManualClock, type RecordedRequest, type RequestStep, startFaultServer } from "@kyc-clients/testing";
import createOpenapiClient from "openapi-fetch";
import { onTestFinished } from "vitest";
import type { paths } from "../acme/openapi.gen.ts";
import { applicant, connect } from "./setup.ts";

/** A token endpoint that counts its tokens (`token-1`, `token-2`, …), and an API that takes those which are valid. */
export interface TokenServer {
  readonly server: FaultServer;
  readonly tokenEndpoint: string;
  /** The tokens that the API takes. */
  readonly valid: Set<string>;
  /** Answers the next token, with this life. */
  mint(lifeS?: number): RequestStep;
  /** What reached the token endpoint. */
  tokenRequests(): RecordedRequest[];
  /** What reached the API. */
  calls(): RecordedRequest[];
}

export async function startTokenServer(lifeS?: number): Promise<TokenServer> {
  const server = await startFaultServer();
  onTestFinished(() => server.close());
  const valid = new Set<string>();
  let minted = 0;
  const mint = (life = 3600): RequestStep => {
    const token = `token-${++minted}`;
    valid.add(token);
    return answer({ body: { access_token: token, token_type: "Bearer", expires_in: life } });
  };
  server.handle("/oauth/token", () => mint(lifeS));
  server.otherwise((request) => apiAnswer(valid, request));
  return {
    server,
    tokenEndpoint: `${server.url}/oauth/token`,
    valid,
    mint,
    tokenRequests: () => server.requests.filter(({ path }) => path === "/oauth/token"),
    calls: () => server.requests.filter(({ path }) => path !== "/oauth/token"),
  };
}

/** What the API answers to a request: the applicant, or 401 where the token is none that it takes. */
export function apiAnswer(valid: ReadonlySet<string>, request: RecordedRequest): RequestStep {
  return valid.has(tokenOf(request)) ? answer({ body: applicant }) : answer({ status: 401, body: { code: "refused" } });
}

/** The bearer token that a request carried. */
export function tokenOf({ headers }: RecordedRequest): string {
  return headers["authorization"]?.replace(/^Bearer /, "") ?? "";
}

type Renewable = readonly [name: string, strategy: (tokenEndpoint: string, secret?: () => string) => AuthStrategy];

const credentials = { clientId: "made-up-client", clientSecret: "made-up-secret" };

/** Each way to ask for a token with client credentials. */
export const clientCredentialsWays: readonly Renewable[] = (["client_secret_basic", "client_secret_post"] as const).flatMap(
  (clientAuthentication) =>
    (["form", "json"] as const).map((bodyFormat): Renewable => {
      const way = { clientAuthentication, bodyFormat };
      const strategy = (tokenEndpoint: string, clientSecret: string | (() => string) = credentials.clientSecret): AuthStrategy =>
        clientCredentials({ ...credentials, ...way, clientSecret, tokenEndpoint });
      return [`clientCredentials ${clientAuthentication} ${bodyFormat}`, strategy];
    }),
);

/** A provider as a vendor's own sign-in would be written. */
export const providerWay: Renewable = [
  "bearerToken(provider)",
  (tokenEndpoint) =>
    bearerToken(async (context) => {
      const body = await requestToken(tokenEndpoint, { method: "POST" }, context);
      return { accessToken: String(body["access_token"]), expiresAt: context.clock.now() + Number(body["expires_in"]) * 1000 };
    }),
];

/** Every strategy that can renew its token. */
export const renewables: readonly Renewable[] = [...clientCredentialsWays, providerWay];

/** Sends one GET and gives its status. */
export type Send = (signal?: AbortSignal) => Promise<number>;
type Sender = readonly [name: string, open: (server: FaultServer, auth: AuthStrategy, clock: ManualClock) => Send];

const path = { applicant_id: "app_1" };

/** A strategy in our client, and by itself in other people's. */
export const senders: readonly Sender[] = [
  [
    "core",
    (server, auth, clock) => {
      const { acme } = connect(server.url, { auth, clock });
      return async (signal) => (await acme.getApplicant({ path, signal })).status;
    },
  ],
  [
    "authFetch",
    (server, auth, clock) => {
      const client = createOpenapiClient<paths>({ baseUrl: server.url, fetch: authFetch(auth, undefined, { clock }) });
      return async (signal) =>
        (await client.GET("/applicants/{applicant_id}", { params: { path }, signal: signal ?? null })).response.status;
    },
  ],
  [
    "authMiddleware",
    (server, auth, clock) => {
      const client = createOpenapiClient<paths>({ baseUrl: server.url });
      client.use(authMiddleware(auth, { clock }));
      return async (signal) =>
        (await client.GET("/applicants/{applicant_id}", { params: { path }, signal: signal ?? null })).response.status;
    },
  ],
];

/** Each strategy in our client, and two of them in the others: what a strategy does there does not depend on how it asks. */
export const combinations: readonly (readonly [name: string, strategy: Renewable[1], open: Sender[1]])[] = senders.flatMap(
  ([sender, open], index) =>
    renewables
      .filter(([name]) => index === 0 || /form|provider/.test(name))
      .map(([name, strategy]) => [`${name}, ${sender}`, strategy, open] as const),
);

/** Makes so many calls at once. */
export function atOnce<Value>(count: number, call: (index: number) => Promise<Value>): Promise<Value[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => call(index)));
}

/** How often each value stands in a list. */
export function tally(values: readonly unknown[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
}
