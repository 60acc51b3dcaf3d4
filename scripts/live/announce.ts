import type { Allowed } from "./allowed.ts";
import type { PathOf } from "./gate.ts";
import type { LiveVendor } from "./live-vendor.ts";

/** Says what a run will call, before it calls anything: operations, methods, path templates, the host, how many calls. */
export function announce(
  name: string,
  { api, steps, settings }: LiveVendor,
  address: string,
  pathOf: PathOf,
  allowed: Allowed,
  isLocal: boolean,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { operationId } of steps) counts.set(operationId, (counts.get(operationId) ?? 0) + 1);
  const { host } = new URL(address);
  const lines = [...counts].map(([operationId, count]) => {
    const { method = "" } = api.operations[operationId] ?? {};
    return `  ${method.padEnd(6)} ${pathOf(operationId)}  ${operationId}${count > 1 ? ` × ${count}` : ""}`;
  });
  const why = allowed.hasSandbox ? "its own sandbox" : "production: only what is safe to repeat and not billable";
  const variables = settings.map(({ variable }) => variable).join(", ");
  return [
    `${name} at ${host}: ${isLocal ? "a local sandbox" : why}`,
    ...lines,
    `${counts.size} of ${allowed.total} operations in at most ${steps.length} calls, beside the client's own sign-in; ${allowed.operationIds.size} may be called. A call that is safe to repeat may be sent up to 3 times.`,
    isLocal ? "Signs in with the local sandbox's own credentials." : `Signs in with: ${variables}.`,
  ];
}
