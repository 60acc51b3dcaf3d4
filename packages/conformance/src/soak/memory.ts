import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { settle } from "@kyc-clients/testing";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** What is left in memory, in bytes, once garbage has been collected. */
export interface Memory {
  readonly heap: number;
  readonly rss: number;
}

/** Collects garbage, and what is to be done after it, and measures. */
export async function measureMemory(): Promise<Memory> {
  for (let round = 0; round < 3; round += 1) {
    collect();
    await settle();
  }
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed, rss };
}
