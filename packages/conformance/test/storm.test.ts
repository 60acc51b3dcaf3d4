import { expect, test } from "vitest";
import { vendors } from "../src/index.ts";
import { brokenLimits, printStorms, runStorms, type VendorStorms } from "../src/storm-report.ts";

// F67 for every vendor. `npm run soak` prints the same for a thousand calls.
test.each(vendors.map((vendor) => [vendor.name, vendor] as const))(
  "F67 %s: a storm costs what the budget allows, and successes fill it again",
  { timeout: 60_000 },
  async (_, vendor) => {
    const report = await runStorms(vendor, 300, 1);
    expect(brokenLimits(report)).toEqual([]);
    const [all, half, tenth] = report.storms.map(({ requests, calls }) => requests / calls);
    expect(all).toBeCloseTo(1 + 100 / 300, 10);
    expect(half).toBeLessThan(1.55);
    expect(tenth).toBeLessThan(1.25);
    expect(printStorms([report]).split("\n")).toHaveLength(7);
  },
);

test("a storm that costs more than the budget allows is found out", async () => {
  const storm = { calls: 400, failing: 1, requests: 500, endedWell: 0, outOfBudget: 300, laterRequests: 200, waits: Array(100).fill(0) };
  const half = { ...storm, failing: 0.5, requests: 540, endedWell: 220, outOfBudget: 100, waits: Array(140).fill(0) };
  const tenth = { ...storm, failing: 0.1, requests: 440, endedWell: 399, outOfBudget: 0, waits: Array(40).fill(0) };
  const kept: VendorStorms = { vendor: "alloy", storms: [storm, half, tenth], comeback: [100, 10, 100] };
  expect(brokenLimits(kept)).toEqual([]);
  const planted: readonly VendorStorms[] = [
    { ...kept, storms: [{ ...storm, laterRequests: 260 }, half, tenth] },
    { ...kept, storms: [storm, { ...half, requests: 545, waits: Array(145).fill(0) }, tenth] },
    { ...kept, storms: [storm, { ...half, outOfBudget: 0 }, tenth] },
    { ...kept, storms: [storm, half, { ...tenth, outOfBudget: 1 }] },
    { ...kept, storms: [storm, half, { ...tenth, waits: [] }] },
    { ...kept, comeback: [100, 10, 120] },
  ];
  for (const one of planted) expect(brokenLimits(one)).toHaveLength(1);
});
