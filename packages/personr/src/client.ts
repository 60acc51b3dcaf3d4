import { type ClientMembers, type ClientOptions, createClient } from "@kyc-clients/core";
import type { paths } from "./openapi.gen.ts";
import { api, type PersonrOperations, type PersonrServer } from "./operations.gen.ts";

/** What `createPersonrClient` takes: `server` (or `baseUrl`) and `auth`, and what has a default. */
export interface PersonrClientOptions extends ClientOptions<PersonrServer> {}

/** A client for the Personr API: one method an operation, and `raw` for plain openapi-fetch. */
export interface PersonrClient extends PersonrOperations, ClientMembers<paths> {}

/**
 * Creates a client for the Personr API. Nothing is sent until the first call.
 *
 * @throws ConfigurationError naming the option that cannot be used.
 * @see https://manual.personr.co/
 * @example
 * ```ts
 * const personr = createPersonrClient({ server: "production", auth: credentials({ email: "service@example.org", password: "made-up-password" }) });
 * const result = await personr.getApplicantStatus({ body: { applicantId: "1795219200010x555555555555555555" } });
 * if (result.ok) result.data.response.result?.reviewAnswer;
 * ```
 */
export function createPersonrClient(options: PersonrClientOptions): PersonrClient {
  return createClient<PersonrClient>(api, options);
}
