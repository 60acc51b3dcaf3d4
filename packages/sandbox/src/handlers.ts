import type { ApiDefinition } from "@kyc-clients/core";
import type { Handler } from "./vendor.ts";

/** Declares one operation's behaviour by its `operationId`; method and path come from the spec. */
export type DeclareOperation<Session> = (operationId: string, handler: Handler<Session>) => void;

/**
 * Collects a vendor's handlers.
 *
 * @throws Error when an operation of the spec has no handler, or a handler no operation.
 */
export function collectHandlers<Session>(
  api: ApiDefinition,
  declare: (operation: DeclareOperation<Session>) => void,
): ReadonlyMap<string, Handler<Session>> {
  const handlers = new Map<string, Handler<Session>>();
  declare((operationId, handler) => {
    if (!Object.hasOwn(api.operations, operationId)) throw new Error(`${api.vendor}: the spec has no operation ${operationId}`);
    if (handlers.has(operationId)) throw new Error(`${api.vendor}: ${operationId} is declared twice`);
    handlers.set(operationId, handler);
  });
  const missing = Object.keys(api.operations).filter((operationId) => !handlers.has(operationId));
  if (missing.length > 0) throw new Error(`${api.vendor}: no handler for ${missing.join(", ")}`);
  return handlers;
}
