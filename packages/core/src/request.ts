import type { CallArguments } from "./client.ts";
import { ArgumentError } from "./errors.ts";
import type { ApiDefinition, OperationDefinition } from "./operation.ts";
import { checkLimit, isBrowser, type ResolvedOptions } from "./options.ts";
import type { CallLimits } from "./sent-call.ts";

/** What may be answered, and who asks; browsers write that themselves. A body that is no JSON is asked for as it is, see `isCoded`. */
export function standardHeaders({ vendor, version }: ApiDefinition, wantsJson: boolean): Record<string, string> {
  return {
    accept: wantsJson ? "application/json" : "*/*",
    ...(!wantsJson && { "accept-encoding": "identity" }),
    ...(!isBrowser(globalThis) && { "user-agent": `@kyc-clients/${vendor}/${version}` }),
  };
}

/**
 * The media type of a call's body; `undefined` when it has none.
 *
 * @throws ArgumentError when the operation takes no body, or not this type, or does not go without.
 */
export function bodyType(
  { request = [], bodyRequired }: OperationDefinition,
  { body, contentType = request[0] }: CallArguments,
): string | undefined {
  if (body === undefined) {
    if (bodyRequired) throw new ArgumentError("body", "is missing");
    return undefined;
  }
  if (contentType === undefined) throw new ArgumentError("body", "is not part of this operation");
  if (!request.includes(contentType)) throw new ArgumentError("contentType", `must be one of: ${request.join(", ")}`);
  return contentType;
}

/**
 * A call's own limits, and the client's where it has none.
 *
 * @throws ArgumentError when one is no number of at least 1.
 */
export function limitsOf(args: CallArguments, options: ResolvedOptions): CallLimits {
  const { signal } = args;
  if (signal !== undefined && typeof signal?.addEventListener !== "function") throw new ArgumentError("signal", "must be an AbortSignal");
  return {
    timeoutMs: checkLimit("timeoutMs", args.timeoutMs ?? options.timeoutMs, ArgumentError),
    attemptTimeoutMs: checkLimit("attemptTimeoutMs", args.attemptTimeoutMs ?? options.attemptTimeoutMs, ArgumentError),
    attempts: checkLimit("attempts", args.attempts ?? options.attempts, ArgumentError),
    signal,
  };
}
