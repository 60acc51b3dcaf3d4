import { type ClientMembers, type ClientOptions, createClient } from "@kyc-clients/core";
import type { paths } from "./openapi.gen.ts";
import { type AlloyOperations, type AlloyServer, api } from "./operations.gen.ts";

/** What `createAlloyClient` takes: `server` (or `baseUrl`) and `auth`, and what has a default. */
export interface AlloyClientOptions extends ClientOptions<AlloyServer> {}

/** A client for the Alloy API: one method an operation, and `raw` for plain openapi-fetch. */
export interface AlloyClient extends AlloyOperations, ClientMembers<paths> {}

/**
 * Creates a client for the Alloy API. Nothing is sent until the first call.
 *
 * @throws ConfigurationError naming the option that cannot be used.
 * @see https://docs.alloy.co/
 * @example
 * ```ts
 * const alloy = createAlloyClient({ server: "sandbox", auth: oauth({ token: "made-up-token", secret: "made-up-secret" }) });
 * const result = await alloy.createEvaluation({ body: { name_first: "Mira", name_last: "Okonjo" } });
 * if (result.status === 201) result.data.summary?.outcome;
 * ```
 */
export function createAlloyClient(options: AlloyClientOptions): AlloyClient {
  return createClient<AlloyClient>(api, options);
}
