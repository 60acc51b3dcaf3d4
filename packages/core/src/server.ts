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
  const { server, baseUrl, auth, allowHttp } = options;
  if ((server === undefined) === (baseUrl === undefined)) throw new ConfigurationError("server", "or baseUrl must be given, and not both");
  const definition = server === undefined ? { url: baseUrl } : own(servers)[server];
  if (!definition) throw new ConfigurationError("server", `must be one of: ${Object.keys(servers).join(", ")}`);
  const address = secureUrl(server === undefined ? "baseUrl" : "server", fillServer(definition, options), allowHttp).href.replace(
    /\/+$/,
    "",
  );
  const name = server ?? Object.keys(servers).find((one) => servers[one]?.url === address);
  if (auth?.server && name && auth.server !== name)
    throw new ConfigurationError("auth", `holds a credential for the ${auth.server} server`);
  return address;
}

/** The spec's defaults are not used: OpenAPI demands one of each variable, and a person's data must not go to an instance or region that nobody chose. */
function fillServer(
  { url, variables }: { readonly url: unknown; readonly variables?: ServerDefinition["variables"] },
  { serverVariables = {} }: ResolvedOptions,
): unknown {
  if (!variables) return url;
  const values = own(serverVariables);
  return String(url).replace(/\{(.+?)\}/g, (_, name: string) => {
    const value = values[name];
    const { enum: allowed, pattern = "^[A-Za-z0-9][A-Za-z0-9-]*$" } = variables[name] ?? {};
    if (typeof value !== "string" || !(allowed?.includes(value) ?? new RegExp(pattern).test(value))) {
      throw new ConfigurationError(
        `serverVariables.${name}`,
        `must be ${allowed ? `one of: ${allowed.join(", ")}` : "given, in the server's form"}`,
      );
    }
    return value;
  });
}
