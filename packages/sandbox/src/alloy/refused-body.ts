import type { Problem } from "../validate.ts";

/** The words of Alloy's validator for the keywords of ours. */
const types: Readonly<Record<string, string>> = {
  required: "any.required",
  enum: "any.only",
  const: "any.only",
  type: "any.type",
  format: "string.format",
  pattern: "string.pattern.base",
  minLength: "string.min",
  maxLength: "string.max",
  minItems: "array.min",
  maxItems: "array.max",
  uniqueItems: "array.unique",
  anyOf: "object.missing",
};

/** The details of a body that breaks the rules: the first problem as Alloy's own validator tells it, beside all problems as ours does. */
export function refusedBodyDetails(problems: readonly Problem[]): Readonly<Record<string, unknown>> {
  const { pointer, keyword } = problems[0] ?? { pointer: "", keyword: "" };
  const path = pointer.slice(1).replaceAll("/", ".");
  const type = types[keyword] ?? "any.invalid";
  return { location: "body", problems, message: `${path || "The body"} breaks the rule ${type}.`, path, type, context: {} };
}
