import type { AuthStrategy, RequestHeaders } from "@kyc-clients/auth";
import type { CallArguments } from "./client.ts";
import { addCredentialHeaders, withoutGiven } from "./credential-headers.ts";
import { isReserved, readHeaders } from "./header.ts";
import { addIdempotencyHeader } from "./idempotency.ts";
import type { ApiDefinition, OperationDefinition } from "./operation.ts";
import type { ResolvedOptions } from "./options.ts";
import { fillParts, partsOf } from "./path.ts";
import { pathOf } from "./path-of.ts";
import { writeQuery } from "./query.ts";

/** What is the same for all calls of an operation, so that it is worked out once. */
export interface ParameterPlan {
  readonly api: ApiDefinition;
  readonly operationId: string;
  readonly operation: OperationDefinition;
  readonly options: ResolvedOptions;
  readonly layers: readonly AuthStrategy[];
}

/**
 * Writes a call's parameters: adds the header parameters to these headers, and gives what follows the base URL, and the layers that are still to
 * sign, as a call may bring a credential of its own.
 */
export type ParameterWriter = (
  args: CallArguments,
  headers: RequestHeaders,
) => { readonly target: string; readonly layers: readonly AuthStrategy[] };

/**
 * Makes what writes the parameters of an operation's calls.
 *
 * @throws ConfigurationError when the operation's path is known to nobody.
 */
export function parameterWriter({ api, operationId, operation, options, layers }: ParameterPlan): ParameterWriter {
  const parts = partsOf(pathOf(api, operationId, operation, options));
  return (args, headers) => {
    const path = fillParts(parts, args.path);
    const query = args.query ? writeQuery(args.query, operation.query) : "";
    if (args.header) {
      const given = args.header instanceof Headers ? Object.fromEntries(args.header) : args.header;
      for (const [name, value] of readHeaders(given, (name) => isReserved(name, api, options))) headers.set(name, value);
    }
    addCredentialHeaders(headers, operation, layers);
    addIdempotencyHeader(headers, operation);
    return { target: query === "" ? path : `${path}?${query}`, layers: withoutGiven(layers, headers, options.allowHeaderOverride) };
  };
}
