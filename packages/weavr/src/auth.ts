import { type AuthStrategy, all, assertHeaderCredential, apiKey as headerKey, type Provided, readProvided } from "@kyc-clients/auth";

/** The keys of your application. Weavr's portal hands them out, for each environment its own. */
export interface WeavrAccount {
  /** The API key, or a function that gives the current one: asked for each request, and once more after a 401, in case the key was replaced. */
  readonly apiKey: Provided<string>;
  /** The key of the simulator, for its calls alone: by Weavr's reference the API's secret key, by its guide the API key again. */
  readonly programmeKey?: Provided<string> | undefined;
}

/**
 * Signs each call with your application's key: the first of Weavr's three layers. A user's token comes on top of it by `weavr.as(token)`.
 * The key does not expire and moves money: keep it on servers, in a vault. Weavr's UI key is another one, and no credential here.
 *
 * @throws ConfigurationError when a key is missing, blank or not printable ASCII; from a call of the simulator, without `programmeKey`.
 * @see https://docs.weavr.io/apis/authentication/account/
 * @example
 * ```ts
 * const auth = account({ apiKey: "made-up-key", programmeKey: "made-up-secret-key" });
 * ```
 */
export function account({ apiKey, programmeKey }: WeavrAccount): AuthStrategy {
  const key = layer("api-key", "apiKey", apiKey);
  return programmeKey === undefined ? key : all(key, layer("programme-key", "programmeKey", programmeKey));
}

/** A key in its header, refused under the name of the option that gives it. */
function layer(header: string, option: keyof WeavrAccount, key: Provided<string>): AuthStrategy {
  const checked = (given: unknown): string => {
    assertHeaderCredential(option, given);
    return given;
  };
  const read = (): string | Promise<string> => {
    const given = readProvided(key);
    return given instanceof Promise ? given.then(checked) : checked(given);
  };
  return headerKey({ header, value: typeof key === "function" ? read : checked(key) });
}
