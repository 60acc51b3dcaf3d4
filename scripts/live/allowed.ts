import { isJson, operations } from "../lint/document.ts";
import { specOf } from "./spec-of.ts";

/** What is never called live, at any vendor: it changes where an account works, where its results go, or writes to a person. */
export const neverLive: ReadonlySet<string> = new Set(["switchWorkspace", "configureWebhook", "requestLegalEntityUpdate"]);

/** What a live run may call at a vendor, by its spec. */
export interface Allowed {
  /** Whether the vendor has a test environment of its own, where nobody is checked and nothing is paid. */
  readonly hasSandbox: boolean;
  readonly operationIds: ReadonlySet<string>;
  /** How many operations the spec has. */
  readonly total: number;
}

/**
 * Reads from the spec what may be called: everything in a vendor's own sandbox; elsewhere what it marks `x-retry-safe: true` and not billable.
 * That a GET is repeated by default is not enough where real people stand behind it: somebody has to have judged it.
 */
export function allowedOperations(vendor: string): Allowed {
  const document = specOf(vendor);
  const servers = Array.isArray(document["servers"]) ? document["servers"] : [];
  const hasSandbox = servers.some((server) => isJson(server) && server["x-name"] === "sandbox");
  const all = operations(document);
  const may = all.filter(({ value }) => {
    if (neverLive.has(String(value["operationId"]))) return false;
    return hasSandbox || (value["x-retry-safe"] === true && value["x-billable"] !== true);
  });
  return { hasSandbox, operationIds: new Set(may.map(({ value }) => String(value["operationId"]))), total: all.length };
}

/** Holds a plan to what may be called. @throws Error naming the operation that may not. */
export function assertAllowed(planned: Iterable<string>, { operationIds }: Allowed): void {
  for (const operationId of planned) {
    if (!operationIds.has(operationId)) throw new Error(`${operationId} is never called live`);
  }
}
