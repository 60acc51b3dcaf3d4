import { type AlloySandboxCredentials, alloyCredentials } from "./alloy/credentials.ts";
import { createAlloyDefinition } from "./alloy/definition.ts";
import type { VendorDefinition } from "./vendor.ts";

/** The credentials that each vendor's sandbox lets in. */
export interface SandboxCredentials {
  alloy: AlloySandboxCredentials;
}

/** A vendor that has a sandbox. */
export type SandboxVendor = keyof SandboxCredentials;

interface VendorEntry<Vendor extends SandboxVendor> {
  readonly credentials: SandboxCredentials[Vendor];
  define(): VendorDefinition;
}

/** Every vendor that can be served: the one list. */
export const vendors: { readonly [Vendor in SandboxVendor]: VendorEntry<Vendor> } = {
  alloy: { credentials: alloyCredentials, define: createAlloyDefinition },
};

/** The vendors' names, in the order in which they are shown. */
export const vendorNames: readonly SandboxVendor[] = Object.keys(vendors) as SandboxVendor[];

/** Whether a name is that of a vendor with a sandbox. */
export function isSandboxVendor(name: string): name is SandboxVendor {
  return Object.hasOwn(vendors, name);
}
