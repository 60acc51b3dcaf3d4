import { getEventListeners } from "node:events";
import { type AuthFetch, systemClock } from "@kyc-clients/auth";
import { settle } from "@kyc-clients/testing";
import type { Vendor } from "../vendor.ts";
import { vendors } from "../vendors.ts";
import { numberedFetch, underNumber } from "./call-numbers.ts";
import { ClientPool } from "./client-pool.ts";
import { fastClock } from "./fast-clock.ts";
import { fatesBySeed } from "./fates.ts";
import { startFlakyServer } from "./flaky-server.ts";
import { inFlight } from "./in-flight.ts";
import { type GivenSignals, makeCall } from "./make-call.ts";
import { measureMemory } from "./memory.ts";
import { planCalls, plannedOperations } from "./plan.ts";
import type { AtRest, SoakReport } from "./report.ts";
import { addArrivals, emptyTally, type VendorTally } from "./tally.ts";
import { untilQuiet, watchProcess } from "./watch-process.ts";

/** How long a soak is, and what it goes through. */
export interface SoakOptions {
  readonly calls: number;
  readonly seed: number;
  /** How many calls at a time. @default 64 */
  readonly width?: number;
  /** How much faster than the wall the clock runs. @default 100 */
  readonly speed?: number;
  /** What the clients send with. */
  readonly fetch?: AuthFetch;
  /** Hears of each call that begins and ends. */
  readonly progress?: (call: number, event: "begins" | "ends") => void;
}

/** Calls every operation of every vendor in turn, through a server that fails in twelve ways, and counts what became of it. */
export async function runSoak(options: SoakOptions): Promise<SoakReport> {
  const { calls, seed, width = 64, speed = 100, fetch = numberedFetch, progress = () => {} } = options;
  const began = systemClock.monotonic();
  const watched = watchProcess();
  const planOf = planCalls(plannedOperations(vendors), seed);
  const clock = fastClock(speed);
  const server = await startFlakyServer({ calls, clock, fateOf: fatesBySeed(seed), plannedOf: planOf });
  const { tokens, arrivals } = server;
  const pool = new ClientPool({ url: server.url, clock, tokens, seed, fetch });
  const signals: GivenSignals = { leftAtEnd: 0, later: [], count: 0 };
  const tallies = new Map<Vendor, VendorTally>(vendors.map((vendor) => [vendor, emptyTally(vendor)]));

  const one = async (call: number): Promise<void> => {
    const planned = planOf(call);
    const tally = tallies.get(planned.vendor) as VendorTally;
    progress(call, "begins");
    const ending = await underNumber(call, () => makeCall(planned, pool, clock, signals)).catch((error: unknown) => {
      throw new Error(`call ${call}, ${planned.vendor.name} ${planned.operation.operationId}, ended in no typed error`, { cause: error });
    });
    progress(call, "ends");
    tally.calls += 1;
    tally.endings.set(ending, (tally.endings.get(ending) ?? 0) + 1);
  };
  // A token may be renewed while no call waits for it; that ends by itself.
  const isQuiet = (): boolean => clock.armed() + server.open() === 0;

  const fifths: AtRest[] = [];
  for (let fifth = 1; fifth <= 5; fifth += 1) {
    const end = Math.floor((calls * fifth) / 5);
    await inFlight(Math.floor((calls * (fifth - 1)) / 5), end, width, one);
    pool.closeRetired();
    await untilQuiet(isQuiet);
    const memory = await measureMemory();
    const listeners = signals.later.reduce((sum, signal) => sum + getEventListeners(signal, "abort").length, 0);
    signals.later.length = 0;
    const [openRequests, connections, timers] = [server.open(), server.connections(), clock.armed()];
    fifths.push({ calls: end, ...memory, openRequests, connections, timers, listeners });
  }

  pool.close();
  await untilQuiet(isQuiet);
  const left = { timers: clock.armed(), requests: server.open(), connections: await server.close() };
  await settle();
  addArrivals(tallies, arrivals, planOf);
  return {
    calls,
    width,
    tallies: [...tallies.values()],
    sparedRepeats: arrivals.sparedRepeats,
    strange: arrivals.strange,
    fates: arrivals.fates,
    tokens: tokens.given,
    clients: pool.made(),
    signals: signals.count,
    fifths,
    listenersAtEnd: signals.leftAtEnd,
    left,
    ...watched.end(),
    seconds: (systemClock.monotonic() - began) / 1_000,
  };
}
