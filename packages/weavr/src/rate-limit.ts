/** One limit, and the time in which it holds. */
export interface WeavrRateWindow {
  readonly limit: number;
  readonly seconds: number;
}

/** What Weavr says of its rate limits, on an answer with 429. */
export interface WeavrRateLimit {
  /** The limit that was hit. */
  readonly limit: number;
  /** Those in force, as 100 a minute, 1,000 an hour and 10,000 a day. */
  readonly windows: readonly WeavrRateWindow[];
  /** Until calls are taken again. The client waits as long by itself, where it repeats a call and its deadline allows. */
  readonly resetMs: number | undefined;
}

/**
 * Reads the rate limits off an answer; `undefined` where it tells none.
 *
 * @see https://docs.weavr.io/apis/rate-limit/
 */
export function readRateLimit({ headers }: Pick<Response, "headers">): WeavrRateLimit | undefined {
  const [limit = "", ...rest] = (headers.get("x-ratelimit-limit") ?? "").split(",").map((part) => part.trim());
  if (!/^\d+$/.test(limit)) return undefined;
  const reset = headers.get("x-ratelimit-reset")?.trim() ?? "";
  const windows = rest.flatMap((part) => {
    const [, count, seconds] = /^(\d+);\s*w=(\d+)$/.exec(part) ?? [];
    return count === undefined ? [] : [{ limit: Number(count), seconds: Number(seconds) }];
  });
  return { limit: Number(limit), windows, resetMs: /^\d+$/.test(reset) ? Number(reset) * 1000 : undefined };
}
