import { createRequire } from "node:module";
import type { Code, Ajv2020 as Compiler, KeywordCxt } from "ajv/dist/2020.js";
import type { Schema } from "./spec.ts";

const { _, str } = createRequire(import.meta.url)("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js");

/** How a number ought to compare with its limit, and the code that tells when it does not, by keyword. */
const limits = {
  minimum: { right: ">=", fails: (text: Code, limit: number) => _`Number(${text}) < ${limit}` },
  maximum: { right: "<=", fails: (text: Code, limit: number) => _`Number(${text}) > ${limit}` },
  exclusiveMinimum: { right: ">", fails: (text: Code, limit: number) => _`Number(${text}) <= ${limit}` },
  exclusiveMaximum: { right: "<", fails: (text: Code, limit: number) => _`Number(${text}) >= ${limit}` },
} as const;
type Limit = keyof typeof limits;
const names = Object.keys(limits) as Limit[];

/** The limits of a number's schema, as keywords that hold the number's text against them. */
export function textLimits(schema: Schema): Schema {
  return Object.fromEntries(names.filter((name) => name in schema).map((name) => [keywordOf(name), schema[name]]));
}

/** Teaches the compiler these keywords. A problem is reported under the spec's own keyword; text that is no number has none. */
export function addTextLimits(compiler: Compiler): void {
  for (const name of names) {
    const { right, fails } = limits[name];
    compiler.addKeyword({
      keyword: keywordOf(name),
      type: "string",
      schemaType: "number",
      code: (context: KeywordCxt) => {
        Object.assign(context, { keyword: name });
        context.fail(fails(context.data, Number(context.schema)));
      },
      error: {
        message: ({ schema }) => str`must be ${right} ${Number(schema)}`,
        params: ({ schema }) => _`{comparison: ${right}, limit: ${Number(schema)}}`,
      },
    });
  }
}

function keywordOf(name: Limit): string {
  return `text${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
