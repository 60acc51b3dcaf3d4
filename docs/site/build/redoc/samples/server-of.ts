import type { ServerObject } from "../../../../../scripts/generate/spec.ts";
import type { DocumentedApi } from "../documented-api.ts";

/** The server that samples call: the vendor's own sandbox where there is one, and else the first. */
export function serverOf({ spec, vendor }: DocumentedApi): ServerObject {
  const servers = spec.servers ?? [];
  const server = servers.find((one) => one["x-name"] === "sandbox") ?? servers[0];
  if (!server) throw new Error(`${vendor.name} has no server`);
  return server;
}
