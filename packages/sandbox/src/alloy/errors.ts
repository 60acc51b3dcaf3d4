import type { Fault } from "../faults.ts";
import { type Answer, type FrameRefusal, Refusal, type VendorContext } from "../vendor.ts";
import { defaultMinorCode, errorTypes } from "./minor-codes.ts";
import { refusedBodyDetails } from "./refused-body.ts";
import type { Session } from "./session.ts";
import type { EvaluationRecord } from "./state.ts";

/** What a call is refused for. */
export interface AlloyFailure {
  readonly status: number;
  readonly minorCode: number;
  readonly message: string;
  /** @default the words of the minor code */
  readonly type?: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly session?: Session | undefined;
  readonly evaluation?: EvaluationRecord;
  /** The token endpoint's short form. @default false */
  readonly short?: boolean;
}

/** Alloy's two error bodies. */
export interface AlloyErrors {
  /** Something to throw from a handler. */
  refusal(failure: AlloyFailure): Refusal;
  /** What the frame refuses, in Alloy's words. */
  refuse(refusal: FrameRefusal, operationId?: string, session?: Session): Answer;
}

/** The operations that refuse in the short form. */
const shortForm: ReadonlySet<string> = new Set(["createBearerToken", "validateBearerToken", "refreshBearerToken"]);

/** What operations of newer pages say to 404: a text, or nothing. */
const notFound: Readonly<Record<string, Pick<Answer, "body">>> = { getEvent: { body: { error: "not found" } }, getTransaction: {} };

/** Creates the errors of one sandbox. */
export function createErrors({ now, tokens }: VendorContext): AlloyErrors {
  const answer = (failure: AlloyFailure): Answer => {
    const { status, minorCode, message, details = {}, session, evaluation, short = false } = failure;
    const type = failure.type ?? errorTypes[minorCode] ?? "Error";
    if (short) return { status, body: { error: { minor_code: minorCode, type, message, details } } };
    const workflow = evaluation?.workflow ?? session?.workflow;
    return {
      status,
      body: {
        status_code: status,
        error: { minor_code: minorCode, type, message, details, error_token: tokens.uuid() },
        timestamp: now(),
        evaluation_token: evaluation?.token ?? null,
        entity_token: evaluation?.entity.token ?? null,
        application_token: workflow?.token ?? null,
        application_version_id: evaluation?.version.id ?? null,
      },
    };
  };

  return {
    refusal: (failure) => new Refusal(answer(failure)),
    refuse(refusal, operationId, session) {
      const { headers, ...failure } = describeRefusal(refusal);
      const refused =
        failure.status === 404 && operationId !== undefined && Object.hasOwn(notFound, operationId)
          ? { status: 404, ...notFound[operationId] }
          : answer({ ...failure, session, short: operationId !== undefined && shortForm.has(operationId) });
      return headers === undefined ? refused : { ...refused, headers };
    },
  };
}

function describeRefusal(refusal: FrameRefusal): AlloyFailure & { readonly headers?: Record<string, string> } {
  switch (refusal.kind) {
    case "not_found":
      return { status: 404, minorCode: 4041, message: "There is nothing at this address." };
    case "media_type":
      return { status: 400, minorCode: 4001, message: "The Content-Type is not one that this operation takes." };
    case "unparsable":
      return { status: 400, minorCode: 4003, message: "The body is not JSON." };
    case "invalid": {
      const { location, problems } = refusal;
      const minorCode = location === "body" ? 4002 : location === "header" ? 4001 : 4000;
      const details = location === "body" ? refusedBodyDetails(problems) : { location, problems };
      return { status: 400, minorCode, message: `The ${location} breaks the specification.`, details };
    }
    case "fault":
      return describeFault(refusal.fault);
  }
}

function describeFault({
  status,
  minorCode = defaultMinorCode(status),
  retryAfter,
}: Fault): AlloyFailure & { readonly headers?: Record<string, string> } {
  const failure: AlloyFailure = { status, minorCode, message: "A fault of the local sandbox's control plane." };
  return retryAfter === undefined ? failure : { ...failure, headers: { "retry-after": String(retryAfter) } };
}
