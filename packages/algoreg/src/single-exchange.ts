import { type AccessToken, type AuthContext, isKycClientsError, isTokenError, TokenError } from "@kyc-clients/auth";

/** Exchanges a password for a token. */
export type Exchange = (password: string, context: AuthContext) => Promise<AccessToken>;

/** An exchange that is one request, and is not made again before its end is known. */
export interface SingleExchange {
  readonly exchange: Exchange;
  /** Lets every password be tried once more, at once. */
  clear(): void;
}

/** What is known of a password at one address. */
interface Place {
  running?: Promise<AccessToken> | undefined;
  /** Until when it rests, by the clock that cannot jump. */
  restUntil: number;
}

/** How long a password rests after an exchange that may have reached Algoreg and ended without an answer to it. */
const REST_MS = 30_000;
const PASSING: ReadonlySet<number> = new Set([408, 425, 429]);
/** What makes an answer no token, whatever its status. */
const UNUSABLE: ReadonlySet<string> = new Set(["redirect_refused", "body_too_large", "unparsable_body", "invalid_token_response"]);

/** Whether a status may refuse a password, as Algoreg documents none: any that is no failure of the server, and does not promise better luck later. */
export function isRefusal(status: number): boolean {
  return status < 500 && !PASSING.has(status);
}

export function singleExchange(ask: Exchange): SingleExchange {
  const places = new Map<string, Place>();
  return {
    exchange(password, context) {
      const at = JSON.stringify([context.baseUrl, password]);
      const place = places.get(at) ?? { restUntil: Number.NEGATIVE_INFINITY };
      places.set(at, place);
      place.running ??= attempt(place, ask, password, context).finally(() => {
        place.running = undefined;
      });
      return place.running;
    },
    clear: () => places.clear(),
  };
}

async function attempt(place: Place, ask: Exchange, password: string, given: AuthContext): Promise<AccessToken> {
  const { clock } = given;
  const retryAfterMs = place.restUntil - clock.monotonic();
  if (retryAfterMs > 0)
    throw new TokenError("token_endpoint_failed", "The last sign-in ended without an answer, so this one waits", { retryAfterMs });
  try {
    // Ends by itself, and not when its caller gives up: how it ends tells whether another would be a second wrong try.
    return await ask(password, { ...given, signal: undefined, fetch: (url, init) => given.fetch(url, { ...init, attempts: 1 }) });
  } catch (error) {
    if (!isUnsent(error)) place.restUntil = clock.monotonic() + REST_MS;
    throw refusalOf(error) ?? error;
  }
}

/** Whether it is certain that nothing was received. A bare `fetch` does not tell. */
function isUnsent(error: unknown): boolean {
  return isKycClientsError(error) && !isTokenError(error) && !error.maybeSent;
}

/** The refusal that an exchange's failure may be. */
function refusalOf(error: unknown): TokenError | undefined {
  if (!isKycClientsError(error)) return undefined;
  const { code, status = 0, retryAfterMs } = error;
  if (isTokenError(error) && code === "invalid_credentials") return error;
  if (!UNUSABLE.has(code) && !(status >= 300 && isRefusal(status))) return undefined;
  return new TokenError("invalid_credentials", "Algoreg gave no token, which may be how it refuses a password", {
    status,
    retryAfterMs,
    cause: error,
  });
}
