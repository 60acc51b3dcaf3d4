import type { HeapProfiler } from "node:inspector";
import { Session } from "node:inspector/promises";

/** Every so many bytes one allocation is looked at. */
const SAMPLED = 4_096;

/** How many bytes of what some work makes outlive the small collections of garbage: they are copied, and take memory until all of it is gone through. */
export async function bytesKept(work: () => Promise<void>): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    await session.post("HeapProfiler.enable");
    await session.post("HeapProfiler.startSampling", { samplingInterval: SAMPLED, includeObjectsCollectedByMajorGC: true });
    await work();
    const { profile } = await session.post("HeapProfiler.stopSampling");
    return sizeOf(profile.head);
  } finally {
    session.disconnect();
  }
}

/** The bytes that were allocated in a function, and in all that it called. */
function sizeOf({ selfSize, children }: HeapProfiler.SamplingHeapProfileNode): number {
  return children.reduce((sum, child) => sum + sizeOf(child), selfSize);
}
