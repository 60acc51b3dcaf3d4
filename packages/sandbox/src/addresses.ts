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
export function localPath(url: string, apis: readonly ApiDefinition[], origins?: readonly string[]): string {
  const { pathname } = new URL(url);
  const api = vendorAt(url, apis, origins);
  return api === undefined ? pathname : `/${api.vendor}${pathname}`;
}

/** The vendor at whose own host an address is. One of the further origins means the first vendor. */
export function vendorAt(url: string, apis: readonly ApiDefinition[], origins: readonly string[] = []): ApiDefinition | undefined {
  const { origin } = new URL(url);
  const isOwn = ({ servers }: ApiDefinition): boolean => Object.values(servers).some((server) => originOf(server.url)?.test(origin));
  return apis.find(isOwn) ?? (origins.includes(origin) ? apis[0] : undefined);
}

/** What the origins of a server look like: one, or one for each value of the variables in its host. A host that is all variable can be any. */
function originOf(server: string): RegExp | undefined {
  const [origin = ""] = /^[a-z]+:\/\/[^/]*/.exec(server) ?? [];
  if (/^[a-z]+:\/\/\{[^}]+\}$/.test(origin)) return undefined;
  const parts = origin.split(/\{[^}]+\}/).map((part) => part.replaceAll(".", "\\."));
  return new RegExp(`^${parts.join("[a-z0-9-]+")}$`);
}

function pathOf(server: string): string {
  const path = server.replace(/^[a-z]+:\/\/[^/]*/, "");
  return path.replace(/\/$/, "");
}
