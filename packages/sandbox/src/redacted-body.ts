import { type OperationAllowList, type OperationDefinition, redactor } from "@kyc-clients/core";
import { documentedStatus } from "./validate.ts";

/** What may be shown of each operation's traffic; all else shows as `[redacted]`. */
export type AllowList = Readonly<Record<string, OperationAllowList>>;

/** Makes bodies fit for the log. */
export interface BodyRedaction {
  /** A request's body. A body that breaks the spec shows nothing: its values are not what the pointers say. */
  request(operationId: string, body: unknown, fits: boolean): unknown;
  answer(operationId: string, operation: OperationDefinition, status: number, body: unknown): unknown;
}

/** Creates the redaction of one vendor's traffic, which reads each list of pointers once. */
export function createBodyRedaction(allowList: AllowList): BodyRedaction {
  const redactors = new Map<readonly string[], (body: unknown) => unknown>();
  const hide = (body: unknown, pointers: readonly string[] = []): unknown => {
    if (body === undefined) return undefined;
    if (body instanceof Uint8Array) return "[binary]";
    if (pointers.length === 0) return "[redacted]";
    let redact = redactors.get(pointers);
    if (redact === undefined) {
      redact = redactor(pointers);
      redactors.set(pointers, redact);
    }
    return redact(body);
  };
  return {
    request: (operationId, body, fits) => hide(body, fits ? allowList[operationId]?.request : undefined),
    answer(operationId, operation, status, body) {
      const listed = documentedStatus(operation, status);
      return hide(body, listed === undefined ? undefined : allowList[operationId]?.responses[listed]);
    },
  };
}
