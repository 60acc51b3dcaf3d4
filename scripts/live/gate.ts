import type { OperationTable } from "@kyc-clients/core";
import type { Connection } from "./live-vendor.ts";

/** Where an operation is reached: a path that the vendor does not document is told by the caller. */
export type PathOf = (operationId: string) => string;

/**
 * Lets a request through only when it is one of the operations of the plan: what is sent is held to the plan once more, whatever a client
 * or a strategy makes of a call.
 */
export function gateFetch(
  planned: Iterable<string>,
  operations: OperationTable,
  pathOf: PathOf,
  { baseUrl, fetch }: Connection,
): Connection["fetch"] {
  const doors = [...planned].map((operationId) => ({
    method: operations[operationId]?.method,
    path: patternOf(baseUrl, pathOf(operationId)),
  }));
  return async (url, init) => {
    const [address = ""] = url.split("?");
    const isPlanned = doors.some(({ method, path }) => method === init.method && path.test(address));
    if (!isPlanned) throw new Error("a request that is not in the plan was not sent");
    return fetch(url, init);
  };
}

/** Holds the paths that a setting tells to being none of another operation, and one path each. @throws Error naming the operation */
export function assertTold(paths: Readonly<Record<string, string>>, operations: OperationTable): void {
  for (const [told, path] of Object.entries(paths)) {
    const isOwn = path === operations[told]?.path;
    const isOthers = Object.entries(operations).some(
      ([operationId, { path: known }]) => operationId !== told && patternOf("", known).test(path),
    );
    if (!isOwn && (isOthers || !/^(?:\/[\w.~-]+)+$/.test(path) || /\/\.\.?(?:\/|$)/.test(path))) {
      throw new Error(`nothing was sent: the path of ${told} is another operation's, or no path`);
    }
  }
}

function patternOf(baseUrl: string, path: string): RegExp {
  const escaped = (baseUrl.replace(/\/$/, "") + path).replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`);
}
