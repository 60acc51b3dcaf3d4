import { createHmac } from "node:crypto";
import type { Current, WebhookSecrets } from "@kyc-clients/core";
import type { Credential } from "./vendor.ts";

/** A base64 HMAC with SHA-256 over pieces of text. */
export function hmacText(secret: string, ...pieces: readonly string[]): string {
  return createHmac("sha256", secret).update(pieces.join("")).digest("base64");
}

/** The secrets of a scheme as its vendor writes them: one, two, or those that a function gives. */
export function eachSecret<Value>(secrets: WebhookSecrets, write: (secret: string) => Value): Current<Value> {
  const each = (given: string | readonly [string, string]): Value | readonly [Value, Value] =>
    typeof given === "string" ? write(given) : [write(given[0]), write(given[1])];
  return typeof secrets === "function" ? async () => each(await secrets()) : (each(secrets) as Current<Value>);
}

/** Credentials that each call carries as HTTP Basic. */
export function basicCredential(name: string, strategy: Credential["strategy"]): Credential {
  return {
    name,
    kind: "basic",
    strategy,
    secretOf({ authorization = "" }) {
      const pair = authorization.startsWith("Basic ") ? atob(authorization.slice("Basic ".length)) : "";
      return pair === "" ? undefined : pair.slice(pair.indexOf(":") + 1);
    },
  };
}

/** A key that each call carries in a header. */
export function keyCredential(name: string, header: string, strategy: Credential["strategy"]): Credential {
  return { name, kind: "apiKey", strategy, secretOf: (headers) => headers[header] };
}
