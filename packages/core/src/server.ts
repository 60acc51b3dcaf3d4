import { ConfigurationError, secureUrl } from "@kyc-clients/auth";
import type { ServerDefinition } from "./operation.ts";
import type { ResolvedOptions } from "./options.ts";
import { own } from "./own.ts";

/**
 * Finds the address that a client calls, without a trailing slash.
 *
 * @throws ConfigurationError when neither or both of `server` and `baseUrl` are given, or the address cannot be used.
 */
export function resolveBaseUrl(servers: Readonly<Record<string, ServerDefinition>>, options: ResolvedOptions): string {
  const { server, serverVariables = {}, baseUrl, auth, allowHttp } = options;
  const names = Object.keys(servers);
  const definition = own(servers)[server ?? ""];
  const isOne = definition ? baseUrl === undefined : server === undefined && baseUrl !== undefined;
  if (!isOne) throw new ConfigurationError("server", `must be one of: ${names.join(", ")}; or give baseUrl alone`);
  const url = definition?.fill?.(serverVariables) ?? definition?.url ?? baseUrl;
  const address = secureUrl(definition ? "server" : "baseUrl", url, allowHttp).href.replace(/\/+$/, "");
  const name = server ?? names.find((one) => servers[one]?.url === address);
  if (auth?.server && name && auth.server !== name) throw new ConfigurationError("auth", `is for the ${auth.server} server`);
  return address;
}
