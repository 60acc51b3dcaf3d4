import type { RequestBody } from "./call.ts";
import { discard } from "./response-body.ts";
import type { Sending } from "./sent-call.ts";
import { Unusable } from "./unusable.ts";

/**
 * Sends a call's request, and reads its answer: whole, within the limit, and never a part for the whole. One function, as each that waits costs
 * most of a kilobyte a call.
 *
 * @throws Unusable, and what `fetch` breaks with.
 */
export async function exchange<Body>(sending: Sending<Body>, signal: AbortSignal): Promise<Body> {
  const { call, engine } = sending;
  const { fetch, maxResponseBytes } = engine.options;
  const response = await (call.fetch ?? fetch ?? globalThis.fetch)(call.url, {
    method: call.operation.method,
    headers: call.headers.toInit(),
    signal,
    redirect: "manual",
    // Where there is none it is `undefined` all the same, so that it is not read of a polluted `Object.prototype`.
    body: call.body as RequestBody,
    ...call.upload?.init,
  });
  if (signal.aborted) {
    // This fetch does not heed its signal: the answer comes after the attempt has ended.
    discard(response);
    throw signal.reason;
  }
  sending.response = response;
  sending.status = response.status;
  refuseRedirect(response, sending.status);
  const read = call.open(response, sending);
  if (typeof read !== "function") return read.body;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  try {
    for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
      length += chunk.value.length;
      if (length > maxResponseBytes) {
        void reader?.cancel().catch(() => {});
        throw new Unusable("body_too_large");
      }
      chunks.push(chunk.value);
    }
  } catch (error) {
    return read(undefined, error instanceof Unusable ? error : new Unusable(undefined, error));
  }
  return read(chunks.length === 1 ? chunks[0] : new Uint8Array(await new Blob(chunks).arrayBuffer()));
}

/** Refuses an answer that wants the request sent elsewhere, or that a `fetch` has already fetched from there. */
function refuseRedirect(response: Response, status: number): void {
  // Where a runtime hides where to, the status is 0.
  if (!response.redirected && !/^(0|30[12378])$/.test(`${status}`)) return;
  discard(response);
  throw new Unusable("redirect_refused");
}
