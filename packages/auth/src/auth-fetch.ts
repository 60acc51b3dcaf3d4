import { attempt, type StandaloneAuthOptions, standaloneContext } from "./standalone.ts";
import type { AuthStrategy } from "./strategy.ts";

/**
 * Wraps a `fetch` so that each request is signed, and sent once more when a renewable credential was refused.
 * Works with any client that takes a `fetch`. Redirects are not followed. A body given as a stream is not sent again;
 * inside a `Request` a stream looks like any other body, and all of it is kept until the answer is there.
 *
 * @throws ConfigurationError from a call, when the request would carry a credential over plain http to another machine, or to another origin than `baseUrl`.
 * @throws TokenError from a call, when no token can be had.
 * @example
 * ```ts
 * const signed = authFetch(bearerToken("made-up-token"));
 * const response = await signed("https://api.example.com/applicants");
 * ```
 */
export function authFetch(
  strategy: AuthStrategy,
  fetch?: typeof globalThis.fetch,
  options: StandaloneAuthOptions = {},
): typeof globalThis.fetch {
  return async (input, init) => {
    const send = fetch ?? globalThis.fetch;
    const request = new Request(input, init);
    const context = standaloneContext(request, send, options);
    const spare = init?.body instanceof ReadableStream ? undefined : request.clone();
    const first = await attempt(strategy, request, send, context);
    if (!first.resend || !spare) return first.response;
    await first.response.body?.cancel();
    return (await attempt(strategy, spare, send, context)).response;
  };
}
