import { type ClientEvent, isApiError } from "@kyc-clients/core";
import { givesJson, isRetrySafe, type Need, type Operation, operation } from "./needs.ts";
import { sampleArguments } from "./samples.ts";
import { numberedFetch, underNumber } from "./soak/call-numbers.ts";
import { chance } from "./soak/chance.ts";
import { fastClock } from "./soak/fast-clock.ts";
import { startFlakyServer } from "./soak/flaky-server.ts";
import { inFlight } from "./soak/in-flight.ts";
import { planned } from "./soak/plan.ts";
import type { Vendor } from "./vendor.ts";

/** A spell of weather: so many calls, and such a part of their requests fails with 503. */
export interface Weather {
  readonly calls: number;
  /** From 0 to 1. */
  readonly failing: number;
}

/** What a spell of weather cost. */
export interface StormReport extends Weather {
  readonly requests: number;
  readonly endedWell: number;
  /** Calls that ended with 503 although they had attempts left: the budget had none for them. */
  readonly outOfBudget: number;
  /** Requests of the later half of the calls. */
  readonly laterRequests: number;
  /** The waits before each repeat, in milliseconds. */
  readonly waits: readonly number[];
}

/** How a client limits its retries when nothing is said, as its README has it. */
export const DEFAULTS = { tokens: 500, retryCost: 5, attempts: 3 } as const;

const WIDTH = 64;
/** Nothing is held back here, so waits can be all but left out. */
const SPEED = 2_000;
const UNLIMITED_MS = 1_000_000_000;

/** A user's session would end within a storm, as nobody uses it: what one credential is enough for goes on. */
const oneCredential: Need<Operation> = operation(
  "operation that is safe to repeat and wants one credential",
  (one) =>
    isRetrySafe(one) &&
    givesJson(one) &&
    !one.definition.path.startsWith("/_") &&
    (one.definition.security?.some((schemes) => schemes.length === 1) ?? false),
);

/** Sends calls that are safe to repeat through spells of weather, by one client with default limits. */
export async function storm(vendor: Vendor, spells: readonly Weather[], seed: number): Promise<readonly StormReport[]> {
  const chosen = oneCredential.of(vendor);
  if (!chosen) throw new Error(`${vendor.name} has no operation that is safe to repeat`);
  const one = planned(vendor, chosen);
  const clock = fastClock(SPEED);
  let failing = 0;
  const server = await startFlakyServer({
    calls: spells.reduce((sum, { calls }) => sum + calls, 0),
    clock,
    tokenLifeMs: UNLIMITED_MS,
    plannedOf: () => one,
    fateOf: (call, arrival) => (chance(seed, call, arrival) < failing ? "unavailable" : "answered"),
  });
  let waits: number[] = [];
  let drawn = 0;
  const client = vendor.connect({
    baseUrl: `${server.url}/${vendor.name}`,
    token: server.tokens.issue(vendor),
    clock,
    fetch: numberedFetch,
    random: () => chance(seed, -1, drawn++),
    observe: (event: ClientEvent) => void (event.type === "retry" && waits.push(event.waitMs)),
    // No request is held back, so none is to be given up.
    timeoutMs: UNLIMITED_MS,
    attemptTimeoutMs: UNLIMITED_MS,
  });
  const args = sampleArguments(vendor.spec, chosen.inSpec);
  const reports: StormReport[] = [];
  let first = 0;
  for (const { calls, failing: part } of spells) {
    failing = part;
    waits = [];
    let [endedWell, outOfBudget] = [0, 0];
    await inFlight(first, first + calls, WIDTH, async (call) => {
      const { ok, status, attempts } = await underNumber(call, () => client.call(chosen.operationId, args)).catch(asAnswered);
      if (ok) endedWell += 1;
      else if (status === 503 && (attempts ?? 0) < DEFAULTS.attempts) outOfBudget += 1;
    });
    const sum = (from: number): number => server.arrivals.taken.subarray(from, first + calls).reduce((total, count) => total + count, 0);
    const laterRequests = sum(first + Math.ceil(calls / 2));
    reports.push({ calls, failing, requests: sum(first), laterRequests, endedWell, outOfBudget, waits });
    first += calls;
  }
  client.close();
  await server.close();
  return reports;
}

/** Where the spec lists no 503, it is thrown. */
function asAnswered(error: unknown): { readonly ok: false; readonly status: number; readonly attempts: number | undefined } {
  if (!isApiError(error)) throw error;
  return { ok: false, status: error.status, attempts: error.attempts };
}
