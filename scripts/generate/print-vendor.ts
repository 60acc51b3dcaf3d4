import { defineVendor } from "./operation-table.ts";
import { printFunctions } from "./print-functions.ts";
import { printValue } from "./print-value.ts";
import type { Spec } from "./spec.ts";
import { header, type Vendor } from "./vendors.ts";

/** Prints `vendor.gen.ts`: what a client knows of the vendor, whichever operations it has. */
export function printVendor(vendor: Vendor, spec: Spec): string {
  const value = printValue(defineVendor(vendor, spec));
  return [
    `${header(vendor)}import type { VendorDefinition } from "@kyc-clients/core";\n${printFunctions(value)}`,
    `/** What a client knows of the vendor at run time, whichever operations it has. */\nexport const vendor: VendorDefinition = ${value};\n`,
  ].join("\n");
}
