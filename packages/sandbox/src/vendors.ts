import { type AlgoregSandboxCredentials, algoregCredentials } from "./algoreg/credentials.ts";
import { createAlgoregDefinition } from "./algoreg/definition.ts";
import { type AlloySandboxCredentials, alloyCredentials } from "./alloy/credentials.ts";
import { createAlloyDefinition } from "./alloy/definition.ts";
import { type IcomplySandboxCredentials, icomplyCredentials } from "./icomply/credentials.ts";
import { createIcomplyDefinition } from "./icomply/definition.ts";
import { type PersonrSandboxCredentials, personrCredentials } from "./personr/credentials.ts";
import { createPersonrDefinition } from "./personr/definition.ts";
import type { VendorDefinition } from "./vendor.ts";
import { type WeavrSandboxCredentials, weavrCredentials } from "./weavr/credentials.ts";
import { createWeavrDefinition } from "./weavr/definition.ts";

/** The credentials that each vendor's sandbox lets in. */
export interface SandboxCredentials {
  alloy: AlloySandboxCredentials;
  algoreg: AlgoregSandboxCredentials;
  personr: PersonrSandboxCredentials;
  icomply: IcomplySandboxCredentials;
  weavr: WeavrSandboxCredentials;
}

/** A vendor that has a sandbox. */
export type SandboxVendor = keyof SandboxCredentials;

/** What a vendor's sandbox is made of. */
export interface VendorEntry<Vendor extends SandboxVendor> {
  readonly credentials: SandboxCredentials[Vendor];
  define(): VendorDefinition;
}

/** A vendor's entry with its name. */
export type NamedVendor<Vendor extends SandboxVendor = SandboxVendor> = VendorEntry<Vendor> & { readonly name: Vendor };

/** Every vendor that can be served: the one list. */
export const vendors: { readonly [Vendor in SandboxVendor]: VendorEntry<Vendor> } = {
  alloy: { credentials: alloyCredentials, define: createAlloyDefinition },
  algoreg: { credentials: algoregCredentials, define: createAlgoregDefinition },
  personr: { credentials: personrCredentials, define: createPersonrDefinition },
  icomply: { credentials: icomplyCredentials, define: createIcomplyDefinition },
  weavr: { credentials: weavrCredentials, define: createWeavrDefinition },
};

/** The vendors' names, in the order in which they are shown. */
export const vendorNames: readonly SandboxVendor[] = Object.keys(vendors) as SandboxVendor[];

/** Whether a name is that of a vendor with a sandbox. */
export function isSandboxVendor(name: string): name is SandboxVendor {
  return Object.hasOwn(vendors, name);
}

/**
 * The entries of some vendors.
 *
 * @throws TypeError when there is no sandbox for one of them.
 */
export function pickVendors<Vendor extends SandboxVendor>(names: readonly Vendor[]): readonly NamedVendor<Vendor>[] {
  return names.map((name) => {
    if (!isSandboxVendor(name)) throw new TypeError(`there is no sandbox for that vendor, only for ${vendorNames.join(", ")}`);
    return { name, ...vendors[name] };
  });
}
