/** What is known of the call that failed. No field holds a value from a request or an answer's body. */
export interface CallFacts {
  /** The vendor whose API was called; `undefined` where a strategy works by itself. */
  readonly vendor?: string | undefined;
  readonly operationId?: string | undefined;
  /** How often the request was sent, counting the first; 0 when nothing was. */
  readonly attempts?: number | undefined;
  /** Whether the vendor may have received the request, and so may have acted on it. */
  readonly maybeSent?: boolean | undefined;
  readonly status?: number | undefined;
  /** The vendor's own id of the request, from its answer's headers. */
  readonly requestId?: string | undefined;
  /** How long the vendor asked to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
}

const BRAND = Symbol.for("@kyc-clients/error");

/** The base of every error that these packages throw. Branch on `name` and `code`, never on the message. */
export abstract class KycClientsError<Code extends string = string> extends Error {
  declare readonly code: Code;
  declare readonly vendor: string | undefined;
  declare readonly operationId: string | undefined;
  declare readonly attempts: number;
  declare readonly maybeSent: boolean;
  declare readonly status: number | undefined;
  declare readonly requestId: string | undefined;
  declare readonly retryAfterMs: number | undefined;

  constructor(code: Code, message: string, { cause, ...facts }: CallFacts = {}, members?: object) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, { code, attempts: 0, maybeSent: false }, facts, members);
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** Whether a value is an error of these packages. Works across copies of a package, where `instanceof` does not. */
export function isKycClientsError(value: unknown): value is KycClientsError {
  return (value as { readonly [BRAND]?: unknown } | null | undefined)?.[BRAND] === true;
}

/** A client or a strategy was created with an option that cannot be used. The message names the option, never its value. */
export class ConfigurationError extends KycClientsError<"invalid_option"> {
  override readonly name = "ConfigurationError";
  /** The option at fault, as `auth.clientSecret` or `baseUrl`. */
  declare readonly option: string;

  constructor(option: string, problem: string, facts?: CallFacts) {
    super("invalid_option", `Option "${option}" ${problem}`, facts, { option });
  }
}

export type TokenErrorCode = "invalid_credentials" | "token_endpoint_failed" | "invalid_token_response";

/**
 * No token could be had.
 *
 * - `invalid_credentials`: the vendor refused them. They are not tried again until the provider returns different ones or `retryCredentials()` is called.
 * - `token_endpoint_failed`: the token endpoint answered with something else than a token.
 * - `invalid_token_response`: it answered with a token that must not be used.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2
 */
export class TokenError extends KycClientsError<TokenErrorCode> {
  override readonly name = "TokenError";
}

/** Whether a value is a {@link ConfigurationError}. */
export function isConfigurationError(value: unknown): value is ConfigurationError {
  return isKycClientsError(value) && value.name === "ConfigurationError";
}

/** Whether a value is a {@link TokenError}. */
export function isTokenError(value: unknown): value is TokenError {
  return isKycClientsError(value) && value.name === "TokenError";
}
