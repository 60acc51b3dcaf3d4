import type { ApiDefinition, OperationTable, VendorDefinition } from "./operation.ts";

/** A vendor with all its operations. Called by generated code. The table is made when it is first read: an import of the package does not wait for it. */
export function defineApi(vendor: VendorDefinition, makeOperations: () => OperationTable): ApiDefinition {
  let operations: OperationTable | undefined;
  return {
    ...vendor,
    get operations() {
      operations ??= makeOperations();
      return operations;
    },
  };
}
