import { type OperationAllowList, type OperationDefinition, redactor } from "@kyc-clients/core";
import type { LoggedBodies } from "./request-log.ts";
import { documentedStatus } from "./validate.ts";
import type { Answer } from "./vendor.ts";

/** What may be shown of each operation's traffic; all else shows as `[redacted]`. */
export type AllowList = Readonly<Record<string, OperationAllowList>>;

/** The body of a request that was read, and whether it fits the spec. */
export interface ReceivedBody {
  readonly body: unknown;
  readonly fits: boolean;
}

/** Makes bodies fit for the log. */
export interface BodyRedaction {
  /**
   * What the log shows of one exchange. A request's body that breaks the spec shows nothing: its values are not what the pointers say.
   * Of an answer, its text is kept, which nothing changes afterwards, and redacted when somebody looks.
   */
  exchange(operationId: string, operation: OperationDefinition, received: ReceivedBody | undefined, answer: Answer): () => LoggedBodies;
}

/** Creates the redaction of one vendor's traffic, which reads each list of pointers once. */
export function createBodyRedaction(allowList: AllowList): BodyRedaction {
  const redactors = new Map<readonly string[], (body: unknown) => unknown>();
  const hide = (body: unknown, pointers: readonly string[] = []): unknown => {
    if (body === undefined) return undefined;
    if (body instanceof Uint8Array) return "[binary]";
    if (pointers.length === 0) return "[redacted]";
    let redact = redactors.get(pointers);
    if (redact === undefined) {
      redact = redactor(pointers);
      redactors.set(pointers, redact);
    }
    return redact(body);
  };
  const hideAnswer = (operationId: string, operation: OperationDefinition, status: number, body: unknown): unknown => {
    const listed = documentedStatus(operation, status);
    return hide(body, listed === undefined ? undefined : allowList[operationId]?.responses[listed]);
  };
  return {
    exchange(operationId, operation, received, { status, body, json }) {
      const request = received && hide(received.body, received.fits ? allowList[operationId]?.request : undefined);
      if (json !== undefined) return () => ({ request, response: hideAnswer(operationId, operation, status, JSON.parse(json)) });
      const response = hideAnswer(operationId, operation, status, body);
      return () => ({ request, response });
    },
  };
}
