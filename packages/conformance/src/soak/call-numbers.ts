import { AsyncLocalStorage } from "node:async_hooks";

/** The header by which a server tells calls apart. */
export const CALL_HEADER = "made-up-call";

const current = new AsyncLocalStorage<number>();

/** Makes a call under a number, of which the client knows nothing. */
export function underNumber<Value>(call: number, make: () => Value): Value {
  return current.run(call, make);
}

/** A client's `fetch` that adds the number of the call it works for, also where that call waits for a token. */
export function numberedFetch(url: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set(CALL_HEADER, String(current.getStore()));
  return fetch(url, { ...init, headers });
}
