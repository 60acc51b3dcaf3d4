import { join } from "node:path";
import { type Operation, readOperations } from "../../../../scripts/generate/read-operations.ts";
import { readSpec, type Spec } from "../../../../scripts/generate/spec.ts";
import { readVendors, type Vendor } from "../../../../scripts/generate/vendors.ts";
import { repository } from "../../../../scripts/lint/apis.ts";

/** A vendor's spec with what its page is written from. */
export interface DocumentedApi {
  readonly vendor: Vendor;
  /** What prose calls the vendor. */
  readonly title: string;
  readonly spec: Spec;
  /** The operations that a client can call, by their names; webhooks are not among them. */
  readonly operations: ReadonlyMap<string, Operation>;
}

const vendors = await readVendors();

/** Reads the spec of a vendor of redocly.yaml. */
export function readDocumentedApi(name: string): DocumentedApi {
  const vendor = vendors.find((one) => one.name === name);
  if (!vendor) throw new Error(`redocly.yaml has no api \`${name}\``);
  return documentedApi(vendor, readSpec(join(repository, vendor.spec)));
}

/** The same for a spec that is read already. */
export function documentedApi(vendor: Vendor, spec: Spec): DocumentedApi {
  const { title } = (spec as unknown as { readonly info: { readonly title: string } }).info;
  const operations = readOperations(spec).map((operation) => [operation.id, operation] as const);
  return { vendor, title: title.replace(/ API$/, ""), spec, operations: new Map(operations) };
}

/** Reads the spec that starts in this file. */
export function readApiOfFile(file: string): DocumentedApi {
  const vendor = vendors.find(({ spec }) => join(repository, spec) === file);
  if (!vendor) throw new Error(`redocly.yaml names no api with the root ${file}`);
  return readDocumentedApi(vendor.name);
}
