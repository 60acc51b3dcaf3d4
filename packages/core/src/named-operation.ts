import { ConfigurationError } from "@kyc-clients/auth";
import type { ApiDefinition, OperationDefinition, VendorDefinition } from "./operation.ts";

declare const name: unique symbol;

/** An operation of a vendor's under its own name, for a client of only the operations that a program names. */
export interface NamedOperation<Vendor extends string, OperationId extends string> {
  readonly [name]: readonly [Vendor, OperationId];
}

/** Whose each definition is, and what it is called. Kept here, so that nothing else passes for one: not a copy with another word on repeats. */
const names = /* @__PURE__ */ new WeakMap<object, string>();

/** Gives an operation its name. Called by generated code, once for each. */
export function defineOperation<Vendor extends string, OperationId extends string>(
  vendor: Vendor,
  operationId: OperationId,
  definition: OperationDefinition,
): NamedOperation<Vendor, OperationId> {
  names.set(definition, vendor + operationId);
  return definition as unknown as NamedOperation<Vendor, OperationId>;
}

/**
 * A vendor with the operations that a program names, each under its own name.
 *
 * @throws ConfigurationError when there is none, or something else among them.
 */
export function selectOperations(vendor: VendorDefinition, named: object): ApiDefinition {
  const entries = Object.entries(Object(named)) as [string, OperationDefinition][];
  if (entries.length === 0 || entries.some(([id, definition]) => names.get(definition) !== vendor.vendor + id)) {
    throw new ConfigurationError("operations", "must be this vendor's, each under its own name", { vendor: vendor.vendor });
  }
  return { ...vendor, operations: Object.fromEntries(entries) };
}
