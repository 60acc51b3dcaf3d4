import { type OperationAllowList, type OperationDefinition, redact } from "@kyc-clients/core";
import { documentedStatus } from "./validate.ts";

/** What may be shown of each operation's traffic; all else shows as `[redacted]`. */
export type AllowList = Readonly<Record<string, OperationAllowList>>;

/** A request's body as the log may hold it. A body that breaks the spec shows nothing: its values are not what the pointers say. */
export function redactedRequest(allowList: AllowList, operationId: string, body: unknown, fits: boolean): unknown {
  return hide(body, fits ? (allowList[operationId]?.request ?? []) : []);
}

/** An answer's body as the log may hold it. */
export function redactedAnswer(
  allowList: AllowList,
  operationId: string,
  operation: OperationDefinition,
  status: number,
  body: unknown,
): unknown {
  const listed = documentedStatus(operation, status);
  return hide(body, listed === undefined ? [] : (allowList[operationId]?.responses[listed] ?? []));
}

function hide(body: unknown, pointers: readonly string[]): unknown {
  if (body === undefined) return undefined;
  if (body instanceof Uint8Array) return "[binary]";
  return pointers.length === 0 ? "[redacted]" : redact(body, pointers);
}
