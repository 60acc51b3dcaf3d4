import { ConfigurationError } from "@kyc-clients/auth";
import type { AnswerCheck } from "./answer-check.ts";
import type { DriftFinding } from "./drift-finding.ts";
import { ParseError } from "./errors.ts";
import { findDrift } from "./find-drift.ts";
import { own } from "./own.ts";
import type { ValidatorTable } from "./validate.ts";

/**
 * A check for the `validate` option of a client that works for people: an answer that differs from its spec reaches its caller untouched,
 * and the client's observer gets a `drift` event. Without an observer nothing is looked at.
 *
 * @throws ConfigurationError when the table holds no operation.
 */
export function reportDrift(validators: ValidatorTable): AnswerCheck {
  const table = read(validators);
  return (answer) => {
    const { observe, operation, facts } = answer;
    if (!observe) return;
    const { vendor = "", operationId = "", status } = facts;
    const { method, path } = operation;
    try {
      const drift = findDrift(table, answer);
      if (drift.findings.length === 0) return;
      const waited: unknown = observe({ type: "drift", vendor, operationId, method, path, status, ...drift });
      if (waited instanceof Promise) waited.catch(() => {});
    } catch {
      // A failure of the check or of the observer is not the caller's.
    }
  };
}

/**
 * A check for the `validate` option of a client in a test: a call whose answer differs from its spec rejects with a `ParseError` that says where.
 *
 * @throws ConfigurationError when the table holds no operation.
 */
export function refuseDrift(validators: ValidatorTable): AnswerCheck {
  const table = read(validators);
  return (answer) => {
    const { findings, untold } = findDrift(table, answer);
    if (findings.length === 0) return;
    const places = findings.map(describe).join(", ") + (untold > 0 ? `, and ${untold} more` : "");
    throw new ParseError("unparsable_body", answer.contentType, answer.facts, `${answer.facts.status}, ${places}`);
  };
}

/** Own members only. An empty table would find nothing in anything. */
function read(validators: ValidatorTable): ValidatorTable {
  const table = own(validators);
  if (Object.keys(table).length === 0) throw new ConfigurationError("validate", "needs the validators of at least one operation");
  return table;
}

/** One finding in words that hold no value of an answer. */
function describe({ kind, pointer, keyword }: DriftFinding): string {
  return `${keyword ?? kind.replaceAll("_", " ")} at ${pointer === "" ? "the whole" : pointer}`;
}
