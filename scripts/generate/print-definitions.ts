import { defineOperations } from "./operation-table.ts";
import { printFunctions } from "./print-functions.ts";
import { printValue } from "./print-value.ts";
import { type Operation, readOperations } from "./read-operations.ts";
import type { Spec } from "./spec.ts";
import { header, type Vendor } from "./vendors.ts";

/** Prints `definitions.gen.ts`: each operation as a constant of its own, which bundlers leave out where nobody names it. */
export function printDefinitions(vendor: Vendor, spec: Spec): string {
  const operations = readOperations(spec);
  const definitions = defineOperations(vendor, spec, operations);
  const constants = operations.map(({ id, method, path, written }) => {
    const type = `NamedOperation<${JSON.stringify(vendor.name)}, ${JSON.stringify(id)}>`;
    const call = `/* @__PURE__ */ defineOperation(${JSON.stringify(vendor.name)}, ${JSON.stringify(id)}, ${printValue(definitions[id])})`;
    return `${printComment(method, path, written)}export const ${id}: ${type} = ${call};\n`;
  });
  const body = constants.join("\n");
  return `${header(vendor)}import { defineOperation, type NamedOperation } from "@kyc-clients/core";\n${printFunctions(body)}\n${body}`;
}

/** In short: the client's method says the rest. */
function printComment(method: string, path: string, { summary = "", deprecated }: Operation["written"]): string {
  const lines = [`\`${method} ${path}\` ${summary}`.trim(), ...(deprecated ? ["@deprecated The vendor says not to use it."] : [])];
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/"));
  return safe.length === 1 ? `/** ${safe[0]} */\n` : `/**\n${safe.map((line) => ` * ${line}\n`).join("")} */\n`;
}
