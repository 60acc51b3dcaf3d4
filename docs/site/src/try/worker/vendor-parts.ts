import type { ApiDefinition, OperationAllowList } from "@kyc-clients/core";
import type { SandboxVendor } from "@kyc-clients/sandbox";
import type { NamedVendor } from "../../../../../packages/sandbox/src/vendors.ts";

/** What the page loads of a vendor when it is picked. */
export interface VendorParts<Vendor extends SandboxVendor = SandboxVendor> {
  readonly entry: NamedVendor<Vendor>;
  readonly api: ApiDefinition;
  readonly allowList: Readonly<Record<string, OperationAllowList>>;
  /** The operations that give a token or open a session. */
  readonly tokenOperations: readonly string[];
  /** What a program can import of it. */
  readonly modules: Readonly<Record<string, object>>;
}

/** Loads a vendor's client and stand-in, and no other's. */
export async function loadVendor(vendor: SandboxVendor): Promise<VendorParts> {
  switch (vendor) {
    case "alloy":
      return (await import("./vendors/alloy.ts")).alloy;
    case "algoreg":
      return (await import("./vendors/algoreg.ts")).algoreg;
    case "personr":
      return (await import("./vendors/personr.ts")).personr;
    case "icomply":
      return (await import("./vendors/icomply.ts")).icomply;
    case "weavr":
      return (await import("./vendors/weavr.ts")).weavr;
  }
}
