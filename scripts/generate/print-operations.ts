import { pascalCase } from "./names.ts";
import { defineOperations, defineVendor } from "./operation-table.ts";
import { printArguments } from "./print-arguments.ts";
import { printFunctions } from "./print-functions.ts";
import { printJsDoc } from "./print-jsdoc.ts";
import { printLayers } from "./print-layers.ts";
import { printPageItem } from "./print-page-item.ts";
import { printResult } from "./print-result.ts";
import { printValue } from "./print-value.ts";
import { type Operation, readOperations } from "./read-operations.ts";
import type { Spec } from "./spec.ts";
import { header, type Vendor } from "./vendors.ts";

const fromCore = [
  "ApiDefinition",
  "BinaryBody",
  "CallOptions",
  "ClientErrorStatus",
  "Download",
  "ErrorStatus",
  "Failure",
  "PagedMethod",
  "ServerErrorStatus",
  "Success",
  "SuccessStatus",
] as const;

/** Prints `operations.gen.ts`: arguments, results and methods by `operationId`, and the table that the client reads. */
export function printOperations(vendor: Vendor, spec: Spec): string {
  const operations = readOperations(spec);
  const prefix = pascalCase(vendor.name);
  const owner = `${prefix}Operations`;
  const types: string[] = [];
  const methods = operations.map((operation) => {
    const input = printArguments(operation, owner);
    const result = printResult(operation, owner);
    types.push(input.text, result.text);
    return printJsDoc(operation) + printMethod(spec, operation, input, result.name);
  });
  const servers = Object.keys(defineVendor(vendor, spec).servers).map((name) => JSON.stringify(name));
  const body = [
    ...types,
    `/** The operations of the vendor, one method each. */\nexport interface ${owner} {\n${methods.join("\n")}}\n`,
    `/** The servers that the spec names. */\nexport type ${prefix}Server = ${servers.join(" | ") || "never"};\n`,
    ...printLayers(vendor, operations),
    printApi(printValue(defineOperations(vendor, spec, operations))),
  ].join("\n");
  return `${header(vendor)}${printImports(body)}\n${body}`;
}

/** A call, which bundlers drop where nobody uses it; and the table in a function, which runtimes pass over until it is called. */
function printApi(table: string): string {
  return `/** What the client knows of the vendor at run time. */\nexport const api: ApiDefinition = /* @__PURE__ */ defineApi(vendor, () => (${table}));\n`;
}

function printMethod(spec: Spec, operation: Operation, input: { name: string; optional: boolean }, result: string): string {
  const items = operation.written["x-pagination"]?.["items"];
  if (items !== undefined)
    return `  ${operation.id}: PagedMethod<${input.name}, ${result}, ${printPageItem(spec, operation, String(items))}>;\n`;
  return `  ${operation.id}(args${input.optional ? "?" : ""}: ${input.name}): Promise<${result}>;\n`;
}

function printImports(body: string): string {
  const code = body.replace(/\/\*.*?\*\//gs, "");
  const core = fromCore.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  const own = [
    /\bcomponents\[/.test(code) && "components",
    /\bschema\[/.test(code) && "operations as schema",
    /\bpaths\[/.test(code) && "paths",
  ].filter(Boolean);
  const types = own.length === 0 ? "" : `import type { ${own.join(", ")} } from "./openapi.gen.ts";\n`;
  const imported = ["defineApi", ...core.map((name) => `type ${name}`)];
  return `import { ${imported.join(", ")} } from "@kyc-clients/core";\n${printFunctions(code)}${types}import { vendor } from "./vendor.gen.ts";\n`;
}
