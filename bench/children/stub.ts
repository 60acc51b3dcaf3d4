import { STUB_BATCHES } from "../measure/batches.ts";
import { evaluation, headersOf, TOKEN_PATH, token } from "./answers.ts";
import { bytesKept } from "./kept.ts";
import { load, repeat } from "./program.ts";

/**
 * What a call costs by itself: microseconds over a `fetch` that answers at once, one call after the other. The fastest batch counts, as what else the
 * machine does only ever adds; each is long enough for the collector of garbage to have its share.
 * When it is warm, the runtime has compiled what it will.
 */
const WARM = 40_000;
const CALLS = 4_000;
/** So many fill the young part of the heap several times. */
const KEPT_CALLS = 30_000;

const headers = headersOf(evaluation);
let calls = 0;
let answer = (input: RequestInfo | URL): Response => {
  const url = input instanceof Request ? input.url : String(input);
  return url.endsWith(TOKEN_PATH) ? new Response(token, { headers: headersOf(token) }) : new Response(evaluation, { headers });
};
globalThis.fetch = (input) => Promise.resolve(answer(input));

const call = await load(process.argv[2] ?? "", "http://127.0.0.1:9/v1");
await repeat(call, 1);
// From here on everybody has a token, and the stub does the least that it can.
answer = () => {
  calls++;
  return new Response(evaluation, { status: 200, headers });
};
await repeat(call, WARM);
const wall: number[] = [];
const cpu: number[] = [];
for (let batch = 0; batch < STUB_BATCHES; batch++) {
  const before = process.cpuUsage();
  const start = performance.now();
  await repeat(call, CALLS);
  wall.push(((performance.now() - start) * 1_000) / CALLS);
  const { user, system } = process.cpuUsage(before);
  cpu.push((user + system) / CALLS);
}
const kept = (await bytesKept(() => repeat(call, KEPT_CALLS))) / KEPT_CALLS;
if (calls !== WARM + STUB_BATCHES * CALLS + KEPT_CALLS) throw new Error(`the stub saw ${calls} calls`);
console.log(JSON.stringify({ "us a call": Math.min(...wall), "cpu us a call": Math.min(...cpu), "bytes kept": kept }));
