import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { vendorNames } from "../../scripts/packages.ts";
import { programs, work } from "../places.ts";

interface Spec {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>;
}

/** The operations of a vendor, as its installed package has them. */
export function operationsOf(vendor: string): readonly string[] {
  const spec = parse(readFileSync(join(work, `node_modules/@kyc-clients/${vendor}/openapi.yaml`), "utf8")) as Spec;
  return Object.values(spec.paths).flatMap((item) => Object.values(item).flatMap(({ operationId }) => operationId ?? []));
}

/** A vendor's program that uses all its operations, and takes each result apart. */
export function allOperations(vendor: string): string {
  return join(programs, `all-${vendor}.ts`);
}

/** Writes the program of each vendor that uses all its operations. */
export function writeAllOperations(): void {
  for (const vendor of vendorNames) {
    const type = `${vendor[0]?.toUpperCase()}${vendor.slice(1)}Operations`;
    const functions = operationsOf(vendor).map((name) => printFunction(name, type));
    if (functions.length < 10) throw new Error(`${vendor}: its operations were not found`);
    writeFileSync(allOperations(vendor), `import type { ${type} } from "@kyc-clients/${vendor}";\n${functions.join("")}`);
  }
}

function printFunction(name: string, type: string): string {
  return `
export async function ${name}(client: ${type}, args: Parameters<${type}["${name}"]>[0]) {
  const result = await client.${name}(args);
  return result.ok ? { status: result.status, data: result.data } : { status: result.status, error: result.error };
}
`;
}
