import { LOOPBACK_CALLS } from "../measure/batches.ts";
import { load, repeat } from "./program.ts";

/** How many calls a second go over loopback, with so many in flight. Makes some whenever its parent says so, and sends how many a second that were. */
const LANES = 16;

const [, , name = "", baseUrl = ""] = process.argv;
const call = await load(name, baseUrl);
await repeat(call, 1);
process.on("message", async () => {
  const start = performance.now();
  await repeat(call, LOOPBACK_CALLS, LANES);
  process.send?.((LOOPBACK_CALLS * 1_000) / (performance.now() - start));
});
process.on("disconnect", () => process.exit());
process.send?.("ready");
