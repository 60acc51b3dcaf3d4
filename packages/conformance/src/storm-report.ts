import { table } from "./soak/print-soak.ts";
import { DEFAULTS, type StormReport, storm, type Weather } from "./storm.ts";
import type { Vendor } from "./vendor.ts";

/** What storms cost one vendor's client. */
export interface VendorStorms {
  readonly vendor: string;
  /** Each by a client of its own, whose bucket was full: all requests fail, half of them, a tenth. */
  readonly storms: readonly StormReport[];
  /** Retries by one client: with a full bucket, after 50 successes, and after more than fill it. */
  readonly comeback: readonly number[];
}

const FAILING = [1, 0.5, 0.1];
/** What empties a full bucket. */
const EMPTYING: Weather = { calls: 100, failing: 1 };
const COMEBACK: readonly Weather[] = [EMPTYING, { calls: 50, failing: 0 }, EMPTYING, { calls: 520, failing: 0 }, EMPTYING];

/** Sends so many calls of a vendor through each storm. */
export async function runStorms(vendor: Vendor, calls: number, seed: number): Promise<VendorStorms> {
  const storms: StormReport[] = [];
  for (const failing of FAILING) storms.push(...(await storm(vendor, [{ calls, failing }], seed)));
  const spells = await storm(vendor, COMEBACK, seed);
  return { vendor: vendor.name, storms, comeback: spells.filter(({ failing }) => failing === 1).map(retries) };
}

/**
 * Which limits a storm has broken, one sentence each. All retries of a client are paid out of what its bucket held at first, and of the
 * one token that each success gives: with `c` calls, of which `s` end well, there are at most `c + (500 + s) / 5` requests.
 */
export function brokenLimits({ vendor, storms, comeback }: VendorStorms): readonly string[] {
  const { tokens, retryCost, attempts } = DEFAULTS;
  const [all, half, tenth] = storms as [StormReport, StormReport, StormReport];
  const full = tokens / retryCost;
  const checks: readonly [holds: boolean, otherwise: string][] = [
    ...storms.map((one): [boolean, string] => [
      retries(one) <= (tokens + one.endedWell) / retryCost && one.waits.length === retries(one),
      `${retries(one)} retries of ${one.calls} calls, of which ${one.endedWell} ended well`,
    ]),
    [all.endedWell === 0 && retries(all) === full, `${retries(all)} retries where no request succeeds`],
    [all.laterRequests === Math.floor(all.calls / 2), `${all.laterRequests} requests of the later half, with an empty bucket`],
    [half.outOfBudget > 0 && retries(half) > full, `${half.outOfBudget} calls out of budget, ${retries(half)} retries where half fail`],
    // One in ten costs half a token for each request, and the others give nine tenths: every call may use all its attempts.
    [tenth.outOfBudget === 0 && retries(tenth) > 0, `${tenth.outOfBudget} calls out of budget where a tenth fails`],
    [tenth.requests <= attempts * tenth.calls, `${tenth.requests} requests where a tenth fails`],
    [comeback.join() === [full, 50 / retryCost, full].join(), `${comeback.join(", ")} retries as the bucket is filled`],
  ];
  return checks.filter(([holds]) => !holds).map(([, otherwise]) => `${vendor}: ${otherwise}`);
}

/** Reports of storms as text. */
export function printStorms(reports: readonly VendorStorms[]): string {
  const rows = reports.flatMap(({ vendor, storms }) =>
    storms.map((one) => [
      vendor,
      `${one.failing * 100} %`,
      one.calls,
      one.requests,
      (one.requests / one.calls).toFixed(3),
      (one.laterRequests / Math.floor(one.calls / 2)).toFixed(3),
      one.endedWell,
      one.outOfBudget,
      Math.round(one.waits.reduce((sum, wait) => sum + wait, 0) / one.waits.length),
      Math.round(Math.max(...one.waits)),
    ]),
  );
  const heads = [
    "vendor",
    "failing",
    "calls",
    "requests",
    "a call",
    "later half",
    "ended well",
    "out of budget",
    "mean wait ms",
    "longest",
  ];
  const comebacks = reports.map(({ vendor, comeback }) => [vendor, ...comeback]);
  return [
    table([heads, ...rows]),
    table([["retries of 100 calls that fail", "full bucket", "after 50 successes", "after 520"], ...comebacks]),
  ].join("\n\n");
}

function retries({ requests, calls }: StormReport): number {
  return requests - calls;
}
