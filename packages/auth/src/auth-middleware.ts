import { attempt, type StandaloneAuthOptions, sign, standaloneContext } from "./standalone.ts";
import type { AuthContext, AuthStrategy } from "./strategy.ts";

/** What openapi-fetch hands to a middleware, as far as this one looks at it. */
interface Call {
  readonly id: string;
  readonly request: Request;
  readonly options: { readonly fetch: typeof globalThis.fetch };
}

/** A middleware in openapi-fetch's shape, without depending on its package. */
export interface AuthMiddleware {
  onRequest(call: Call): Promise<Request>;
  onResponse(call: Call & { readonly response: Response }): Promise<Response | undefined>;
  onError(call: Call & { readonly error: unknown }): undefined;
}

/**
 * Signs the requests of any openapi-fetch client, and sends one again when a renewable credential was refused.
 * Register it last, so that it signs what is sent. `authFetch` does the same one layer below, and is the better choice where both can be had:
 * a resend made by a middleware does not pass the other middlewares again.
 *
 * @throws ConfigurationError from a call, when the request would carry a credential over plain http to another machine, or to another origin than `baseUrl`.
 * @throws TokenError from a call, when no token can be had.
 * @example
 * ```ts
 * import createClient from "openapi-fetch";
 *
 * const client = createClient({ baseUrl: "https://api.example.com" });
 * client.use(authMiddleware(basic({ username: "made-up-user", password: "made-up-password" })));
 * ```
 */
export function authMiddleware(strategy: AuthStrategy, options: StandaloneAuthOptions = {}): AuthMiddleware {
  // Each keeps its first request: Node ties a request but weakly to the one it was made from, and with that one an abort would be lost.
  // https://github.com/nodejs/undici/issues/4068
  const pending = new Map<string, { request: Request; spare: Request; headers: Headers; context: AuthContext }>();
  const settle = async (id: string, status?: number): Promise<{ spare: Request; context: AuthContext } | undefined> => {
    const sent = pending.get(id);
    pending.delete(id);
    return sent && (await strategy.settle?.(sent.headers, status, sent.context)) ? sent : undefined;
  };
  return {
    async onRequest({ id, request, options: { fetch } }) {
      const context = standaloneContext(request, fetch, options);
      const spare = request.clone();
      const signed = await sign(strategy, request, context);
      pending.set(id, { request, spare, headers: signed.headers, context });
      return signed.request;
    },
    async onResponse({ id, response, options: { fetch } }) {
      const resend = await settle(id, response.status);
      if (!resend) return undefined;
      await response.body?.cancel();
      return (await attempt(strategy, resend.spare, fetch, resend.context)).response;
    },
    onError({ id }) {
      void settle(id);
      return undefined;
    },
  };
}
