import { type AuthStrategy, ConfigurationError, secureUrl } from "@kyc-clients/auth";
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
  if (server === undefined) {
    const address = secureUrl("baseUrl", baseUrl, allowHttp).href.replace(/\/+$/, "");
    assertServer(
      auth,
      Object.keys(servers).find((name) => servers[name]?.url === address),
    );
    return address;
  }
  const definition = Object.hasOwn(servers, server) ? servers[server] : undefined;
  if (!definition) throw new ConfigurationError("server", `must be one of: ${Object.keys(servers).join(", ")}`);
  assertServer(auth, server);
  return secureUrl("server", fillServer(definition, own(options.serverVariables ?? {})), allowHttp).href.replace(/\/+$/, "");
}

/** Refuses a credential whose shape tells that it is another server's. */
function assertServer(auth: AuthStrategy | undefined, server: string | undefined): void {
  if (auth?.server === undefined || server === undefined || auth.server === server) return;
  throw new ConfigurationError("auth", `holds a credential for the ${auth.server} server, not for the one that was asked for`);
}

/** The spec's defaults are not used: OpenAPI demands one of each variable, and a person's data must not go to an instance or region that nobody chose. */
function fillServer({ url, variables = {} }: ServerDefinition, values: Readonly<Record<string, string>>): string {
  return url.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const option = `serverVariables.${name}`;
    const variable = variables[name] ?? {};
    const value = values[name];
    if (typeof value !== "string" || value === "") throw new ConfigurationError(option, "is missing");
    if (variable.enum && !variable.enum.includes(value))
      throw new ConfigurationError(option, `must be one of: ${variable.enum.join(", ")}`);
    if (!new RegExp(variable.pattern ?? "^[A-Za-z0-9][A-Za-z0-9-]*$").test(value))
      throw new ConfigurationError(option, "has a form that its server does not allow");
    return value;
  });
}
