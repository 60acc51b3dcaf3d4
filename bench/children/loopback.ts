import { load, repeat } from "./program.ts";

/** How many calls a second go over loopback, with so many in flight. */
const WARM = 1_500;
const CALLS = 4_000;
const LANES = 16;

const [, , name = "", baseUrl = ""] = process.argv;
const call = await load(name, baseUrl);
await repeat(call, 1);
await repeat(call, WARM, LANES);
const start = performance.now();
await repeat(call, CALLS, LANES);
console.log(JSON.stringify({ "calls a second": (CALLS * 1_000) / (performance.now() - start) }));
process.exit();
