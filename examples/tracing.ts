import type { Observer } from "@kyc-clients/core";
import { SpanKind, SpanStatusCode, type Tracer } from "@opentelemetry/api";
import type { UndiciInstrumentationConfig } from "@opentelemetry/instrumentation-undici";

/** Makes a span of each call and of each token exchange. It names the path's template, which tells the operation and nobody's id. */
export function spanEachCall(tracer: Tracer): Observer {
  return (event) => {
    if (event.type !== "call" && event.type !== "token") return;
    const span = tracer.startSpan(`${event.vendor} ${event.operationId}`, {
      kind: SpanKind.CLIENT,
      // The event comes when the call has ended.
      startTime: Date.now() - event.durationMs,
      attributes: {
        "http.request.method": event.method,
        "url.template": event.path,
        "http.request.resend_count": event.attempts - 1,
        ...(event.status !== undefined && { "http.response.status_code": event.status }),
        ...(event.errorCode !== undefined && { "error.type": event.errorCode }),
      },
    });
    if (event.errorCode !== undefined || (event.status ?? 0) >= 400) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  };
}

/**
 * Keeps the instrumentation of `fetch` away from the vendors: it would put each whole address into a span, and with it ids and names, and would
 * send your trace's id to the vendor.
 *
 * @param origins Where the clients send to, as `https://sandbox.alloy.co`.
 */
export function withoutVendors(origins: readonly string[]): UndiciInstrumentationConfig {
  return { ignoreRequestHook: ({ origin }) => origins.includes(origin) };
}

/** Lets it make spans, but without what stands behind the origin. For programs that cannot list the origins. */
export const originsOnly: UndiciInstrumentationConfig = {
  startSpanHook: ({ origin }) => ({ "url.full": origin, "url.path": "", "url.query": "" }),
};
