import { pascalCase } from "./names.ts";
import { printKey } from "./print-value.ts";
import type { ShapePlan } from "./shape-plan.ts";
import type { OperationPlan, PlannedValidator, ValidatorPlan } from "./validator-plan.ts";

/**
 * Prints `validate/index.gen.ts`: each component's validator by name, one constant an operation, the table of all, and core's checks.
 * Each constant is a plain literal, so that a bundler drops those that nobody names.
 */
export function printValidatorIndex(plan: ValidatorPlan, { shapes, answers }: ShapePlan): string {
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
  const components = [...plan.components].map(
    ([name, { module }]) => `export { validate as validate${pascalCase(name)} } from "./${module}.gen.ts";\n`,
  );
  const taken = new Set([...plan.components.keys()].map((name) => `validate${pascalCase(name)}`).concat(checks, "validators"));
  const names = new Map([...plan.operations.keys()].map((id) => [id, taken.has(id) ? `${id}Operation` : id]));
  const operations = [...plan.operations].map(
    ([id, operation]) => `
/** What the traffic of \`${id}\` is held against. */
export const ${names.get(id)}: OperationValidators = ${printOperation(operation, answers.get(id) ?? {}, use)};
`,
  );
  const rows = [...names].map(([id, name]) => `  ${id === name ? id : `${printKey(id)}: ${name}`},\n`);
  const used = new Set([...answers.values()].flatMap((statuses) => Object.values(statuses).flatMap((media) => Object.values(media))));
  const shapeImports = [...used].sort().map((name) => `import { ${name} } from "./shapes/${shapes.get(name)?.module}.gen.ts";\n`);
  const lines = [...imports]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, names]) => `import { ${names.join(", ")} } from "./${module}.gen.ts";\n`);
  return `import type { OperationValidators, ValidatorTable } from "@kyc-clients/core/validate";
${lines.join("")}${shapeImports.join("")}
export { type AnswerCheck, type DriftFinding, ${checks.join(", ")} } from "@kyc-clients/core/validate";
${components.join("")}${operations.join("")}
/** What each operation's traffic is held against, by \`operationId\`. */
export const validators: ValidatorTable = {
${rows.join("")}};
`;
}

/** What core has for the `validate` option. */
const checks = ["refuseDrift", "reportDrift"];

function printOperation(
  operation: OperationPlan,
  shapes: Readonly<Record<string, Readonly<Record<string, string>>>>,
  use: (validator: PlannedValidator) => string,
): string {
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
    ["shapes", printObject(Object.entries(shapes).map(([status, found]) => [status, printObject(Object.entries(found))]))],
  ]);
}

function printObject(members: readonly (readonly [name: string, text: string])[]): string {
  return members.length === 0 ? "{}" : `{ ${members.map(([name, text]) => `${printKey(name)}: ${text}`).join(", ")} }`;
}

function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}
