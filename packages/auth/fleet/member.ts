import { setTimeout as sleep } from "node:timers/promises";
import {
  type AuthStrategy,
  authFetch,
  basic,
  basicAuthorization,
  clientCredentials,
  isTokenError,
  readAccessToken,
  requestToken,
  tokenStrategy,
} from "@kyc-clients/auth";
import { redisTokenStore } from "@kyc-clients/auth/redis";
import { createClient } from "redis";
import { shiftedClock } from "./shifted-clock.ts";
import { type Tally, tally } from "./tally.ts";
import { MEMBER_HEADER } from "./vendor.ts";

/** What a member signs its calls with, and where. */
export interface MemberOptions {
  readonly way: "clientCredentials" | "exclusive" | "basic";
  readonly url: string;
  readonly tokenEndpoint: string;
  readonly clientId: string;
  readonly secret: string;
  /** 32 bytes in base64; without one, values are kept in plain text. */
  readonly encryptionKey?: string | undefined;
  readonly leaseMs?: number | undefined;
}

export type MemberCommands = typeof commands;

// One process of a fleet: it does what its parent asks, and ends with it.
const [, , redisUrl, name = ""] = process.argv;
const clock = shiftedClock();
const redis = createClient({ url: String(redisUrl), socket: { reconnectStrategy: 200 } });
// The package throws what nobody listens for; a lost connection is no end of the program.
redis.on("error", () => {});
const warnings: string[] = [];
let strategy: AuthStrategy | undefined;
let send: () => Promise<string> = () => Promise.resolve("nothing was opened");
let secret = "";
let nextSecret: string | undefined;
let freeSockets = 100;
const waiting: (() => void)[] = [];
let load: { running: boolean; readonly done: Promise<string[]> } | undefined;

const commands = {
  async connect(): Promise<void> {
    await redis.connect();
  },
  /** Ends when Redis has answered, also after an outage. */
  async ping(): Promise<void> {
    await redis.ping();
  },
  /** Begins anew, as a process that was just started: nothing is known, and no token held. */
  open(options: MemberOptions): void {
    if (load) load.running = false;
    warnings.length = 0;
    secret = options.secret;
    nextSecret = undefined;
    strategy = strategyOf(options);
    const signed = authFetch(strategy, fetchAsMember, { clock, onWarning: ({ code }) => void warnings.push(code) });
    send = async () => {
      try {
        const response = await signed(`${options.url}/applicants`);
        await response.text();
        return String(response.status);
      } catch (error) {
        return isTokenError(error) ? error.code : describe(error);
      }
    };
  },
  /** Makes so many calls at once, and counts how they ended. */
  async call(count: number): Promise<Tally> {
    return tally(await Promise.all(Array.from({ length: count }, send)));
  },
  /** Makes calls one after the other in so many lanes, until `stop`. */
  load(lanes: number): void {
    const started = { running: true, done: Promise.resolve<string[]>([]) };
    const lane = async (): Promise<string[]> => {
      const outcomes: string[] = [];
      while (started.running) {
        outcomes.push(await send());
        await sleep(5);
      }
      return outcomes;
    };
    started.done = Promise.all(Array.from({ length: lanes }, lane)).then((lanes) => lanes.flat());
    load = started;
  },
  async stop(): Promise<Tally> {
    if (!load) return {};
    load.running = false;
    return tally(await load.done);
  },
  skip(ms: number): void {
    clock.skip(ms);
  },
  /** The provider gives another secret from now on. */
  rotate(next: string): void {
    secret = next;
  },
  /** The provider gives the old secret once more, and then another one. */
  rotateAfterRead(next: string): void {
    nextSecret = next;
  },
  retryCredentials(): void {
    strategy?.retryCredentials?.();
  },
  warnings: (): Tally => tally(warnings),
};

/** The secret of this moment, as a vault gives it. */
function readSecret(): string {
  const current = secret;
  secret = nextSecret ?? secret;
  return current;
}

function strategyOf({ way, tokenEndpoint, clientId, encryptionKey, leaseMs }: MemberOptions): AuthStrategy {
  const options = leaseMs === undefined ? {} : { leaseMs };
  const store = encryptionKey
    ? redisTokenStore({ client: redis, encryptionKey, ...options })
    : redisTokenStore({ client: redis, plaintext: true, ...options });
  if (way === "basic") return basic(() => ({ username: clientId, password: readSecret() }), { store });
  if (way === "clientCredentials") return clientCredentials({ tokenEndpoint, clientId, clientSecret: readSecret, store });
  return tokenStrategy({
    scheme: "bearer",
    key: clientId,
    store,
    exclusive: true,
    credentials: () => ({ username: clientId, password: readSecret() }),
    async exchange(credentials, context) {
      const init = { method: "POST", headers: { authorization: basicAuthorization(credentials) } };
      const answer = await requestToken(tokenEndpoint, init, context);
      return readAccessToken({ accessToken: answer["access_token"], expiresIn: answer["expires_in"] }, context.clock);
    },
  });
}

/** Sends when one of this process's sockets is free, as a pool does: a thousand connections at once are refused by the system, not by the vendor. */
async function fetchAsMember(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  request.headers.set(MEMBER_HEADER, name);
  if (freeSockets > 0) freeSockets--;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await fetch(request);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else freeSockets++;
  }
}

/** An unforeseen end, with its causes. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return "no error";
  const { code = "", message, cause } = error as Error & { code?: string };
  return `${error.name} ${code} ${message}${cause ? `, from ${describe(cause)}` : ""}`;
}

process.on("message", async ({ id, command, args }: { id: number; command: keyof MemberCommands; args: [never] }) => {
  try {
    process.send?.({ id, value: await commands[command](...args) });
  } catch (error) {
    process.send?.({ id, error: describe(error) });
  }
});
process.on("disconnect", () => process.exit());
