import { parseArgs } from "node:util";
import { systemClock } from "@kyc-clients/auth";
import { brokenLimits, printStorms, runStorms, type VendorStorms } from "../storm-report.ts";
import { vendors } from "../vendors.ts";
import { printSoak } from "./print-soak.ts";
import { runSoak } from "./run-soak.ts";
import { brokenPromises } from "./verdict.ts";

/** No machine takes so long for a call; one that does not end is what this is for. */
const LONGEST_MS_A_CALL = 20;
const LONGEST_MS = 120_000;

const { values } = parseArgs({ options: { calls: { type: "string", default: "50000" }, seed: { type: "string", default: "1" } } });
// With fewer, one of the ends that a soak has to see may not come about.
const calls = readNumber("calls", 2_000, 1_000_000);
const seed = readNumber("seed", 0, 2 ** 31);

const open = new Set<number>();
const longest = LONGEST_MS + calls * LONGEST_MS_A_CALL;
systemClock.timer(longest, () => {
  console.error(`Not over after ${longest / 1_000} s. Calls that have not ended, by number: ${[...open].join(", ") || "none"}`);
  process.exit(1);
});

console.log(`Seed ${seed}. Storms: what a vendor in trouble is asked.\n`);
const storms: VendorStorms[] = [];
for (const vendor of vendors) storms.push(await runStorms(vendor, 1_000, seed));
console.log(printStorms(storms));

console.log("\nSoak: every operation of every vendor in turn, through a server that fails in twelve ways.\n");
const report = await runSoak({ calls, seed, progress: (call, event) => void (event === "begins" ? open.add(call) : open.delete(call)) });
console.log(printSoak(report));

const broken = [...storms.flatMap(brokenLimits), ...brokenPromises(report)];
console.log(broken.length === 0 ? "\nEvery promise held." : `\nBroken:\n${broken.join("\n")}`);
process.exit(broken.length === 0 ? 0 : 1);

function readNumber(name: "calls" | "seed", least: number, most: number): number {
  const value = Number(values[name]);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  console.error(`--${name} must be a whole number from ${least} to ${most}`);
  process.exit(2);
}
