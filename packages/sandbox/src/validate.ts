import type { OperationDefinition } from "@kyc-clients/core";
import type { OperationValidators, ValidationProblem, Validator } from "@kyc-clients/core/validate";
import type { Answer } from "./vendor.ts";

/** One thing that breaks the spec: where, as a JSON Pointer, and which keyword. Never the value. */
export interface Problem {
  readonly pointer: string;
  readonly keyword: string;
}

/** What a value breaks; empty when it fits or nothing is declared for it. */
export function findProblems(validator: Validator | undefined, value: unknown): readonly Problem[] {
  if (validator === undefined || validator(value)) return [];
  return (validator.errors ?? []).map(toProblem);
}

/** What an answer breaks of its own spec: a status that is not listed, or a body that does not fit. */
export function findAnswerProblems(
  operation: OperationDefinition,
  validators: OperationValidators | undefined,
  { status, body, headers }: Answer,
): readonly Problem[] {
  const listed = documentedStatus(operation, status);
  if (listed === undefined) return [{ pointer: "", keyword: "status" }];
  if (body instanceof Uint8Array) return [];
  const type = headers?.["content-type"]?.split(";")[0] ?? "application/json";
  return findProblems(validators?.responses[listed]?.[type], body);
}

/** The entry of the spec that an answer's status falls under: exact, range, or default. */
export function documentedStatus(operation: OperationDefinition, status: number): string | undefined {
  const exact = String(status);
  return [exact, `${exact[0]}XX`, "default"].find((key) => lists.some((list) => operation[list]?.split(" ").includes(key) === true));
}

const lists = ["json", "text", "binary", "none"] as const;

/** A missing member is named by its own pointer, which says more than its parent's. */
function toProblem(error: ValidationProblem): Problem {
  const missing = error.params["missingProperty"];
  const pointer =
    typeof missing === "string" ? `${error.instancePath}/${missing.replaceAll("~", "~0").replaceAll("/", "~1")}` : error.instancePath;
  return { pointer, keyword: error.keyword };
}
