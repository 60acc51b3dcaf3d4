import { huntCanaries } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import type { SandboxVendor } from "../../src/index.ts";
import type { Contract } from "./contract.ts";
import type { Filler } from "./filler.ts";
import type { Excuse } from "./marker-of.ts";
import type { Reason } from "./markers.ts";

/** What a vendor's hunt amounts to. */
export interface HuntTotals {
  /** Places of the spec that are `x-pii`. Under each of those that are hunted the marked round had a marker; the others admit none, by why. */
  readonly marks: { readonly all: number; readonly hunted: number; readonly excused: Readonly<Partial<Record<Excuse, number>>> };
  /** How many different secrets, personal values and files are looked for, the markers among them. */
  readonly lookedFor: { readonly secrets: number; readonly personal: number; readonly files: number };
  /** Secrets and personal values of the run that cannot be looked for, by why. Each may only shrink. */
  readonly notLookedFor: Readonly<Record<Reason, number>>;
}

/** Searches all that the tests before it have printed, thrown, told and shown for every secret and every personal value that they had. */
export function testHunt<Vendor extends SandboxVendor>(
  vendor: Vendor,
  contract: Contract<Vendor>,
  totals: HuntTotals,
  filler: Filler,
): void {
  test(`F86 ${vendor}: no secret and no personal value of the run shows in an error, an event, a log or a page`, async () => {
    const { markers, sinks } = await contract.collected();
    const { unique, hunted } = markers;
    const { secrets, personal, files, ...others } = markers.counts;
    expect(sinks.search(huntCanaries(unique)).map(({ sink, found }) => `${sink}: ${found.canary}, ${found.encoding}`)).toEqual([]);

    const excused = filler.excused();
    expect(contract.marks.filter((mark) => !hunted.has(mark) && !excused.has(mark))).toEqual([]);
    expect(contract.marks.filter((mark) => hunted.has(mark) && excused.has(mark))).toEqual([]);
    const byExcuse = Object.fromEntries(
      Object.entries(Object.groupBy(excused.values(), (why) => why)).map(([why, all]) => [why, all.length]),
    );
    const found: HuntTotals = {
      marks: { all: contract.marks.length, hunted: hunted.size, excused: byExcuse },
      lookedFor: { secrets, personal, files },
      notLookedFor: others,
    };
    expect(found).toEqual(totals);

    const sizes = sinks.sizes();
    expect(Object.keys(sizes).toSorted()).toEqual(SINKS);
    const searched = Object.entries(sizes).map(([sink, { count, bytes }]) => `${sink} ${count} (${bytes} characters)`);
    const excuses = [...excused].map(([mark, why]) => `${mark} (${why})`).join(", ");
    console.log(
      `looked for ${JSON.stringify(markers.counts)} under ${hunted.size} of ${contract.marks.length} marks in ${searched.join(", ")}; no marker fits ${excuses}`,
    );
  }, 60_000);

  test(`${vendor}: every webhook that was sent is one of the spec's`, async () => {
    const { deliveries } = await contract.collected();
    expect(deliveries.made).toBeGreaterThan(contract.webhooks.length);
    expect(deliveries.unknown).toBe(0);
  });

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
