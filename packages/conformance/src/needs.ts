import type { OperationDefinition } from "@kyc-clients/core";
import type { SpecOperation } from "./spec.ts";
import type { Vendor } from "./vendor.ts";

/** An operation, as the client's table and as the spec has it. */
export interface Operation {
  readonly operationId: string;
  readonly definition: OperationDefinition;
  readonly inSpec: SpecOperation;
}

/** What a row of the fault catalogue wants of a vendor. Computed from the spec: a vendor without it does not meet the row. */
export interface Need<Met> {
  /** What is wanted, as it ends "there is no …". */
  readonly name: string;
  of(vendor: Vendor): Met | undefined;
}

/** All operations of a vendor that can be called without a path being told first. */
export function operationsOf({ api, spec }: Vendor): readonly Operation[] {
  return spec.operations.flatMap((inSpec) => {
    const definition = api.operations[inSpec.operationId];
    return definition === undefined ? [] : [{ operationId: inSpec.operationId, definition, inSpec }];
  });
}

/** Wants an operation of some kind, and gives the first. */
export function operation(name: string, fits: (operation: Operation, vendor: Vendor) => boolean): Need<Operation> {
  return { name, of: (vendor) => operationsOf(vendor).find((one) => fits(one, vendor)) };
}

const READS = ["GET", "HEAD", "OPTIONS"];

/** Whether the client repeats an operation by itself. */
export function isRetrySafe({ definition: { method, retrySafe } }: Operation): boolean {
  return retrySafe ?? READS.includes(method);
}

/** Whether it answers with JSON. */
export function givesJson({ definition }: Operation): boolean {
  return definition.json?.split(" ").some((status) => status.startsWith("2")) ?? false;
}

/** Whether an operation is signed in to as most of its vendor's are, and its path is documented. */
export function isOrdinary({ definition }: Operation, { api }: Vendor): boolean {
  const signIn = ({ security }: OperationDefinition): string => JSON.stringify(security);
  const counts = new Map<string, number>();
  for (const one of Object.values(api.operations)) counts.set(signIn(one), (counts.get(signIn(one)) ?? 0) + 1);
  return !definition.path.startsWith("/_") && counts.get(signIn(definition)) === Math.max(...counts.values());
}

const takes = (place: "path" | "query" | "header") => (one: Operation) => one.inSpec.parameters.some((parameter) => parameter.in === place);

/** Any vendor. */
export const anything: Need<Operation> = operation(
  "operation that takes something",
  (one, vendor) => isOrdinary(one, vendor) && (one.inSpec.parameters.length > 0 || Object.keys(one.inSpec.bodies).length > 0),
);

/** Repeated by the client: a read, or what the spec declares safe. */
export const repeatedCall: Need<Operation> = operation(
  "operation that is safe to repeat",
  (one, vendor) => isOrdinary(one, vendor) && isRetrySafe(one) && givesJson(one),
);

/** Never repeated by the client. */
export const oneTimeCall: Need<Operation> = operation(
  "operation with a JSON body that must not be repeated",
  (one, vendor) => isOrdinary(one, vendor) && !isRetrySafe(one) && givesJson(one) && "application/json" in one.inSpec.bodies,
);

export const pathParameter: Need<Operation> = operation(
  "operation with a path parameter",
  (one, vendor) => isOrdinary(one, vendor) && takes("path")(one) && givesJson(one),
);
export const queryParameter: Need<Operation> = operation(
  "operation with a query parameter",
  (one, vendor) => isOrdinary(one, vendor) && takes("query")(one) && givesJson(one),
);
export const headerParameter: Need<Operation> = operation(
  "operation with a header parameter",
  (one, vendor) => isOrdinary(one, vendor) && takes("header")(one) && givesJson(one),
);
export const jsonBody: Need<Operation> = operation(
  "operation with a JSON body",
  (one, vendor) => isOrdinary(one, vendor) && "application/json" in one.inSpec.bodies && givesJson(one),
);
export const multipartBody: Need<Operation> = operation(
  "operation with a multipart form",
  (one, vendor) => isOrdinary(one, vendor) && "multipart/form-data" in one.inSpec.bodies,
);
export const rawBody: Need<Operation> = operation(
  "operation with a body of raw bytes",
  (one, vendor) => isOrdinary(one, vendor) && "application/octet-stream" in one.inSpec.bodies,
);
export const download: Need<Operation> = operation(
  "operation that gives bytes",
  (one, vendor) => isOrdinary(one, vendor) && one.definition.binary !== undefined,
);
export const pages: Need<Operation> = operation(
  "operation with pages that paginate reads",
  (one) => one.definition.pagination !== undefined,
);
export const stepUp: Need<Operation> = operation("operation that wants a step-up", (one) => one.definition.stepUp === true);
export const falseSuccess: Need<Operation> = operation(
  "success status that carries a failure",
  (one) => one.definition.errorWhen !== undefined,
);
