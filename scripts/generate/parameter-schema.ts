import type { Operation } from "./read-operations.ts";
import type { Parameter, Schema, Spec } from "./spec.ts";
import { wireSchema } from "./wire-schema.ts";

/**
 * The schema of an operation's parameters at one place, as one object of texts. Header names are in lower case. Query
 * parameters that the spec does not list are refused; headers are not, as every request has more of them.
 */
export function parameterSchema(spec: Spec, operation: Operation, location: "path" | "query" | "header"): Schema | undefined {
  const here = operation.parameters.filter((parameter) => parameter.in === location);
  if (here.length === 0 && location !== "query") return undefined;
  const nameOf = (parameter: Parameter) => (location === "header" ? parameter.name.toLowerCase() : parameter.name);
  const required = here.filter((parameter) => location === "path" || parameter.required === true).map(nameOf);
  return {
    type: "object",
    properties: Object.fromEntries(here.map((parameter) => [nameOf(parameter), wireSchema(spec, parameter.schema ?? {})])),
    ...(required.length > 0 && { required }),
    ...(location === "query" && { additionalProperties: false }),
  };
}
