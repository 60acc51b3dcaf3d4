import type { Sandbox } from "@kyc-clients/sandbox";
import type { Message, PageFault, ShownRequest } from "../messages.ts";
import { operationFinder } from "./find-operation.ts";
import type { QuickClock } from "./quick-clock.ts";
import { shownHeaders, shownQuery } from "./shown.ts";
import type { VendorParts } from "./vendor-parts.ts";

/** A sandbox's `fetch` that tells of each exchange, and can lose an answer. */
export interface Recorder {
  readonly fetch: Sandbox["fetch"];
  /** Loses the answers to the next calls: the vendor does its work, and the caller never hears of it. */
  lose(fault: Omit<PageFault & { kind: "lost" }, "kind">): void;
  forgetLosses(): void;
}

/** Wraps a sandbox's `fetch`. What it tells holds no value that the client's own redaction hides. */
export function record(parts: VendorParts, sandbox: Sandbox, clock: QuickClock, tell: (message: Message) => void): Recorder {
  const { api, allowList, tokenOperations } = parts;
  const find = operationFinder(api, new URL(sandbox.baseUrl).pathname);
  let count = 0;
  let losses: { operationId?: string; times: number }[] = [];
  const taken = new Set<number>();

  const takeLoss = (operationId: string | undefined): boolean => {
    const loss = losses.find((one) => one.times > 0 && (one.operationId === undefined || one.operationId === operationId));
    if (loss) loss.times--;
    return loss !== undefined;
  };

  /** The sandbox's own, redacted, note of what it has just answered. */
  const note = (operationId: string | undefined) => {
    const noted = sandbox.control.requests().findLast((one) => one.operationId === operationId && !taken.has(one.number));
    if (noted) taken.add(noted.number);
    return noted;
  };

  const describe = (request: Request): ShownRequest => {
    const { pathname, searchParams } = new URL(request.url);
    const operationId = find(request.method, pathname);
    const operation = operationId === undefined ? undefined : api.operations[operationId];
    const allowed = operationId === undefined ? undefined : allowList[operationId];
    return {
      id: ++count,
      at: clock.now(),
      method: request.method,
      path: operation?.path ?? "(no such path)",
      operationId,
      isToken: operationId !== undefined && tokenOperations.includes(operationId),
      query: shownQuery(searchParams, Object.keys(operation?.query ?? {}), allowed),
      headers: shownHeaders(request.headers, allowed?.header),
    };
  };

  return {
    fetch: (input, init) =>
      clock.during(async () => {
        const request = new Request(input, init);
        const shown = describe(request);
        tell({ kind: "request", ...shown });
        const response = await sandbox.fetch(request);
        const noted = note(shown.operationId);
        const isLost = takeLoss(shown.operationId);
        tell({
          kind: "answer",
          id: shown.id,
          at: clock.now(),
          status: response.status,
          headers: shownHeaders(response.headers),
          by: noted?.kind ?? "refused",
          requestBody: noted?.request,
          responseBody: noted?.response,
          isLost,
        });
        if (isLost) throw new TypeError("the connection broke before the answer came");
        return response;
      }),
    lose: ({ operationId, times = 1 }) => void losses.push({ times, ...(operationId === undefined ? {} : { operationId }) }),
    forgetLosses() {
      losses = [];
    },
  };
}
