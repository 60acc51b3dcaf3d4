import fc from "fast-check";
import { expect, test } from "vitest";
import { drawnCall, expectRefused, expectSent, faultsOf, frozen, prototypeMembers, takesText, tryCall } from "../src/drawn/index.ts";
import { basePath, operationCount, operationsOf, sampleSuccess, toldPaths, vendors } from "../src/index.ts";

/** Each operation has a seed of its own, or all would be given the same. */
const SEED = 20_261_122;
const RUNS = 20;

/** How many calls each operation made, filled in by the test of its vendor. */
const counts: { readonly operation: string; readonly takesText: boolean; sent: number; refused: number }[] = [];

test.each(vendors.map((vendor) => [vendor.name, vendor] as const))(
  "%s: whatever a call is given, it says that to its own operation or is refused, by name and through raw",
  async (_, vendor) => {
    const members = prototypeMembers();
    frozen(vendor.api);
    const baseUrl = `https://vendor.example${basePath(vendor)}`;
    const told = toldPaths(vendor.api);
    for (const one of operationsOf(vendor)) {
      const count = { operation: `${vendor.name} ${one.operationId}`, takesText: takesText(vendor, one), sent: 0, refused: 0 };
      counts.push(count);
      const property = fc.asyncProperty(drawnCall(vendor, one), async (call) => {
        const faults = faultsOf(vendor, one, call);
        frozen(call.args);
        const tried = await tryCall(vendor, one, call, baseUrl, sampleSuccess(one.inSpec));
        if (faults.length > 0) {
          expectRefused(tried, one, call, faults);
          count.refused++;
        } else {
          if (tried.error !== undefined) throw tried.error;
          expect(tried.seen).toHaveLength(1);
          for (const seen of tried.seen) await expectSent(vendor, one, call, seen, { baseUrl, path: told[one.operationId] });
          count.sent++;
        }
      });
      await fc.assert(property, { seed: SEED + counts.length, numRuns: RUNS });
    }
    expect(prototypeMembers()).toEqual(members);
  },
  120_000,
);

test("every operation was called so often, and each that takes text was both sent and refused", () => {
  expect(counts).toHaveLength(operationCount);
  expect(counts.filter(({ sent, refused }) => sent + refused !== RUNS)).toEqual([]);
  expect(counts.filter((one) => one.takesText && (one.sent === 0 || one.refused === 0))).toEqual([]);
  expect(counts.filter((one) => one.takesText).length).toBeGreaterThan(150);
});
