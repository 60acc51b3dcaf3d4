import { getEventListeners } from "node:events";
import { isKycClientsError, isTokenError } from "@kyc-clients/auth";
import { type Download, isSessionExpiredError, paginate } from "@kyc-clients/core";
import type { Arguments } from "../samples.ts";
import type { ClientPool, PooledClient } from "./client-pool.ts";
import type { FastClock } from "./fast-clock.ts";
import type { PlannedCall } from "./plan.ts";

/** How a call ended: a result, whether `ok` or not, a typed error by its code, or by the caller's hand. */
export type Ending = "ok" | "refused" | "aborted" | "closed" | `error ${string}`;

/** What is asked of signals after their calls have ended. */
export interface GivenSignals {
  /** Listeners that were there when a named call had just ended. */
  leftAtEnd: number;
  /** Signals to look at once garbage has been collected: with `raw`, the runtime's `Request` lets go of them only then. */
  readonly later: AbortSignal[];
  /** How many were given. */
  count: number;
}

/** Makes a call as planned. Anything but an ending that a caller was promised is thrown. */
export async function makeCall(planned: PlannedCall, pool: ClientPool, clock: FastClock, signals: GivenSignals): Promise<Ending> {
  const held = pool.take(planned.vendor);
  const own = new AbortController();
  const signal = planned.signal === "none" ? undefined : planned.signal === "shared" ? held.shutdown : own.signal;
  const reason = new Error("the caller gave up");
  const cancel = typeof planned.signal === "object" ? clock.timer(planned.signal.afterMs, () => own.abort(reason)) : () => {};
  if (signal) signals.count += 1;
  try {
    return await send(planned, held, signal);
  } catch (error) {
    if (error === reason && own.signal.aborted) return "aborted";
    if (isSessionExpiredError(error)) pool.retire(planned.vendor, held);
    // A token endpoint that answers nonsense may have refused the credentials. Whoever knows better says so, as an operator would.
    if (isTokenError(error) && error.code === "invalid_credentials") held.client.retryCredentials();
    if (isKycClientsError(error)) return `error ${error.code}`;
    if (held.isClosed() && error instanceof DOMException && error.name === "AbortError") return "closed";
    throw error;
  } finally {
    cancel();
    if (signal && (planned.way === "raw" || signal === held.shutdown)) signals.later.push(signal);
    else if (signal) signals.leftAtEnd += getEventListeners(signal, "abort").length;
  }
}

async function send(
  { operation: { operationId }, way, args: given, isStream, isDropped }: PlannedCall,
  { client }: PooledClient,
  signal: AbortSignal | undefined,
): Promise<Ending> {
  const body = isStream && given.body instanceof Blob ? { body: given.body.stream() } : {};
  const args: Arguments = { ...given, ...body, ...(signal && { signal }) };
  if (way === "raw") {
    const { response } = await client.raw(operationId, args);
    return response.ok ? "ok" : "refused";
  }
  if (way === "paginated") {
    const items = paginate(client.method(operationId) as never, args as never);
    await items.next();
    await items.return(undefined);
    return "ok";
  }
  const result = await client.call(operationId, args);
  const data = result.data as Partial<Download> | undefined;
  if (result.ok && data?.stream && data.bytes) await (isDropped ? data.stream.cancel() : data.bytes());
  return result.ok ? "ok" : "refused";
}
