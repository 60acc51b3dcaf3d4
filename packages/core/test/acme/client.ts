import { type ClientMembers, type ClientOptions, createClient } from "@kyc-clients/core";
import type { paths } from "./openapi.gen.ts";
import { type AcmeOperations, type AcmeServer, api } from "./operations.gen.ts";

/** The client of Acme, the invented vendor that core is tested with. */
export interface AcmeClient extends AcmeOperations, ClientMembers<paths> {}

export function createAcmeClient(options: ClientOptions<AcmeServer>): AcmeClient {
  return createClient<AcmeClient>(api, options);
}
