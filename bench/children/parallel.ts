import { load } from "./program.ts";

/** So many calls at once: how long each took, how long all, and the most memory beyond what there was before. */
const [, , name = "", baseUrl = "", count = ""] = process.argv;
const call = await load(name, baseUrl);
await call("S-made-up-evaluation");
globalThis.gc?.();
const before = process.memoryUsage().rss;
let peak = before;
const start = performance.now();
const latencies = await Promise.all(
  Array.from({ length: Number(count) }, async () => {
    const begun = performance.now();
    if ((await call("S-made-up-evaluation")) !== "Approved") throw new Error("the outcome is another one");
    return performance.now() - begun;
  }).map((pending, index) => (index % 100 === 0 ? pending.finally(look) : pending)),
);
const ms = performance.now() - start;
look();
const sorted = latencies.toSorted((a, b) => a - b);
const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
console.log(
  JSON.stringify({ p50: at(0.5), p99: at(0.99), "us a call": (ms * 1_000) / sorted.length, "RSS MB": (peak - before) / 2 ** 20 }),
);
process.exit();

function look(): void {
  peak = Math.max(peak, process.memoryUsage().rss);
}
