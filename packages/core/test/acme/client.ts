import {
  type ClientControls,
  type ClientMembers,
  type ClientOptions,
  createClient,
  createClientOf,
  type NamedOperation,
  selectOperations,
} from "@kyc-clients/core";
import type { paths } from "./openapi.gen.ts";
import { type AcmeOperations, type AcmeServer, api } from "./operations.gen.ts";
import { vendor } from "./vendor.gen.ts";

/** The client of Acme, the invented vendor that core is tested with. */
export interface AcmeClient extends AcmeOperations, ClientMembers<paths> {}

export function createAcmeClient(options: ClientOptions<AcmeServer>): AcmeClient {
  return createClient<AcmeClient>(api, options);
}

/** The client of only these operations of Acme. */
export type AcmeClientOf<OperationId extends string> = Pick<AcmeOperations, OperationId & keyof AcmeOperations> & ClientControls;

export function createAcmeClientOf<OperationId extends string>(
  operations: { readonly [Id in OperationId]: Id extends keyof AcmeOperations ? NamedOperation<"acme", Id> : never },
  options: ClientOptions<AcmeServer>,
): AcmeClientOf<OperationId> {
  return createClientOf<AcmeClientOf<OperationId>>(selectOperations(vendor, operations), options);
}
