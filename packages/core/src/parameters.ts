import type { AuthStrategy, RequestHeaders } from "@kyc-clients/auth";
import type { CallArguments } from "./client.ts";
import { addCredentialHeaders, withoutGiven } from "./credential-headers.ts";
import { isReserved, readHeaders } from "./header.ts";
import { addIdempotencyHeader } from "./idempotency.ts";
import type { ApiDefinition, OperationDefinition } from "./operation.ts";
import type { ResolvedOptions } from "./options.ts";
import { fillPath } from "./path.ts";
import { pathOf } from "./path-of.ts";
import { writeQuery } from "./query.ts";

/** A call whose parameters are to be written. */
export interface Parameters {
  readonly api: ApiDefinition;
  readonly operationId: string;
  readonly operation: OperationDefinition;
  readonly args: CallArguments;
  readonly options: ResolvedOptions;
  readonly layers: readonly AuthStrategy[];
  /** Header parameters are added to these. */
  readonly headers: RequestHeaders;
}

/** Writes a call's parameters. Gives what follows the base URL, and the layers that are still to sign: a call may bring a credential of its own. */
export function writeParameters({ api, operationId, operation, args, options, layers, headers }: Parameters): {
  readonly target: string;
  readonly layers: readonly AuthStrategy[];
} {
  const path = fillPath(pathOf(api, operationId, operation, options), args.path);
  const query = args.query ? writeQuery(args.query, operation.query) : "";
  if (args.header) {
    const given = args.header instanceof Headers ? Object.fromEntries(args.header) : args.header;
    for (const [name, value] of readHeaders(given, (name) => isReserved(name, api, options))) headers.set(name, value);
  }
  addCredentialHeaders(headers, operation, layers);
  addIdempotencyHeader(headers, operation);
  return { target: query === "" ? path : `${path}?${query}`, layers: withoutGiven(layers, headers, options.allowHeaderOverride) };
}
