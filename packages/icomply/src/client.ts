import { type ClientMembers, type ClientOptions, createClient } from "@kyc-clients/core";
import type { paths } from "./openapi.gen.ts";
import { api, type IcomplyOperations, type IcomplyServer } from "./operations.gen.ts";

/** What `createIcomplyClient` takes: `server` (or `baseUrl`) and `auth`, and what has a default. */
export interface IcomplyClientOptions extends ClientOptions<IcomplyServer> {}

/** A client for the iComply API: one method an operation, and `raw` for plain openapi-fetch. */
export interface IcomplyClient extends IcomplyOperations, ClientMembers<paths> {}

/**
 * Creates a client for the iComply API. Nothing is sent until the first call.
 *
 * @throws ConfigurationError naming the option that cannot be used.
 * @see https://docs.icomplyis.com/api-docs
 * @example
 * ```ts
 * const auth = credentials({ username: "made-up-user", password: "made-up-password" });
 * const icomply = createIcomplyClient({ server: "production", auth });
 * const result = await icomply.getNaturalPerson({ path: { id: "e-1001" } });
 * if (result.ok) result.data.data.kycMetaData?.kycStatus;
 * ```
 */
export function createIcomplyClient(options: IcomplyClientOptions): IcomplyClient {
  return createClient<IcomplyClient>(api, options);
}
