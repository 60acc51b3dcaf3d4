import path from "node:path";
import { printAllowList } from "./print-allow-list.ts";
import { printDefinitions } from "./print-definitions.ts";
import { printOperations } from "./print-operations.ts";
import { printSchemas } from "./print-schemas.ts";
import { printTypes } from "./print-types.ts";
import { printValidators } from "./print-validators.ts";
import { printVendor } from "./print-vendor.ts";
import { readSpec } from "./spec.ts";
import { readVendors, root, type Vendor } from "./vendors.ts";

/** Makes every generated file of the named vendors, or of all. Paths are from the repository's root; nothing is written. */
export async function generateAll(names: readonly string[] = []): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const vendor of await selectVendors(names)) {
    for (const [file, content] of await generateVendor(vendor)) files.set(file, content);
  }
  return files;
}

/** The vendors of `redocly.yaml`, or those of them that are named. */
export async function selectVendors(names: readonly string[]): Promise<Vendor[]> {
  const vendors = await readVendors();
  const unknown = names.filter((name) => !vendors.some((vendor) => vendor.name === name));
  if (unknown.length > 0) throw new Error(`not in redocly.yaml: ${unknown.join(", ")}`);
  return names.length === 0 ? vendors : vendors.filter((vendor) => names.includes(vendor.name));
}

async function generateVendor(vendor: Vendor): Promise<Map<string, string>> {
  const spec = readSpec(path.join(root, vendor.spec));
  const files = new Map<string, string>();
  const add = (name: string, content: string) => files.set(`${vendor.folder}/${name}`, content);
  add("openapi.gen.ts", await printTypes(vendor, spec));
  add("vendor.gen.ts", printVendor(vendor, spec));
  add("definitions.gen.ts", printDefinitions(vendor, spec));
  add("operations.gen.ts", printOperations(vendor, spec));
  add("schemas.gen.ts", printSchemas(vendor, spec));
  add("allow-list.gen.ts", printAllowList(vendor, spec));
  for (const [name, content] of await printValidators(vendor, spec)) add(`validate/${name}`, content);
  return files;
}
