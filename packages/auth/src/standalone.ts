import { type Clock, systemClock } from "./clock.ts";
import { ConfigurationError, isKycClientsError, TokenError } from "./errors.ts";
import { secureUrl } from "./secure-url.ts";
import type { AuthContext, AuthFetch, AuthStrategy, AuthWarning } from "./strategy.ts";
import { isAbort } from "./wait.ts";

/** What `authFetch` and `authMiddleware` take. */
export interface StandaloneAuthOptions {
  /** The address that tokens belong to; two addresses never share one. A request to another origin is refused. @default each request's origin */
  readonly baseUrl?: string;
  /** Time. @default the system's */
  readonly clock?: Clock;
  /** Hears of a shared store that fails, once an outage. What it throws is dropped. */
  readonly onWarning?: (warning: AuthWarning) => void;
}

/**
 * The context of a strategy that works without one of our clients: one attempt at a token endpoint, the caller's signal.
 *
 * @throws ConfigurationError when the request would carry a credential over plain http to another machine, or to another origin than `baseUrl`.
 */
export function standaloneContext(
  request: Request,
  send: typeof globalThis.fetch,
  { baseUrl, clock = systemClock, onWarning }: StandaloneAuthOptions,
): AuthContext {
  const { origin } = secureUrl("url", new URL(request.url).origin);
  if (baseUrl !== undefined && secureUrl("baseUrl", baseUrl).origin !== origin) {
    throw new ConfigurationError("url", "must have the origin of baseUrl, as a credential goes nowhere else");
  }
  return { fetch: reaching(send), signal: request.signal, clock, baseUrl: baseUrl ?? origin, warn: onWarning };
}

/** A `fetch` for token endpoints: it has read the answer, as a client's engine has, and gives a name to what went wrong. */
function reaching(send: typeof globalThis.fetch): AuthFetch {
  return async (url, init) => {
    try {
      const response = await send(url, init);
      const { status, headers } = response;
      const bytes = await response.arrayBuffer();
      // Not its reason phrase: a runtime reads some that it does not let be written.
      return new Response([204, 205, 304].includes(status) ? null : bytes, { status, headers });
    } catch (cause) {
      if (isKycClientsError(cause) || isAbort(cause) || init.signal?.aborted) throw cause;
      throw new TokenError("token_endpoint_failed", "The token endpoint could not be used", { cause });
    }
  };
}

/** A request with its credential, and the very headers that the strategy put it on. */
export interface SignedRequest {
  readonly request: Request;
  readonly headers: Headers;
}

/** Puts the credential on a request, never to be redirected: a redirect would carry the credential to whoever it names. */
export async function sign(strategy: AuthStrategy, request: Request, context: AuthContext): Promise<SignedRequest> {
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(strategy.headerParameters?.() ?? {})) {
    if (value !== undefined && !headers.has(name)) headers.set(name, value);
  }
  try {
    await strategy.authorize(headers, context);
  } catch (error) {
    strategy.settle?.(headers, undefined, context);
    throw error;
  }
  return { request: new Request(request, { headers, redirect: "manual" }), headers };
}

/** Signs a request, sends it, and tells the strategy how it ended; `resend` when another try with a new credential is worth it. */
export async function attempt(
  strategy: AuthStrategy,
  unsigned: Request,
  send: typeof globalThis.fetch,
  context: AuthContext,
): Promise<{ readonly response: Response; readonly resend: boolean }> {
  const { request, headers } = await sign(strategy, unsigned, context);
  let response: Response;
  try {
    response = await send(request);
  } catch (error) {
    strategy.settle?.(headers, undefined, context);
    throw error;
  }
  return { response, resend: (await strategy.settle?.(headers, response.status, context)) ?? false };
}
