import { huntCanaries } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import type { SandboxVendor } from "../../src/index.ts";
import type { Contract } from "./contract.ts";

/** What a vendor's hunt has to amount to. Each list may only shrink. */
export interface HuntTotals {
  /** How many different secrets and personal values are looked for, at the least. */
  readonly least: { readonly secrets: number; readonly personal: number };
  /** Secrets that cannot be looked for, as the same text is shown elsewhere as something else. */
  readonly sharedSecrets: number;
  /** Marks of the spec under which the run had values, and none that can be looked for: numbers, flags and words that occur elsewhere too. */
  readonly onlyCommon: readonly string[];
  /** Marks of the spec under which the run had no value. */
  readonly unfilled: readonly string[];
}

/** Searches all that the tests before it have printed, thrown, told and shown for every secret and every personal value that they had. */
export function testHunt<Vendor extends SandboxVendor>(
  vendor: Vendor,
  contract: Contract<Vendor>,
  { least, sharedSecrets, onlyCommon, unfilled }: HuntTotals,
): void {
  test(`F86 ${vendor}: no secret and no personal value of the run shows in an error, an event, a log or a page`, async () => {
    const { markers, sinks } = await contract.collected();
    const { unique, counts, filled, hunted } = markers;
    expect(sinks.search(huntCanaries(unique)).map(({ sink, found }) => `${sink}: ${found.canary}, ${found.encoding}`)).toEqual([]);
    expect(counts.secrets).toBeGreaterThanOrEqual(least.secrets);
    expect(counts.personal).toBeGreaterThanOrEqual(least.personal);
    expect(counts.sharedSecrets).toBe(sharedSecrets);
    expect([...filled].filter((mark) => !hunted.has(mark)).toSorted()).toEqual(onlyCommon);
    expect(contract.marks.filter((mark) => !filled.has(mark)).toSorted()).toEqual(unfilled);

    const sizes = sinks.sizes();
    expect(Object.keys(sizes).toSorted()).toEqual(SINKS);
    const searched = Object.entries(sizes).map(([sink, { count, bytes }]) => `${sink} ${count} (${bytes} characters)`);
    console.log(`looked for ${JSON.stringify(counts)} under ${hunted.size} of ${contract.marks.length} marks in ${searched.join(", ")}`);
  }, 60_000);

  test(`F87 ${vendor}: events and the log name a path by its template alone`, async () => {
    const { paths } = await contract.collected();
    const templates = new Set([...contract.operations.map(({ path }) => path), "{tokenEndpoint}", undefined]);
    expect(paths.length).toBeGreaterThan(contract.operations.length);
    expect(paths.filter((path) => !templates.has(path))).toEqual([]);
  });
}

/** Every kind of sink: one that is missing was not searched. */
export const SINKS: readonly string[] = [
  "clients, strategies and control",
  "console",
  "control plane",
  "drift events",
  "drift reports",
  "errors",
  "events",
  "failed results",
  "page",
  "request log",
];
