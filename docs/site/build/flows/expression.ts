/** A runtime expression of Arazzo, of the kinds that the flows use. */
export type Expression =
  | { readonly kind: "input"; readonly name: string }
  | { readonly kind: "output"; readonly stepId: string; readonly name: string }
  | { readonly kind: "body"; readonly keys: readonly string[] }
  | { readonly kind: "header"; readonly name: string }
  | { readonly kind: "status" }
  | { readonly kind: "url" };

/** Reads a runtime expression. @throws Error for a kind that the pages cannot show. */
export function parseExpression(text: string): Expression {
  const [, input] = /^\$inputs\.([\w-]+)$/.exec(text) ?? [];
  if (input !== undefined) return { kind: "input", name: input };
  const [, stepId, output] = /^\$steps\.([\w-]+)\.outputs\.([\w-]+)$/.exec(text) ?? [];
  if (stepId !== undefined && output !== undefined) return { kind: "output", stepId, name: output };
  const [, pointer] = /^\$response\.body(?:#((?:\/[^/]*)*))?$/.exec(text) ?? [];
  if (pointer !== undefined || text === "$response.body") return { kind: "body", keys: keysOf(pointer ?? "") };
  const [, header] = /^\$response\.header\.([\w-]+)$/.exec(text) ?? [];
  if (header !== undefined) return { kind: "header", name: header };
  if (text === "$statusCode") return { kind: "status" };
  if (text === "$url") return { kind: "url" };
  throw new Error(`${text}: no expression that the pages can show`);
}

/** Whether a value of a flow is an expression, and not the value itself. */
export function isExpression(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("$");
}

/** The expressions that stand in a value, at any depth. */
export function expressionsIn(value: unknown): readonly Expression[] {
  if (isExpression(value)) return [parseExpression(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(expressionsIn) : [];
}

/** The keys of a JSON pointer (RFC 6901). */
function keysOf(pointer: string): readonly string[] {
  const keys = pointer.split("/").slice(1);
  return keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
