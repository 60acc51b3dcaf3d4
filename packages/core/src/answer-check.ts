import type { CallFacts } from "@kyc-clients/auth";
import type { Observer } from "./observe.ts";
import type { OperationDefinition } from "./operation.ts";

/** An answer whose JSON was read, success or failure, as a check gets it. */
export interface CheckedAnswer {
  /** The vendor, the operation and the status among them. */
  readonly facts: CallFacts;
  /** With the path as the spec's template. */
  readonly operation: Pick<OperationDefinition, "method" | "path">;
  /** The media type as sent, without parameters. */
  readonly contentType: string | undefined;
  /** What `JSON.parse` gave. May hold personal data. */
  readonly value: unknown;
  /** The client's observer. */
  readonly observe: Observer | undefined;
}

/** Looks at each answer before its caller has it. What it throws ends the call, and should be a `ParseError`. */
export type AnswerCheck = (answer: CheckedAnswer) => void;
