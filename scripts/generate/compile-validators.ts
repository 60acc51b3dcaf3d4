import { createRequire } from "node:module";
import type { Ajv2020 as Compiler } from "ajv/dist/2020.js";
import { cleanSchema, schemaId } from "./clean-schema.ts";
import type { Schema, Spec } from "./spec.ts";
import { addTextLimits } from "./text-limits.ts";
import type { PlannedValidator } from "./validator-plan.ts";

// ajv is CommonJS; required, its exports have the same shape under every loader.
const require = createRequire(import.meta.url);
const { Ajv2020 } = require("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js");
const standaloneCode = require("ajv/dist/standalone/index.js") as (compiler: Compiler, names: Record<string, string>) => string;
const addFormats = require("ajv-formats") as (compiler: Compiler, formats: string[]) => void;

/** Formats that are held against the value; the others only tell what a type means. */
const checkedFormats = ["date", "date-time", "email", "uri", "uuid"];
const namedFormats = ["int32", "int64", "float", "double", "binary", "byte", "password"];

/** Compiles the validators of one module to standalone code, which still requires ajv's helpers. */
export function compileModule(spec: Spec, validators: readonly PlannedValidator[]): string {
  const compiler = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
    discriminator: true,
    code: { source: true, esm: true, lines: true },
  });
  addFormats(compiler, checkedFormats);
  for (const format of namedFormats) compiler.addFormat(format, true);
  addTextLimits(compiler);
  for (const [name, schema] of Object.entries(spec.components?.schemas ?? {})) {
    compiler.addSchema({ ...cleanSchema(schema), $id: schemaId(name) });
  }
  const names: Record<string, string> = {};
  for (const { module, name, schema } of validators) {
    names[name] = idOf(schema) ?? addSchema(compiler, `inline:${module}/${name}`, schema);
    try {
      compiler.getSchema(names[name]);
    } catch (cause) {
      throw new Error(`validate/${module}.gen.ts ${name}: the schema does not compile: ${String(cause)}`, { cause });
    }
  }
  return standaloneCode(compiler, names);
}

/** A schema that is only a reference compiles as what it refers to. */
function idOf(schema: Schema): string | undefined {
  return Object.keys(schema).length === 1 ? schema.$ref : undefined;
}

function addSchema(compiler: Compiler, id: string, schema: Schema): string {
  compiler.addSchema({ ...schema, $id: id });
  return id;
}
