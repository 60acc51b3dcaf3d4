import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isOfLayer } from "./generate/print-layers.ts";
import { type Operation, readOperations } from "./generate/read-operations.ts";
import { readSpec } from "./generate/spec.ts";
import { type Layer, readVendors, root } from "./generate/vendors.ts";

/**
 * Holds the table of layers in a vendor's guide to its spec: each operation, the layers that may call it, whether it needs a step-up, and
 * the permission that a role must give. Without an option a stale table is an error; `--write` brings it up to date.
 */
const BEGIN = "<!-- layers:begin -->";
const END = "<!-- layers:end -->";

const vendors = (await readVendors()).filter(({ layers }) => layers !== undefined);
const isWriting = process.argv.includes("--write");
for (const { name, spec, layers = {} } of vendors) {
  const path = join(root, `docs/${name}.md`);
  const text = readFileSync(path, "utf8");
  const [before, rest = "", ...more] = text.split(BEGIN);
  const [old, after] = rest.split(END);
  if (after === undefined || more.length > 0) throw new Error(`docs/${name}.md: it must hold ${BEGIN} and ${END} once`);
  const operations = readOperations(readSpec(join(root, spec)));
  const table = `\n${printTable(operations, layers)}\n`;
  if (isWriting && old !== table) writeFileSync(path, `${before}${BEGIN}${table}${END}${after}`);
  const isStale = old !== table && !isWriting;
  console.log(
    `docs/${name}.md: ${operations.length} operations${isStale ? "; the table is stale: npx node scripts/print-layers.ts --write" : ""}`,
  );
  if (isStale) process.exitCode = 1;
}
if (vendors.length === 0) throw new Error("no vendor has layers");

function printTable(operations: readonly Operation[], layers: Readonly<Record<string, Layer>>): string {
  const rows = operations.map((operation) => [
    `\`${operation.id}\``,
    layersOf(operation, layers).join(", "),
    operation.written["x-step-up"] === true ? "yes" : "",
    permissionOf(operation),
  ]);
  const columns = ["Operation", "Layer", "Step-up", "Permission of the role"];
  return [columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function layersOf(operation: Operation, layers: Readonly<Record<string, Layer>>): string[] {
  const found = Object.entries(layers).flatMap(([name, layer]) => (isOfLayer(operation, layer) ? [name] : []));
  if (found.length === 0) throw new Error(`${operation.id}: no layer may call it`);
  return found;
}

/** The permissions that the operation's description names, as `i:users:list`. */
function permissionOf({ written }: Operation): string {
  const names = `${written.description ?? ""}`.match(/`i:[\w:]+`/g) ?? [];
  return [...new Set(names)].join(", ");
}
