import type { ApiDefinition } from "@kyc-clients/core";
import { documentedStatus } from "../validate.ts";
import { type Answer, type FrameRefusal, Refusal } from "../vendor.ts";

/** iComply's failures, in its envelope. */
export interface IcomplyErrors {
  /** Something to throw from a handler. */
  refusal(operationId: string, status: number, message: string): Refusal;
  /** What the frame refuses, in iComply's shape. */
  refuse(refusal: FrameRefusal, operationId?: string): Answer;
}

/** Both token endpoints document one failure. */
const TOKEN_OPERATIONS: ReadonlySet<string> = new Set(["createToken", "validateToken"]);

/** Creates the errors of a sandbox for iComply. */
export function createErrors(api: ApiDefinition): IcomplyErrors {
  /** The status on the wire: where the spec has no such one, its success that carries a failure, if it has that. */
  const statusOnWire = (operationId: string | undefined, code: number): number => {
    const operation = api.operations[operationId ?? ""];
    if (operation === undefined || documentedStatus(operation, code) !== undefined) return code;
    return operation.errorWhen === undefined ? code : 200;
  };
  const answer = (operationId: string | undefined, wanted: number, message: string): Answer => {
    const code = TOKEN_OPERATIONS.has(operationId ?? "") ? 401 : wanted;
    // The vendor's sample of this one failure misspells the name.
    const name = operationId === "createAmlSearch" && code === 400 ? "messsage" : "message";
    return { status: statusOnWire(operationId, code), body: { code, status: "failure", [name]: message, data: null } };
  };

  return {
    refusal: (operationId, status, message) => new Refusal(answer(operationId, status, message)),
    refuse(refusal, operationId) {
      if (refusal.kind !== "fault") return answer(operationId, refusal.kind === "not_found" ? 404 : 400, describe(refusal));
      const { status, retryAfter } = refusal.fault;
      const played = { ...answer(operationId, status, "A fault of the local sandbox's control plane."), status };
      return retryAfter === undefined ? played : { ...played, headers: { "retry-after": String(retryAfter) } };
    },
  };
}

function describe(refusal: Exclude<FrameRefusal, { readonly kind: "fault" }>): string {
  switch (refusal.kind) {
    case "not_found":
      return "There is nothing at this address.";
    case "media_type":
      return "The Content-Type is not one that this operation takes.";
    case "unparsable":
      return "The body cannot be read.";
    case "invalid": {
      const places = refusal.problems.map(({ pointer, keyword }) => `${pointer} ${keyword}`.trim());
      return `The ${refusal.location} breaks the specification: ${[...new Set(places)].join(", ")}`;
    }
  }
}
