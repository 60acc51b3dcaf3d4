import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { basicAuthorization } from "@kyc-clients/auth";
import { canary } from "@kyc-clients/testing";

/** The header by which a member of the fleet tells who it is. */
export const MEMBER_HEADER = "x-member";

/** One request that carried the client's own credentials: to the token endpoint, or to the API with Basic. */
export interface Attempt {
  readonly member: number;
  readonly accepted: boolean;
}

/** A vendor on loopback: a token endpoint that counts, and an API that takes its tokens, or the credentials by Basic. */
export interface Vendor {
  readonly url: string;
  readonly tokenEndpoint: string;
  readonly clientId: string;
  /** The secret that is right at first. */
  readonly secret: string;
  /** What reached the token endpoint since `reset`. */
  readonly exchanges: readonly Attempt[];
  /** What reached the API with Basic since `reset`. */
  readonly basicCalls: readonly Attempt[];
  /** How many calls each member had answered with 200 since tokens were last cancelled. */
  readonly successes: ReadonlyMap<number, number>;
  /** How many calls carried a token that the vendor does not take, since `reset`. */
  readonly refusedCalls: number;
  /** Every token ever given. */
  readonly tokens: readonly string[];
  /** How many requests with Basic were in progress at once, at most, before the first of them was accepted. */
  readonly probesAtOnce: number;
  /** Takes only this secret from now on. */
  accept(secret: string): void;
  /** Cancels every token. */
  cancelTokens(): void;
  /** Forgets all but the tokens given, and has each answer with credentials wait for `before`. */
  reset(options?: VendorOptions): void;
  close(): Promise<void>;
}

export interface VendorOptions {
  /** A new token cancels those before it. */
  readonly exclusive?: boolean;
  /** What an answer to credentials waits for. */
  readonly before?: (attempt: Attempt, count: number) => Promise<unknown>;
}

export async function startVendor(): Promise<Vendor> {
  const [clientId, secret] = [canary("client"), canary("secret")];
  const tokens: string[] = [];
  const valid = new Set<string>();
  const successes = new Map<number, number>();
  let [right, exchanges, basicCalls]: [string, Attempt[], Attempt[]] = [secret, [], []];
  let options: VendorOptions = {};
  let [probing, probesAtOnce, isProven, refusedCalls] = [0, 0, false, 0];

  const attemptOf = (request: IncomingMessage): Attempt => ({
    member: Number(request.headers[MEMBER_HEADER]),
    accepted: request.headers.authorization === basicAuthorization({ username: clientId, password: right }),
  });

  const exchange = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const attempt = attemptOf(request);
    const count = exchanges.push(attempt);
    await options.before?.(attempt, count);
    if (!attempt.accepted) return send(response, 401, { error: "invalid_client" });
    const token = canary("token");
    tokens.push(token);
    if (options.exclusive) valid.clear();
    valid.add(token);
    send(response, 200, { access_token: token, token_type: "Bearer", expires_in: 3600 });
  };

  const callWithBasic = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const attempt = attemptOf(request);
    const count = basicCalls.push(attempt);
    if (!isProven) probesAtOnce = Math.max(probesAtOnce, ++probing);
    await options.before?.(attempt, count);
    probing--;
    isProven ||= attempt.accepted;
    send(response, attempt.accepted ? 200 : 401, {});
  };

  const callWithToken = ({ headers }: IncomingMessage, response: ServerResponse): void => {
    const isValid = valid.has(String(headers.authorization).replace("Bearer ", ""));
    const member = Number(headers[MEMBER_HEADER]);
    if (isValid) successes.set(member, (successes.get(member) ?? 0) + 1);
    else refusedCalls++;
    send(response, isValid ? 200 : 401, {});
  };

  const cancelTokens = (): void => {
    valid.clear();
    successes.clear();
  };

  const server = createServer((request, response) => {
    request.resume();
    request.on("end", () => {
      const { authorization = "" } = request.headers;
      if (request.url === "/oauth/token") void exchange(request, response);
      else if (authorization.startsWith("Basic ")) void callWithBasic(request, response);
      else callWithToken(request, response);
    });
  });
  // A connection that rests is closed by the fleet, never by the server under a request that is on its way.
  server.keepAliveTimeout = 0;
  server.listen({ port: 0, host: "127.0.0.1", backlog: 4096 });
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the vendor has no port");
  const url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    tokenEndpoint: `${url}/oauth/token`,
    clientId,
    secret,
    tokens,
    successes,
    get refusedCalls() {
      return refusedCalls;
    },
    get exchanges() {
      return exchanges;
    },
    get basicCalls() {
      return basicCalls;
    },
    get probesAtOnce() {
      return probesAtOnce;
    },
    accept: (next) => {
      right = next;
    },
    cancelTokens,
    reset(given = {}) {
      [right, exchanges, basicCalls, options] = [secret, [], [], given];
      [probing, probesAtOnce, isProven, refusedCalls] = [0, 0, false, 0];
      cancelTokens();
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
