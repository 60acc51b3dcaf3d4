import type { AuthStrategy, RequestHeaders } from "@kyc-clients/auth";
import { ArgumentError } from "./errors.ts";
import type { OperationDefinition } from "./operation.ts";

/**
 * Adds the header parameters that belong to the credential, where the operation declares them and the call does not give them.
 *
 * @throws ArgumentError when the credential leaves one to the call, and the call does not give it.
 */
export function addCredentialHeaders(headers: RequestHeaders, { header = [] }: OperationDefinition, layers: readonly AuthStrategy[]): void {
  for (const layer of layers) {
    const parameters = layer.headerParameters?.();
    if (!parameters) continue;
    for (const name of header) {
      if (!Object.hasOwn(parameters, name) || headers.has(name)) continue;
      const value = parameters[name];
      if (value === undefined) throw new ArgumentError(`header.${name}`, "is missing, and the credential does not imply it");
      headers.set(name, value);
    }
  }
}

/** The layers less those whose header the call itself gives, as it may with `allowHeaderOverride`. */
export function withoutGiven(layers: readonly AuthStrategy[], headers: RequestHeaders, allowOverride = false): readonly AuthStrategy[] {
  if (allowOverride !== true) return layers;
  return layers.filter(
    ({ scheme, header }) => !headers.has(header ?? (scheme.startsWith("apiKey:") ? scheme.slice("apiKey:".length) : "authorization")),
  );
}
