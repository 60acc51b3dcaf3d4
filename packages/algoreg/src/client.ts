import { type ClientMembers, type ClientOptions, createClient } from "@kyc-clients/core";
import type { paths } from "./openapi.gen.ts";
import { type AlgoregOperations, type AlgoregServer, api } from "./operations.gen.ts";

/** What `createAlgoregClient` takes: `server` (or `baseUrl`) and `auth`, and what has a default. */
export interface AlgoregClientOptions extends ClientOptions<AlgoregServer> {}

/** A client for the Algoreg API: one method an operation, and `raw` for plain openapi-fetch. */
export interface AlgoregClient extends AlgoregOperations, ClientMembers<paths> {}

/**
 * Creates a client for the Algoreg API. Nothing is sent until the first call.
 *
 * @throws ConfigurationError naming the option that cannot be used.
 * @see https://docs.algoreg.com/
 * @example
 * ```ts
 * const algoreg = createAlgoregClient({ server: "production", auth: oauth({ email: "service@example.org", password: "made-up-password" }) });
 * const result = await algoreg.createSession({ body: { scenario_code: "default", language: "en-GB", external_id: "customer-1" } });
 * if (result.status === 200) result.data.session_id;
 * ```
 */
export function createAlgoregClient(options: AlgoregClientOptions): AlgoregClient {
  return createClient<AlgoregClient>(api, options);
}
