import { Refusal } from "../vendor.ts";
import type { WeavrState } from "./state.ts";

/** How many requests are let pass. */
export interface RateLimits {
  readonly perMinute: number;
  readonly perHour: number;
  readonly perDay: number;
}

/** What Weavr lets pass where nothing else was agreed. */
export const documentedLimits: RateLimits = { perMinute: 100, perHour: 1_000, perDay: 10_000 };

/** Counts a request. @throws Refusal with 429 when it is one too many for a window */
export function countRequest(state: WeavrState, now: number): void {
  if (state.limits === undefined) return;
  const { perMinute, perHour, perDay } = state.limits;
  const windows = [
    { limit: perMinute, seconds: 60 },
    { limit: perHour, seconds: 3_600 },
    { limit: perDay, seconds: 86_400 },
  ];
  state.requests = state.requests.filter((at) => now - at < 86_400_000);
  for (const { limit, seconds } of windows) {
    const inWindow = state.requests.filter((at) => now - at < seconds * 1_000);
    if (inWindow.length < limit) continue;
    const reset = Math.ceil(((inWindow[0] ?? now) + seconds * 1_000 - now) / 1_000);
    const all = windows.map((one) => `${one.limit};w=${one.seconds}`).join(", ");
    throw new Refusal({ status: 429, headers: { "x-ratelimit-limit": `${limit}, ${all}`, "x-ratelimit-reset": String(reset) } });
  }
  state.requests.push(now);
}
