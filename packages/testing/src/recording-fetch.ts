import { deferred } from "./deferred.ts";

/** One call as a stubbed fetch saw it. */
export interface FetchCall {
  /** The URL as text, taken from a Request where one was passed. */
  readonly url: string;
  /** The first argument itself. */
  readonly input: string | URL | Request;
  /** The second argument itself. */
  readonly init: RequestInit | undefined;
  readonly method: string;
  /** A copy of the headers given, whichever way. */
  readonly headers: Headers;
}

/** A fetch that records its calls. */
export type StubbedFetch = ((input: string | URL | Request, init?: RequestInit) => Promise<Response>) & {
  readonly calls: readonly FetchCall[];
};

/** Makes a fetch that opens no socket: it records each call, honours its signal, and answers from the handler. */
export function stubFetch(handler: (call: FetchCall, index: number) => Response | Promise<Response>): StubbedFetch {
  const calls: FetchCall[] = [];
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const call = describe(input, init);
    calls.push(call);
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    return untilAborted(signal ?? undefined, () => handler(call, calls.length - 1));
  };
  return Object.assign(fetch, { calls });
}

function describe(input: string | URL | Request, init: RequestInit | undefined): FetchCall {
  const request = input instanceof Request ? input : undefined;
  return {
    url: request?.url ?? String(input),
    input,
    init,
    method: init?.method ?? request?.method ?? "GET",
    headers: new Headers(init?.headers ?? request?.headers),
  };
}

async function untilAborted<T>(signal: AbortSignal | undefined, work: () => T | Promise<T>): Promise<T> {
  if (signal === undefined) return work();
  signal.throwIfAborted();
  const { promise: aborted, reject } = deferred<never>();
  const onAbort = (): void => reject(signal.reason);
  signal.addEventListener("abort", onAbort);
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
