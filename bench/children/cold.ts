import { load, repeat } from "./program.ts";

/** 1,000 calls at once by a client that has no token yet. */
const CALLS = 1_000;
const [, , baseUrl = ""] = process.argv;
await repeat(await load("ours", baseUrl), CALLS, CALLS);
console.log(JSON.stringify({ calls: CALLS }));
process.exit();
