import { base64 } from "./base64.ts";
import { assertCredential } from "./credential.ts";
import { ConfigurationError, TokenError } from "./errors.ts";
import { type Provided, read } from "./provided.ts";
import type { AuthContext, AuthStrategy } from "./strategy.ts";
import { wait } from "./wait.ts";

/** A user name and a password. */
export interface BasicCredentials {
  /** Must not hold a colon (RFC 7617 section 2). */
  readonly username: string;
  readonly password: string;
}

/** Writes credentials as the value of `Authorization`. */
export function basicAuthorization({ username, password }: BasicCredentials): string {
  return `Basic ${base64(`${username}:${password}`)}`;
}

/**
 * Signs each request with HTTP Basic.
 *
 * An account may lock after a few wrong passwords, so the first request goes alone until the server has taken the
 * credentials, and credentials that it answered with 401 are not sent again until the provider gives different ones
 * or `retryCredentials()` is called.
 *
 * @param credentials A pair, or a function that gives the current pair.
 * @throws ConfigurationError when a part is missing, blank, holds control characters or outer white space, or the user name a colon.
 * @throws TokenError with code `invalid_credentials`, from a call, after the server has refused the pair.
 * @see https://www.rfc-editor.org/rfc/rfc7617
 * @example
 * ```ts
 * const auth = basic({ username: "made-up-user", password: "made-up-password" });
 * ```
 */
export function basic(credentials: Provided<BasicCredentials>): AuthStrategy {
  if (typeof credentials !== "function") encode(credentials);
  let accepted: string | undefined;
  const refused = new Set<string>();
  let probe: { readonly headers: Headers; readonly ended: Promise<void>; readonly end: () => void } | undefined;

  async function authorize(headers: Headers, context: AuthContext): Promise<void> {
    for (;;) {
      const value = encode(await read(credentials));
      // A call that ended while it waited sends nothing, and so must not hold up the others.
      context.signal?.throwIfAborted();
      if (refused.has(value)) throw new TokenError("invalid_credentials", "The credentials were refused before and are not tried again");
      if (value !== accepted && probe) {
        await wait(probe.ended, context.signal);
        continue;
      }
      if (value !== accepted) probe = { headers, ...deferred() };
      headers.set("authorization", value);
      return;
    }
  }

  return {
    scheme: "basic",
    longLived: true,
    authorize(headers, context) {
      return typeof credentials === "function" || accepted === undefined
        ? authorize(headers, context)
        : headers.set("authorization", accepted);
    },
    settle(headers, status) {
      const value = headers.get("authorization");
      if (value !== null && status === 401) {
        refused.add(value);
        if (accepted === value) accepted = undefined;
      } else if (value !== null && !refused.has(value) && isProof(status)) accepted = value;
      if (probe?.headers === headers) {
        probe.end();
        probe = undefined;
      }
      return false;
    },
    retryCredentials() {
      refused.clear();
    },
  };
}

function encode(credentials: BasicCredentials): string {
  assertCredential("username", credentials?.username);
  assertCredential("password", credentials?.password);
  if (credentials.username.includes(":")) throw new ConfigurationError("username", "must not hold a colon");
  return basicAuthorization(credentials);
}

/** Whether an answer shows that the server has looked at the credentials and taken them; a gateway in trouble or a redirect does not. */
function isProof(status: number | undefined): boolean {
  return status !== undefined && (status < 300 || (status >= 400 && status < 500 && status !== 408 && status !== 429));
}

function deferred(): { ended: Promise<void>; end: () => void } {
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { ended, end };
}
