import { TokenError } from "@kyc-clients/core";

/**
 * Adds a token to what a login gave, hidden from enumeration, so that neither a log nor JSON shows it.
 *
 * @throws TokenError with code `invalid_token_response` when there is none that a header can hold.
 */
export function holdToken<Login extends object>(login: Login, token: string | undefined): Login & { readonly token: string } {
  if (typeof token !== "string" || !/^[!-~]+$/.test(token)) {
    throw new TokenError("invalid_token_response", "Weavr gave no usable token", { vendor: "weavr", attempts: 1, maybeSent: true });
  }
  return Object.defineProperty(login, "token", { value: token }) as Login & { readonly token: string };
}
