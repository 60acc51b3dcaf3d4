import type { Criterion, Operand, Operator } from "./criterion.ts";
import type { Action, Flow, Step } from "./flow.ts";
import type { Filter, Term } from "./json-path.ts";

/** Says parts of a flow in words, on a page or in its diagram. */
export interface Words {
  criterion(criterion: Criterion): string;
  value(expression: Operand): string;
  action(action: Action, after: "success" | "failure"): string;
}

const operators: Readonly<Record<Operator, string>> = {
  "==": "is",
  "!=": "is not",
  ">": "is more than",
  ">=": "is at least",
  "<": "is less than",
  "<=": "is at most",
};

/** Words for one flow; `mark` sets off what is taken from the file, as code on a page. */
export function wordsOf(steps: Flow["steps"], mark: (name: string) => string): Words {
  const value = (operand: Operand): string => {
    switch (operand.kind) {
      case "literal":
        return mark(String(operand.value));
      case "input":
        return `the input ${mark(operand.name)}`;
      case "output":
        return `${mark(operand.name)} of step ${numberOf(steps, operand.stepId)}`;
      case "body":
        return operand.keys.length === 0 ? "the body" : mark(pathOf(operand.keys));
      case "header":
        return `the header ${mark(operand.name)}`;
      case "status":
        return "the status";
      case "url":
        return "the address";
    }
  };
  const criterion = (one: Criterion): string =>
    one.kind === "compare" ? `${value(one.left)} ${operators[one.operator]} ${value(one.right)}` : ofBody(one.filter, mark);
  const action = ({ type, target, afterSeconds, limit, criteria }: Action, after: "success" | "failure"): string => {
    const when = criteria.length === 0 ? `after a ${after}` : `after a ${after} where ${criteria.map(criterion).join(" and ")}`;
    if (type === "end") return `${when}, the flow ends`;
    const step = steps.find(({ id }) => id === target);
    if (type === "goto") return `${when}, it goes on with ${step ? `step ${step.number}` : `the flow ${mark(target ?? "")}`}`;
    const pause = afterSeconds === undefined ? "" : ` after ${afterSeconds} s`;
    return `${when}, the step is tried again${pause}, at most ${limit} ${limit === 1 ? "time" : "times"}`;
  };
  return { criterion, value, action };
}

/** The number of a step. @throws Error when the flow has no such step. */
export function numberOf(steps: readonly Step[], stepId: string): number {
  const step = steps.find(({ id }) => id === stepId);
  if (step === undefined) throw new Error(`no step ${stepId}`);
  return step.number;
}

/** Keys as a reader of TypeScript would write them. */
function pathOf(keys: readonly string[]): string {
  return keys.map((key, index) => (/^\d+$/.test(key) ? `[${key}]` : index === 0 ? key : `.${key}`)).join("");
}

function ofBody({ all }: Filter, mark: (name: string) => string): string {
  return all.map((term) => (term.some === undefined ? whose(term, mark) : `there is ${entry(term, term.some, mark)}`)).join(" and ");
}

function entry({ keys }: Term, some: Filter, mark: (name: string) => string): string {
  return `an entry of ${mark(pathOf(keys))} ${some.all.map((term) => whose(term, mark)).join(" and ")}`;
}

function whose(term: Term, mark: (name: string) => string): string {
  const { keys, equals, some } = term;
  if (some !== undefined) return `with ${entry(term, some, mark)}`;
  if (equals === undefined) return `which has ${mark(pathOf(keys))}`;
  return keys.length === 0 ? `that is ${mark(String(equals))}` : `whose ${mark(pathOf(keys))} is ${mark(String(equals))}`;
}
