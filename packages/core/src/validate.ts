import type { ShapeReference } from "./shape.ts";

export type { AnswerCheck, CheckedAnswer } from "./answer-check.ts";
export { refuseDrift, reportDrift } from "./check-drift.ts";
export type { Drift, DriftFinding, DriftKind } from "./drift-finding.ts";
export type { JsonType, Shape, ShapeReference } from "./shape.ts";

/** What a compiled validator found wrong. `instancePath` is a JSON Pointer; no field holds the value. */
export interface ValidationProblem {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A schema compiled at generation time: true when the value fits, else `errors` says why. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationProblem[] | null;
}

/** What one operation's traffic is held against. Parameters are validated as one object a location. */
export interface OperationValidators {
  readonly path?: Validator;
  readonly query?: Validator;
  readonly header?: Validator;
  /** The header parameters that `header` is about, in lower case: a request has more headers than these. */
  readonly headerNames?: readonly string[];
  /** By media type. */
  readonly body?: Readonly<Record<string, Validator>>;
  /** By status (`200`, `4XX`, `default`), then by media type. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, Validator>>>>;
  /** The shapes of JSON answers: by status, then by media type. */
  readonly shapes: Readonly<Record<string, Readonly<Record<string, ShapeReference>>>>;
}

/** A vendor's validators by `operationId`. */
export type ValidatorTable = Readonly<Record<string, OperationValidators>>;
