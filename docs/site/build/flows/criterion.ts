import { type Expression, isExpression, parseExpression } from "./expression.ts";
import { type Filter, type Literal, parseJsonPath, parseLiteral } from "./json-path.ts";

/** A criterion as an Arazzo file has it. */
export interface WrittenCriterion {
  readonly condition: string;
  readonly context?: string;
  readonly type?: string;
}

/** The other side of a comparison. */
export type Operand = Expression | { readonly kind: "literal"; readonly value: Literal };

export type Operator = "==" | "!=" | ">" | ">=" | "<" | "<=";

/** A criterion that was understood. */
export type Criterion =
  | { readonly kind: "compare"; readonly left: Expression; readonly operator: Operator; readonly right: Operand }
  | { readonly kind: "path"; readonly filter: Filter };

/** Reads a criterion. @throws Error for one that the pages cannot show: none is left out silently. */
export function parseCriterion({ condition, context, type }: WrittenCriterion): Criterion {
  if (type === "jsonpath") {
    if (context !== "$response.body") throw new Error(`${condition}: its context is not the body`);
    return { kind: "path", filter: parseJsonPath(condition) };
  }
  const [, left, operator, right] = /^(\$\S+)\s*(==|!=|>=|<=|>|<)\s*(.+)$/.exec(condition) ?? [];
  if (type !== undefined || left === undefined || operator === undefined || right === undefined) {
    throw new Error(`${condition}: no criterion that the pages can show`);
  }
  return { kind: "compare", left: parseExpression(left), operator: operator as Operator, right: readOperand(right.trim()) };
}

function readOperand(text: string): Operand {
  return isExpression(text) ? parseExpression(text) : { kind: "literal", value: parseLiteral(text) };
}

/** The status that criteria ask for, and the criteria besides. @throws Error when they ask for none or for several. */
export function splitStatus(criteria: readonly Criterion[], place: string): { status: number; checks: readonly Criterion[] } {
  const statuses = criteria.filter((one) => one.kind === "compare" && one.left.kind === "status");
  const [status] = statuses.map((one) => (one.kind === "compare" && one.operator === "==" ? one.right : undefined));
  if (statuses.length !== 1 || status?.kind !== "literal" || typeof status.value !== "number") {
    throw new Error(`${place} does not ask for one status`);
  }
  return { status: status.value, checks: criteria.filter((one) => !statuses.includes(one)) };
}
