import type { Clock } from "./clock.ts";

/** How one attempt ended: the receiver's status, or why there was none. */
export type AttemptResult = { readonly status: number } | { readonly failure: "timeout" | "connection" };

/** One attempt to send, with what it needs. */
export interface Attempt {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMs: number;
  readonly clock: Clock;
  readonly send: (url: string, init: RequestInit) => Promise<Response>;
}

/** Posts a webhook once. Never rejects; a redirect is not followed. */
export async function attemptDelivery({ url, headers, body, timeoutMs, clock, send }: Attempt): Promise<AttemptResult> {
  const abort = new AbortController();
  const cancel = clock.timer(timeoutMs, () => abort.abort());
  try {
    const response = await send(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
      redirect: "manual",
      signal: abort.signal,
    });
    await response.body?.cancel();
    return { status: response.status };
  } catch {
    return { failure: abort.signal.aborted ? "timeout" : "connection" };
  } finally {
    cancel();
  }
}

/** Whether the receiver took it. */
export function wasDelivered(result: AttemptResult): boolean {
  return "status" in result && result.status >= 200 && result.status < 300;
}
