import { LOOPBACK_BATCHES } from "../measure/batches.ts";
import { load, repeat } from "./program.ts";

/** How many calls a second go over loopback, with so many in flight. The fastest batch counts, as what else the machine does only ever takes away. */
const WARM = 4_000;
const CALLS = 1_500;
const LANES = 16;

const [, , name = "", baseUrl = ""] = process.argv;
const call = await load(name, baseUrl);
await repeat(call, 1);
await repeat(call, WARM, LANES);
const rates: number[] = [];
for (let batch = 0; batch < LOOPBACK_BATCHES; batch++) {
  const start = performance.now();
  await repeat(call, CALLS, LANES);
  rates.push((CALLS * 1_000) / (performance.now() - start));
}
console.log(JSON.stringify({ "calls a second": Math.max(...rates) }));
process.exit();
