import { TokenError } from "./errors.ts";
import type { AuthContext } from "./strategy.ts";

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
  // It throws what its caller may see: a client's engine typed errors, a strategy that works by itself a TokenError, an abort its reason.
  const response = await context.fetch(url, { ...init, redirect: "manual", signal: context.signal ?? null });
  const { status } = response;
  const body = parse(await response.text());
  const isSuccess = status === 200 || status === 201;
  if (isSuccess && body) return body;
  const failure = isRefusal(status, body) ? "invalid_credentials" : "token_endpoint_failed";
  const code = isSuccess ? "invalid_token_response" : failure;
  const message = `The token endpoint answered ${status}: ${code.replaceAll("_", " ")}`;
  const retryAfterMs = await import("./asked-wait.ts").then(
    ({ askedWait }) => askedWait(response, context),
    // Where it cannot be loaded, the failure is told all the same.
    () => undefined,
  );
  throw new TokenError(code, message, { status, retryAfterMs });
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
