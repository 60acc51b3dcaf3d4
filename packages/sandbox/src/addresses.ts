import type { ApiDefinition } from "@kyc-clients/core";

/** The path under which a sandbox serves a vendor: its name, then what the vendor's own addresses end in, as `/alloy/v1`. */
export function basePath(api: ApiDefinition): string {
  const first = Object.values(api.servers)[0];
  return `/${api.vendor}${first === undefined ? "" : pathOf(first.url)}`;
}

/**
 * The path that a request means here. A request to the vendor's own host means the sandbox's copy of it,
 * so that a client made with `server` and an interceptor in front of the real host work as well.
 */
export function localPath(url: string, apis: readonly ApiDefinition[]): string {
  const { origin, pathname } = new URL(url);
  for (const api of apis) {
    if (Object.values(api.servers).some(({ url: server }) => originOf(server).test(origin))) return `/${api.vendor}${pathname}`;
  }
  return pathname;
}

/** What the origins of a server look like: one, or one for each value of the variables in its host. */
function originOf(server: string): RegExp {
  const [origin = ""] = /^[a-z]+:\/\/[^/]*/.exec(server) ?? [];
  const parts = origin.split(/\{[^}]+\}/).map((part) => part.replaceAll(".", "\\."));
  return new RegExp(`^${parts.join("[a-z0-9-]+")}$`);
}

function pathOf(server: string): string {
  const path = server.replace(/^[a-z]+:\/\/[^/]*/, "");
  return path.replace(/\/$/, "");
}
