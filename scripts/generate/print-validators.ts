import { transform } from "esbuild";
import { bundleHelper, type RuntimeHelper, runtimeHelpers } from "./bundle-runtime.ts";
import { compileModule } from "./compile-validators.ts";
import { printShapes } from "./print-shapes.ts";
import { printValidatorIndex } from "./print-validator-index.ts";
import { planShapes } from "./shape-plan.ts";
import type { Spec } from "./spec.ts";
import { type PlannedValidator, planValidators, type ValidatorPlan } from "./validator-plan.ts";
import { header, type Vendor } from "./vendors.ts";

/** Prints the files under `validate/`: compiled validators, the helpers they share, the shapes of answers, and the index. */
export async function printValidators(vendor: Vendor, spec: Spec): Promise<Map<string, string>> {
  const plan = planValidators(spec);
  const files = new Map<string, string>();
  const helpers = new Set<RuntimeHelper>();
  for (const [module, validators] of groupByModule(plan)) {
    const { code, used } = await printModule(spec, validators);
    for (const helper of used) helpers.add(helper);
    files.set(`${module}.gen.ts`, opening(vendor) + code);
  }
  for (const helper of helpers) files.set(helper.file, opening(vendor) + (await bundleHelper(helper)));
  const shapes = planShapes(spec);
  for (const [file, content] of printShapes(vendor, shapes)) files.set(file, content);
  files.set("index.gen.ts", header(vendor) + printValidatorIndex(plan, shapes));
  return files;
}

/** The compiled code has no types but those of its exports. */
function opening(vendor: Vendor): string {
  return `// @ts-nocheck\n${header(vendor)}`;
}

async function printModule(spec: Spec, validators: readonly PlannedValidator[]): Promise<{ code: string; used: RuntimeHelper[] }> {
  const used = new Set<RuntimeHelper>();
  const imported = compileModule(spec, validators)
    .replace(/^"use strict";/, "")
    .replace(/^const (\w+) = require\("([^"]+)"\)(.*)$/gm, (_, name: string, required: string, rest: string) => {
      const helper = runtimeHelpers.find((one) => one.required === required);
      if (helper === undefined) throw new Error(`compiled code requires ${required}, which no helper replaces`);
      used.add(helper);
      return `const ${name} = ${helper.name}${rest.replace(/^\.default\b|^\.fullFormats\b/, "")}`;
    });
  const { code } = await transform(imported, { loader: "js", minifySyntax: true, target: "es2023", legalComments: "none" });
  const typed = code.replace(/^export const (\w+) = (\w+);$/gm, "export const $1: Validator = $2;");
  const imports = [...used]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map((helper) => `import { ${helper.name} } from "./${helper.file}";\n`);
  return { code: `import type { Validator } from "@kyc-clients/core/validate";\n${imports.join("")}\n${typed}`, used: [...used] };
}

function groupByModule(plan: ValidatorPlan): Map<string, PlannedValidator[]> {
  const modules = new Map<string, PlannedValidator[]>();
  const add = (validator: PlannedValidator) => {
    const present = modules.get(validator.module) ?? [];
    if (!present.includes(validator)) modules.set(validator.module, [...present, validator]);
  };
  for (const component of plan.components.values()) add(component);
  for (const { path, query, header, body, responses } of plan.operations.values()) {
    for (const one of [path, query, header]) if (one !== undefined) add(one);
    for (const one of [...Object.values(body ?? {}), ...Object.values(responses).flatMap((media) => Object.values(media))]) add(one);
  }
  return modules;
}
