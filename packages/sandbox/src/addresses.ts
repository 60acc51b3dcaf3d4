import type { ApiDefinition } from "@kyc-clients/core";

/** The path under which a sandbox serves a vendor: its name, then what the vendor's own addresses end in, as `/alloy/v1`. */
export function basePath(api: ApiDefinition): string {
  const first = Object.values(api.servers)[0];
  return `/${api.vendor}${first === undefined ? "" : pathOf(first.url)}`;
}

/** What the addresses of requests mean to a sandbox. */
export interface Addresses {
  /**
   * The path that a request means here. A request to the vendor's own host means the sandbox's copy of it,
   * so that a client made with `server` and an interceptor in front of the real host work as well.
   */
  localPath(url: string): string;
  /** The vendor at whose own host an address is. One of the further origins means the first vendor. */
  vendorAt(url: string): ApiDefinition | undefined;
}

/** Reads the vendors' own addresses once. */
export function createAddresses(apis: readonly ApiDefinition[], origins: readonly string[] = []): Addresses {
  const hosts = apis.map((api) => ({ api, own: Object.values(api.servers).map(({ url }) => originOf(url)) }));
  const vendorAt = (url: string): ApiDefinition | undefined => {
    const { origin } = new URL(url);
    const at = hosts.find(({ own }) => own.some((pattern) => pattern?.test(origin)));
    return at?.api ?? (origins.includes(origin) ? apis[0] : undefined);
  };
  // One after the other, requests come to the same host: what is before the path need not be read again.
  let last = { host: "", prefix: "" };
  return {
    vendorAt,
    localPath(url) {
      const { host, pathname } = split(url);
      if (host !== last.host) {
        const api = vendorAt(url);
        last = { host, prefix: api === undefined ? "" : `/${api.vendor}` };
      }
      return last.prefix + pathname;
    },
  };
}

/** A request's URL in parts. It is in its normal form already, so that nothing is left to parse. */
function split(url: string): { host: string; pathname: string } {
  const start = url.indexOf("/", url.indexOf("://") + 3);
  const end = url.slice(start).search(/[?#]/);
  return { host: url.slice(0, start), pathname: end === -1 ? url.slice(start) : url.slice(start, start + end) };
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
