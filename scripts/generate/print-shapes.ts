import { printValue } from "./print-value.ts";
import type { NamedShape, ShapePlan } from "./shape-plan.ts";
import { header, type Vendor } from "./vendors.ts";

/** Prints the files under `validate/shapes/`, one a schema: a bundler takes those that an operation's answers lead to. */
export function printShapes(vendor: Vendor, { shapes }: ShapePlan): Map<string, string> {
  const modules = new Map<string, NamedShape[]>();
  for (const shape of shapes.values()) modules.set(shape.module, [...(modules.get(shape.module) ?? []), shape]);
  return new Map([...modules].map(([module, held]) => [`shapes/${module}.gen.ts`, header(vendor) + printModule(held, shapes)]));
}

function printModule(held: readonly NamedShape[], shapes: ShapePlan["shapes"]): string {
  const module = held[0]?.module;
  const used = [...new Set(held.flatMap(({ uses }) => [...uses]))].sort();
  const imports = used.flatMap((name) => {
    const from = shapes.get(name)?.module;
    return from === module ? [] : [`import { ${name} } from "./${from}.gen.ts";\n`];
  });
  const exported = held.map(({ name, shape }) => `export const ${name}: Shape = ${printValue(shape)};\n`);
  return `import type { Shape } from "@kyc-clients/core/validate";\n${imports.join("")}\n${exported.join("\n")}`;
}
