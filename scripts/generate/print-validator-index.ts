import { pascalCase } from "./names.ts";
import { printKey } from "./print-value.ts";
import type { OperationPlan, PlannedValidator, ValidatorPlan } from "./validator-plan.ts";

/** Prints `validate/index.gen.ts`: the table by operation, and each component's validator by name. */
export function printValidatorIndex(plan: ValidatorPlan): string {
  const locals = new Map<PlannedValidator, string>();
  const imports = new Map<string, string[]>();
  const use = (validator: PlannedValidator): string => {
    const known = locals.get(validator);
    if (known !== undefined) return known;
    const local =
      validator.name === "validate" ? `validate${pascalCase(validator.module)}` : `${camelCase(validator.module)}_${validator.name}`;
    locals.set(validator, local);
    imports.set(validator.module, [...(imports.get(validator.module) ?? []), `${validator.name} as ${local}`]);
    return local;
  };
  const rows = [...plan.operations].map(([id, operation]) => `  ${printKey(id)}: ${printOperation(operation, use)},\n`);
  const components = [...plan.components].map(
    ([name, { module }]) => `export { validate as validate${pascalCase(name)} } from "./${module}.gen.ts";\n`,
  );
  const lines = [...imports]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, names]) => `import { ${names.join(", ")} } from "./${module}.gen.ts";\n`);
  return `import type { ValidatorTable } from "@kyc-clients/core/validate";
${lines.join("")}
${components.join("")}
/** What each operation's traffic is held against, by \`operationId\`. */
export const validators: ValidatorTable = {
${rows.join("")}};
`;
}

function printOperation(operation: OperationPlan, use: (validator: PlannedValidator) => string): string {
  const media = (found: Readonly<Record<string, PlannedValidator>>) =>
    printObject(Object.entries(found).map(([type, validator]) => [type, use(validator)]));
  return printObject([
    ...(["path", "query", "header"] as const).flatMap((location) => {
      const validator = operation[location];
      return validator === undefined ? [] : [[location, use(validator)] as const];
    }),
    ...(operation.headerNames.length === 0 ? [] : [["headerNames", JSON.stringify(operation.headerNames)] as const]),
    ...(operation.body === undefined ? [] : [["body", media(operation.body)] as const]),
    ["responses", printObject(Object.entries(operation.responses).map(([status, found]) => [status, media(found)]))],
  ]);
}

function printObject(members: readonly (readonly [name: string, text: string])[]): string {
  return members.length === 0 ? "{}" : `{ ${members.map(([name, text]) => `${printKey(name)}: ${text}`).join(", ")} }`;
}

function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}
