import { pascalCase } from "./names.ts";
import type { Operation } from "./read-operations.ts";
import type { Layer, Vendor } from "./vendors.ts";

/** Prints what each layer's client may call, by name and by path. Nothing where a vendor has one client for all. */
export function printLayers(vendor: Vendor, operations: readonly Operation[]): string[] {
  const prefix = pascalCase(vendor.name);
  return Object.entries(vendor.layers ?? {}).flatMap(([name, layer]) => {
    const own = operations.filter((operation) => isOfLayer(operation, layer));
    const type = `${prefix}${pascalCase(name)}`;
    const stepUp = own.filter(({ written }) => written["x-step-up"] === true);
    return [
      printNames(`The operations that a client of the layer \`${name}\` may call.`, `${type}Operation`, own),
      ...(stepUp.length > 0
        ? [printNames("Those of them that need strong customer authentication.", `${type}StepUpOperation`, stepUp)]
        : []),
      printPaths(name, `${type}Paths`, own),
    ];
  });
}

/** Whether an operation may go with what a layer has: by one of the alternatives of its `security`. */
export function isOfLayer({ security }: Pick<Operation, "security">, layer: Layer): boolean {
  const fits = (alternative: readonly string[]): boolean =>
    "only" in layer ? alternative.every((scheme) => layer.only.includes(scheme)) : alternative.includes(layer.needs);
  return security.some(fits);
}

function printNames(comment: string, type: string, operations: readonly Operation[]): string {
  return `/** ${comment} */\nexport type ${type} =\n${operations.map(({ id }) => `  | ${JSON.stringify(id)}\n`).join("")};\n`.replace(
    "\n;",
    ";",
  );
}

function printPaths(layer: string, type: string, operations: readonly Operation[]): string {
  const methods = new Map<string, string[]>();
  for (const { path, method } of operations) methods.set(path, [...(methods.get(path) ?? []), JSON.stringify(method.toLowerCase())]);
  const members = [...methods].map(([path, names]) => {
    const key = JSON.stringify(path);
    return `  ${key}: Pick<paths[${key}], "parameters" | ${names.join(" | ")}>;\n`;
  });
  return `/** The paths and methods of the layer \`${layer}\`, for \`raw\`. */\nexport interface ${type} {\n${members.join("")}}\n`;
}
