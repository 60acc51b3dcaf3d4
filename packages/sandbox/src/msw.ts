import { type HttpHandler, HttpResponse, http } from "msw";
import type { Sandbox } from "./start-sandbox.ts";

/**
 * Request handlers for MSW: what is for one of these sandboxes is answered by it, whether it goes to `sandbox.baseUrl` or to the vendor's own host.
 * Everything else falls through to your other handlers, and then to MSW's `onUnhandledFrame` (MSW 2: `onUnhandledRequest`).
 *
 * @example
 * ```ts
 * import { createSandbox } from "@kyc-clients/sandbox";
 * import { sandboxHandlers } from "@kyc-clients/sandbox/msw";
 * import { setupServer } from "msw/node";
 *
 * const server = setupServer(...sandboxHandlers(createSandbox("alloy"), createSandbox("weavr")));
 * server.listen({ onUnhandledFrame: "error" });
 * ```
 */
export function sandboxHandlers(...sandboxes: readonly Sandbox[]): HttpHandler[] {
  return sandboxes.map(({ isOwnUrl, fetch }) =>
    http.all(
      ({ request }) => isOwnUrl(request.url),
      // Nobody waits for the answer of an aborted call, and MSW prints what a handler throws.
      ({ request }) => (request.signal.aborted ? HttpResponse.error() : fetch(request)),
    ),
  );
}
