import { successSchema } from "../bodies.ts";
import { children, isJson, type Json, type Node, nodesOf, pointerPath } from "../document.ts";
import type { Finding, Rule } from "../rule.ts";
import { hasType, schemasAt } from "../schemas.ts";

type Field = "parameter" | "pointer" | "number";
type Fields = Readonly<Record<string, readonly [Field, "required" | "optional"]>>;

/** `PaginationDefinition` of packages/core/src/operation.ts: what each kind carries, and what that is. */
const kinds: Readonly<Record<string, Fields>> = {
  page: {
    parameter: ["parameter", "required"],
    first: ["number", "required"],
    items: ["pointer", "required"],
    totalPages: ["pointer", "optional"],
    size: ["parameter", "optional"],
  },
  offset: {
    parameter: ["parameter", "required"],
    size: ["parameter", "required"],
    items: ["pointer", "required"],
    total: ["pointer", "optional"],
  },
  cursor: {
    parameter: ["parameter", "required"],
    items: ["pointer", "required"],
    next: ["pointer", "required"],
  },
};

/** Pages are asked for by parameters that exist, and read from fields that exist. */
export const pagination: Rule = {
  id: "pagination",
  *check(document) {
    for (const operation of nodesOf(document, "operation")) {
      if (!("x-pagination" in operation.value)) continue;
      const path = [...operation.path, "x-pagination"];
      const definition = operation.value["x-pagination"];
      const fields = isJson(definition) && typeof definition.kind === "string" ? kinds[definition.kind] : undefined;
      if (!isJson(definition) || !fields) {
        yield { path, message: "`x-pagination` has a `kind`: `page`, `offset` or `cursor`." };
        continue;
      }
      for (const key of Object.keys(definition)) {
        if (key === "kind" || Object.hasOwn(fields, key)) continue;
        yield { path: [...path, key], message: `\`${key}\` is no field of this kind: ${Object.keys(fields).join(", ")}.` };
      }
      for (const [key, [field, presence]] of Object.entries(fields)) {
        const value = definition[key];
        if (value === undefined && presence === "required") yield { path, message: `\`${key}\` is missing.` };
        if (value === undefined) continue;
        const message = faultOf(document, operation, field, value, key === "items");
        if (message) yield { path: [...path, key], message } satisfies Finding;
      }
    }
  },
};

function faultOf(document: Json, operation: Node, field: Field, value: unknown, isList: boolean): string | undefined {
  if (field === "number") return Number.isInteger(value) ? undefined : "The number of the first page is an integer.";
  if (field === "parameter") {
    return queryParameters(document, operation).includes(value) ? undefined : "The operation has no such query parameter.";
  }
  if (pointerPath(value) === undefined) return "A JSON pointer is wanted (`/data`).";
  const schema = successSchema(document, operation);
  const found = schema ? schemasAt(document, schema, value as string) : [];
  if (found.length === 0) return "The first 2xx JSON answer has no such place.";
  return isList && !found.some((one) => hasType(one, "array")) ? "`items` leads to an array." : undefined;
}

function queryParameters(document: Json, operation: Node): readonly unknown[] {
  const pathItem = operation.path.slice(0, -1).reduce<unknown>((at, key) => (at as Json)[key], document) as Json;
  const shared = children(document, { ...operation, value: pathItem, path: operation.path.slice(0, -1) }, "parameter", "parameters");
  const own = children(document, operation, "parameter", "parameters");
  return [...shared, ...own].filter(({ value }) => value.in === "query").map(({ value }) => value.name);
}
