import type { Clock } from "./clock.ts";
import type { CallFacts } from "./errors.ts";

/**
 * What a strategy proves, in OpenAPI's words: an HTTP scheme, OAuth 2.0, or an API key by its header's name (lower case).
 *
 * @see https://spec.openapis.org/oas/v3.1.1#security-scheme-object
 */
export type SecurityScheme = "basic" | "bearer" | "oauth2" | `apiKey:${string}`;

/** What strategies give their `fetch` beside an address. */
export interface AuthInit extends RequestInit {
  /** How often the request may be sent, counting the first, as a wrong password may be counted each time. @default the client's `attempts` */
  readonly attempts?: number;
}

/** A `fetch` as strategies call it: an address and an init, never a `Request`. */
export type AuthFetch = (url: string, init: AuthInit) => Promise<Response>;

/** Something that costs no call, and that somebody should look at: a store that fails, so that each process has its own tokens. Told once an outage. */
export interface AuthWarning {
  readonly code: "token_store_failed";
}

/** What a strategy may use while it authorises one attempt. */
export interface AuthContext {
  /** Reaches a token endpoint. A client passes its own engine here, without auth: deadline, retry and redirect guard exist once. */
  readonly fetch: AuthFetch;
  /** Ends the wait for a token. What other calls wait for goes on. */
  readonly signal?: AbortSignal | undefined;
  readonly clock: Clock;
  /** The address that the client's calls go to, without a trailing slash. Tokens are never shared between two of them. */
  readonly baseUrl: string;
  /** Hears of what costs no call and should be looked at. */
  readonly warn?: ((warning: AuthWarning) => void) | undefined;
  /** The call that is authorised, as it stands; `undefined` where a strategy works by itself. */
  readonly call?: CallFacts | undefined;
}

/** The headers of one attempt: what a strategy needs of the platform's `Headers`, names in any case. */
export type RequestHeaders = Pick<Headers, "append" | "delete" | "get" | "has" | "set">;

/**
 * How a request gets its credential. The rest of the library meets authentication only here.
 *
 * @example
 * ```ts
 * const strategy: AuthStrategy = {
 *   scheme: "apiKey:x-key",
 *   authorize(headers) {
 *     headers.set("x-key", "made-up");
 *   },
 * };
 * ```
 */
export interface AuthStrategy {
  /** Which security scheme it satisfies; a call whose operation names another is refused before it is sent. */
  readonly scheme: SecurityScheme;
  /** The header that carries the credential, where it is not the one that the scheme names. */
  readonly header?: string;
  /** The strategies that this one stacks; each is asked only where an operation names its scheme. */
  readonly layers?: readonly AuthStrategy[];
  /** The credential outlives a session, so a browser must not hold it. */
  readonly longLived?: boolean;
  /** The one server (by its name) that the credential is for, where its shape tells. */
  readonly server?: string | undefined;
  /**
   * The header parameters that belong to the credential: set on each operation that declares them, unless the call does. `undefined` means
   * that each such call must give its own. A method, so that nothing that prints the strategy shows them.
   */
  headerParameters?(): Readonly<Record<string, string | undefined>>;
  /** Puts the credential on the headers of one attempt. Returns a promise only when it has to wait. */
  authorize(headers: RequestHeaders, context: AuthContext): void | Promise<void>;
  /**
   * Learns how an attempt that it authorised ended: the status, or `undefined` when no answer came.
   * Gives true when a 401 can be mended, so that one resend with a new credential is worth it; a promise only where somebody has to be asked.
   */
  settle?(headers: RequestHeaders, status: number | undefined, context: AuthContext): boolean | Promise<boolean>;
  /** Whether the server has taken this credential before. A request with one that it has not is not repeated when no answer came: it may have counted as a wrong password. */
  isProven?(headers: RequestHeaders, context: AuthContext): boolean;
  /** Lets refused credentials be tried once more. */
  retryCredentials?(): void;
}
