import {
  answer,
  type FaultServer,
  type ManualClock,
  manualClock,
  type RecordedRequest,
  type RequestStep,
  startFaultServer,
} from "@kyc-clients/testing";
import { onTestFinished } from "vitest";
import type { Operation } from "./needs.ts";
import { basePath, connect, type Setup, type StartOptions, success } from "./setup.ts";
import type { SignIn, Vendor } from "./vendor.ts";

/** A vendor's token endpoint that counts its tokens (`token-1`, `token-2`, …), and its API, which takes those that are valid. */
export interface TokenServer {
  readonly server: FaultServer;
  readonly baseUrl: string;
  /** What the lives of tokens are counted by. */
  readonly clock: ManualClock;
  /** The path of the token endpoint, as `server.handle` wants it. */
  readonly tokenPath: string;
  /** The names of the tokens that the API takes. */
  readonly valid: Set<string>;
  /** Answers the next token, with this life. */
  mint(lifeMs?: number): RequestStep;
  /** What the API answers to a request: the success of its operation, or 401 where the token is none that it takes. */
  apiAnswer(request: RecordedRequest): RequestStep;
  /** The name of the token that a request carries. */
  tokenOf(request: RecordedRequest): string;
  /** What reached the token endpoint. */
  tokenRequests(): RecordedRequest[];
  /** What reached the API. */
  calls(): RecordedRequest[];
}

/** Starts a vendor's server whose tokens count up from the given number. */
export async function startTokenServer(
  vendor: Vendor,
  way: SignIn,
  called: readonly (Operation | undefined)[],
  { lifeMs = way.lifeMs, clock = manualClock(), first = 1 } = {},
): Promise<TokenServer> {
  const server = await startFaultServer();
  onTestFinished(() => server.close());
  const tokenPath = basePath(vendor) + way.path;
  const valid = new Set<string>();
  let minted = first - 1;
  const mint = (life = lifeMs): RequestStep => {
    const token = `token-${++minted}`;
    valid.add(token);
    return answer({ body: way.answer(token, clock.now(), life) as object });
  };
  const tokenOf = ({ headers }: RecordedRequest): string => way.nameOf(headers["authorization"]?.replace(/^Bearer /, "") ?? "");
  const successOf = ({ method }: RecordedRequest): RequestStep => {
    const found = called.find((one) => one?.definition.method === method);
    return found ? success(found) : answer({ status: 501 });
  };
  const apiAnswer = (request: RecordedRequest): RequestStep =>
    valid.has(tokenOf(request)) ? successOf(request) : answer({ status: 401, body: {} });
  server.handle(tokenPath, () => mint());
  server.otherwise(apiAnswer);
  return {
    server,
    baseUrl: server.url + basePath(vendor),
    clock,
    tokenPath,
    valid,
    mint,
    apiAnswer,
    tokenOf,
    tokenRequests: () => server.requests.filter(({ path }) => path === tokenPath),
    calls: () => server.requests.filter(({ path }) => path !== tokenPath),
  };
}

/** The same, and a client that signs in there. */
export async function startSignedIn(
  vendor: Vendor,
  way: SignIn,
  called: readonly (Operation | undefined)[],
  { lifeMs, ...options }: StartOptions & { readonly lifeMs?: number } = {},
): Promise<TokenServer & Setup> {
  const tokens = await startTokenServer(vendor, way, called, lifeMs === undefined ? {} : { lifeMs });
  const { baseUrl, clock } = tokens;
  return { ...tokens, ...connect(vendor, { baseUrl, clock, auth: way.strategy(), ...options }) };
}
