import { ConfigurationError } from "@kyc-clients/auth";
import type { ServerDefinition, ServerVariable } from "./operation.ts";
import { own } from "./own.ts";

/**
 * A server whose address has variables. Imported by generated code that needs it, and by no other.
 *
 * The spec's defaults are not used: OpenAPI demands one of each variable, and a person's data must not go to an instance or region that nobody chose.
 */
export function serverTemplate(url: string, variables: Readonly<Record<string, ServerVariable>>): ServerDefinition {
  const fill = (given: Readonly<Record<string, unknown>>): string => {
    const values = own(given);
    return url.replace(/\{(.+?)\}/g, (_, name: string) => {
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
  };
  return { url, fill };
}
