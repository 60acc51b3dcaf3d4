import type { Schema, Spec } from "../../../../scripts/generate/spec.ts";
import { accessOf, branchesOf } from "./access.ts";
import type { Criterion } from "./criterion.ts";
import type { Filter, Term } from "./json-path.ts";
import type { Scope } from "./scope.ts";

/** The answer that a check looks at, by the names that it has in a sample. */
export interface Answered {
  readonly data: string;
  readonly response: string;
  readonly schema: Schema | undefined;
  /** Whether the types allow that there is no data at all. */
  readonly isMaybe: boolean;
}

const items = ["one", "two", "three"];

/** Writes a check as a condition of TypeScript. */
export function checkCode(spec: Spec, check: Criterion, answered: Answered, scope: Scope): string {
  const { data, response, schema, isMaybe } = answered;
  if (check.kind === "path") return filterCode(spec, check.filter, data, schema, isMaybe, 0);
  const { left, operator, right } = check;
  const isOrder = operator.startsWith(">") || operator.startsWith("<");
  const sign = isOrder ? operator : `${operator}=`;
  if (left.kind === "header") {
    const header = `${response}.headers.get(${JSON.stringify(left.name)})`;
    const isNumber = right.kind === "literal" && typeof right.value === "number";
    return `${isNumber ? `Number(${header})` : header} ${sign} ${scope.codeOf(right)}`;
  }
  if (left.kind !== "body") return `${scope.codeOf(left)} ${sign} ${scope.codeOf(right)}`;
  const access = accessOf(spec, schema, left.keys, isMaybe);
  const value = `${data}${access.code}`;
  return `${isOrder && access.isMaybe ? `Number(${value})` : value} ${sign} ${scope.codeOf(right)}`;
}

function filterCode(spec: Spec, { all }: Filter, item: string, schema: Schema | undefined, isMaybe: boolean, depth: number): string {
  return all.map((term) => termCode(spec, term, item, schema, isMaybe, depth)).join(" && ");
}

function termCode(
  spec: Spec,
  { keys, equals, some }: Term,
  item: string,
  schema: Schema | undefined,
  isMaybe: boolean,
  depth: number,
): string {
  const access = accessOf(spec, schema, keys, isMaybe);
  const value = `${item}${access.code}`;
  if (some === undefined) return equals === undefined ? `${value} !== undefined` : `${value} === ${JSON.stringify(equals)}`;
  const name = items[depth];
  if (name === undefined) throw new Error(`${value}: too deep for a sample`);
  const branches = branchesOf(spec, access.schema);
  const list = branches.find((branch) => branch.items !== undefined);
  const inner = (of: Schema | undefined): string => `.some((${name}) => ${filterCode(spec, some, name, of, false, depth + 1)})`;
  if (list !== undefined) return `${value}${access.isMaybe ? "?" : ""}${inner(list.items)}`;
  const [entries] = branches.flatMap(({ additionalProperties: one }) => (typeof one === "object" ? [one] : []));
  return `Object.values(${value}${access.isMaybe ? " ?? {}" : ""})${inner(entries)}`;
}
