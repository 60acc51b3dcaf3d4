import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { findCanaries } from "@kyc-clients/testing";
import { createClient } from "redis";
import { afterAll, afterEach, test as anyTest, beforeAll, expect } from "vitest";
import type { MemberCommands, MemberOptions } from "./member.ts";
import { type Member, startMember } from "./member-process.ts";
import { hasRedis, type RedisServer, startRedis } from "./redis-server.ts";
import { sum, type Tally } from "./tally.ts";
import { startVendor, type Vendor, type VendorOptions } from "./vendor.ts";

declare module "vitest" {
  interface TaskMeta {
    /** What a test counted, for the table that the command prints. */
    counts?: Record<string, string | number>;
  }
}

/** A test that needs Redis; without one it is left out. */
export const test: ReturnType<typeof anyTest.runIf> = anyTest.runIf(hasRedis);

export const encryptionKey: string = randomBytes(32).toString("base64");

const MEMBERS = 8;
/** How many calls a member under load has in flight. */
const LANES = 5;
let redis: RedisServer;
let client: ReturnType<typeof connect>;
let vendor: Vendor;
let members: Member[] = [];

beforeAll(async () => {
  redis = await startRedis();
  client = connect(redis.url);
  await client.connect();
  vendor = await startVendor();
  members = await Promise.all(Array.from({ length: MEMBERS }, (_, number) => startMember(redis.url, number)));
});
// What goes wrong with a store is told to the one who listens, and to nobody else.
afterEach(() => expect(members.map((member) => member.output()).join("")).toBe(""));
afterAll(async () => {
  await Promise.all(members.map((member) => member.end()));
  client.destroy();
  await vendor.close();
  await redis.kill();
});

type Ask = <Command extends keyof MemberCommands>(
  command: Command,
  ...args: Parameters<MemberCommands[Command]>
) => Promise<Awaited<ReturnType<MemberCommands[Command]>>[]>;

/** Asks every member at once. */
const all: Ask = (command, ...args) => Promise.all(members.map((member) => member.ask(command, ...args)));

/** Waits until each member has had so many calls answered that none of them still goes with a token from before. */
async function renewed(): Promise<void> {
  const enough = (_: Member, number: number): boolean => (vendor.successes.get(number) ?? 0) > 10 * LANES;
  for (let waitedMs = 0; !members.every(enough); waitedMs += 20) {
    if (waitedMs > 15_000) throw new Error(`members are without a token: ${JSON.stringify([...vendor.successes])}`);
    await sleep(20);
  }
}

/** Eight processes, the Redis that they share and the vendor that they call: one of each for all tests, begun anew by `open`. */
export const fleet = {
  get redis(): RedisServer {
    return redis;
  },
  get vendor(): Vendor {
    return vendor;
  },
  get members(): readonly Member[] {
    return members;
  },
  all,
  /** Empties Redis, has the vendor know nobody, and each member be as if just started. */
  async open(
    way: MemberOptions["way"],
    { exclusive = false, before, ...options }: VendorOptions & Partial<MemberOptions> = {},
  ): Promise<void> {
    members = await Promise.all(members.map((member, number) => (member.hasEnded() ? startMember(redis.url, number) : member)));
    await client.flushAll();
    vendor.reset({ exclusive, ...(before ? { before } : {}) });
    const { url, tokenEndpoint, clientId, secret } = vendor;
    await all("open", { way, url, tokenEndpoint, clientId, secret, encryptionKey, ...options });
  },
  /** Has every member make so many calls at once, and gives how they ended. */
  call: async (count: number): Promise<Tally> => sum(await all("call", count)),
  /** Has every member call all the time, each in five lanes, and waits until all have begun. */
  async load(): Promise<void> {
    await all("load", LANES);
    await renewed();
  },
  /** Cancels every token under the calls of `load`, waits until all members have another, and gives how many token requests that cost. */
  async renewals(): Promise<number> {
    const before = vendor.exchanges.length;
    vendor.cancelTokens();
    await renewed();
    return vendor.exchanges.length - before;
  },
  /** Has the calls of `load` end, and gives how they ended. */
  stop: async (): Promise<Tally> => sum(await all("stop")),
  /** Lets time pass for every member. */
  async skip(ms: number): Promise<void> {
    await all("skip", ms);
  },
  /** The warnings that each member heard. */
  warnings: (): Promise<Tally[]> => all("warnings"),
  /** Everything that Redis holds; of values that are no text, their type. */
  async stored(): Promise<Map<string, string>> {
    const held = new Map<string, string>();
    for (const key of (await client.keys("*")).sort()) {
      const type = await client.type(key);
      held.set(key, type === "string" ? ((await client.get(key)) ?? "") : type);
    }
    return held;
  },
  /** Puts a value into Redis, as some other program would. */
  async plant(key: string, value: string): Promise<void> {
    await client.set(key, value, { expiration: { type: "EX", value: 60 } });
  },
  async plantList(key: string): Promise<void> {
    await client.del(key);
    await client.lPush(key, "made-up value");
  },
};

/** Everything in Redis is hashed or encrypted: no token, secret or client id is found in any key or value. Gives how many there are. */
export async function expectNothingInClear(secrets: Readonly<Record<string, string>> = {}): Promise<number> {
  const held = await fleet.stored();
  const { clientId, secret, url, tokens } = vendor;
  const ours = { clientId, secret, url, ...secrets, ...Object.fromEntries(tokens.map((token, index) => [`token ${index}`, token])) };
  expect(findCanaries(ours, { keys: [...held.keys()], values: [...held.values()] })).toEqual([]);
  return held.size;
}

function connect(url: string) {
  const client = createClient({ url, socket: { reconnectStrategy: 200 } });
  client.on("error", () => {});
  return client;
}
