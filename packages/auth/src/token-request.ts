import { isKycClientsError, TokenError } from "./errors.ts";
import { readRetryAfterMs } from "./retry-after.ts";
import type { AuthContext } from "./strategy.ts";
import { isAbort } from "./wait.ts";

/** Whether an answer that is no success refuses the credentials, so that they are not tried again. */
export type IsRefusal = (status: number, body: Readonly<Record<string, unknown>> | undefined) => boolean;

/**
 * Asks a token endpoint, and gives its JSON object.
 *
 * @param isRefusal The default is RFC 6749's: a 401, or a 400 with `invalid_client`, `invalid_grant` or `unauthorized_client`.
 * @throws TokenError with code `invalid_credentials` for a refusal;
 * `token_endpoint_failed` for any other failure, a redirect included; `invalid_token_response` when the body is no JSON object.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5
 */
export function requestToken(
  url: string,
  init: RequestInit,
  context: AuthContext,
  isRefusal: IsRefusal = isRfc6749Refusal,
): Promise<Record<string, unknown>> {
  return askTokenEndpoint(url, init, context, isRefusal);
}

/** The same for an endpoint that refuses in its own way: a program with no other does not load RFC 6749's. */
export async function askTokenEndpoint(
  url: string,
  init: RequestInit,
  context: AuthContext,
  isRefusal: IsRefusal,
): Promise<Record<string, unknown>> {
  let response: Response;
  let text: string;
  try {
    response = await context.fetch(url, { ...init, redirect: "manual", signal: context.signal ?? null });
    text = await response.text();
  } catch (cause) {
    // A client's engine throws typed errors, an abort its reason; only a bare fetch needs a name for what went wrong.
    if (isKycClientsError(cause) || isAbort(cause) || context.signal?.aborted) throw cause;
    throw new TokenError("token_endpoint_failed", "The token endpoint could not be used", { cause });
  }
  const { status } = response;
  const facts = { status, retryAfterMs: readRetryAfterMs(response.headers, context.clock) };
  const body = parse(text);
  if (status === 200 || status === 201) {
    if (body) return body;
    throw new TokenError("invalid_token_response", "The token endpoint answered no JSON object", facts);
  }
  if (isRefusal(status, body)) throw new TokenError("invalid_credentials", "The token endpoint refused the credentials", facts);
  throw new TokenError("token_endpoint_failed", `The token endpoint answered ${status}`, facts);
}

function isRfc6749Refusal(status: number, body: Readonly<Record<string, unknown>> | undefined): boolean {
  return status === 401 || (status === 400 && /^(invalid_client|invalid_grant|unauthorized_client)$/.test(String(body?.["error"])));
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === "object" && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  } catch {
    // What is no JSON is no token answer either.
  }
  return undefined;
}
