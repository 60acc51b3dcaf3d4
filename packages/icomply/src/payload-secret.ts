import { assertCredential, ConfigurationError, readProvided } from "@kyc-clients/auth";
import type { WebhookDelivery, WebhookScheme, WebhookSecrets } from "@kyc-clients/core";
import { without } from "./without.ts";

/** Where the secret of a delivery stands, and which secrets count. */
export interface PayloadSecretOptions {
  /** The secret, or two while one takes the other's place; as they are, or as a function that gives the current ones on each delivery. */
  readonly secrets: WebhookSecrets;
  /**
   * Where the secret stands in the body: a JSON Pointer (RFC 6901) as `/secret`, or a function that finds it. iComply says that it is part
   * of the payload, and its printed samples do not show where, so there is no default: look at a delivery of yours.
   */
  readonly at: string | ((body: unknown) => unknown);
}

/** A scheme whose proof stands in the body, where nobody else should see it. */
export interface PayloadSecretScheme extends WebhookScheme {
  /** A copy of a body without its secret, wherever in it that stands. */
  conceal(body: unknown): unknown;
}

/** Shorter text is no secret, and would be cut out of a body where it is something else. iComply's have 36 characters. */
const SHORTEST = 16;

/**
 * Verifies the secret that iComply puts into the body of a webhook, and keeps it out of the event.
 *
 * It proves that the sender knows the secret, no more: nothing signs the rest of the body or its time. Take webhooks over https only, keep their
 * bodies out of logs, and read what counts from the API.
 *
 * @throws ConfigurationError when the place is no JSON Pointer, or a secret is shorter than 16 characters or has control characters or outer white space.
 * @see https://support.icomplyis.com/webhooks-1
 * @example
 * ```ts
 * const scheme = payloadSecret({ secrets: "whs_00000000000000000000000000000000", at: "/secret" });
 * ```
 */
export function payloadSecret({ secrets, at }: PayloadSecretOptions): PayloadSecretScheme {
  if (typeof at !== "function" && (typeof at !== "string" || !/^(\/([^~/]|~[01])*)+$/.test(at))) {
    throw new ConfigurationError("at", "must be a JSON Pointer or a function");
  }
  if (typeof secrets !== "function") assertSecrets(secrets);
  const find = (body: unknown): string => {
    try {
      const found = typeof at === "function" ? at(body) : follow(body, at);
      return typeof found === "string" ? found : "";
    } catch {
      // What a function makes of a body that it does not expect proves nothing, and its error might tell what stood there.
      return "";
    }
  };
  /** Those that counted last: a body may hold both while one takes the other's place. */
  let current: readonly string[] = [];
  return {
    async verify({ body }) {
      const given = await digest(find(parse(body)));
      current = assertSecrets(await readProvided(secrets));
      let isGenuine = false;
      for (const secret of current) if (isSame(given, await digest(secret))) isGenuine = true;
      return isGenuine;
    },
    conceal: (body) => [find(body), ...current].filter((secret) => secret !== "").reduce(without, body),
  };
}

/** Refuses what cannot be a secret. */
function assertSecrets(given: string | readonly [string, string]): readonly string[] {
  const secrets: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (secrets.length === 0) throw new ConfigurationError("secrets", "must hold at least one");
  return secrets.map((secret) => {
    assertCredential("secrets", secret);
    if (secret.length < SHORTEST) throw new ConfigurationError("secrets", `must have at least ${SHORTEST} characters`);
    return secret;
  });
}

/** What a JSON Pointer leads to, own members only. */
function follow(body: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((at, name) => (Object.hasOwn(Object(at), name) ? (at as Record<string, unknown>)[name] : undefined), body);
}

/** A body that is no JSON carries no secret. */
function parse(body: WebhookDelivery["body"]): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

/** Gives texts of any length the same one, so that a comparison does not tell how long the secret is. */
async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

/** Compares to the end, so that the time does not tell where they differ. */
function isSame(given: Uint8Array, expected: Uint8Array): boolean {
  return expected.reduce((difference, byte, index) => difference | (byte ^ (given[index] ?? 0)), 0) === 0;
}
