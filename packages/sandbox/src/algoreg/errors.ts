import type { Fault } from "../faults.ts";
import { type Answer, type FrameRefusal, Refusal } from "../vendor.ts";

/** What a call is refused for. Neither statuses nor codes are documented: all of them are the sandbox's own. */
export interface AlgoregFailure {
  readonly status: 400 | 401 | 403 | 404 | 422;
  readonly code: string;
  readonly message: string;
}

/** Something to throw from a handler. */
export function refusal({ status, code, message }: AlgoregFailure): Refusal {
  return new Refusal(answer(status, [{ code, message }]));
}

/** What a path names is not there. */
export function notFound(what: string): Refusal {
  return refusal({ status: 404, code: `${what}_not_found`, message: `There is no such ${what}.` });
}

/** The body is well formed, and what it says cannot be done. */
export function unprocessable(code: string, message: string): Refusal {
  return refusal({ status: 422, code, message });
}

/** What the frame refuses, in Algoreg's shape. */
export function refuse(refused: FrameRefusal): Answer {
  switch (refused.kind) {
    case "not_found":
      return answer(404, [{ code: "no_such_path", message: "There is nothing at this address." }]);
    case "media_type":
      return answer(400, [{ code: "not_json", message: "The Content-Type has to be application/json." }]);
    case "unparsable":
      return answer(400, [{ code: "not_json", message: "The body is not JSON." }]);
    case "invalid": {
      const { location, problems } = refused;
      const message = (pointer: string, keyword: string) => `The ${location} breaks the specification at "${pointer}" (${keyword}).`;
      return answer(
        400,
        problems.map(({ pointer, keyword }) => ({ code: "invalid_input", message: message(pointer, keyword) })),
      );
    }
    case "fault":
      return fault(refused.fault);
  }
}

function fault({ status, minorCode, retryAfter }: Fault): Answer {
  const code = minorCode === undefined ? `fault_${status}` : String(minorCode);
  const failed = answer(status, [{ code, message: "A fault of the local sandbox's control plane." }]);
  return retryAfter === undefined ? failed : { ...failed, headers: { "retry-after": String(retryAfter) } };
}

/** Each problem twice, as Algoreg may do it: in the newer form, and in the older one that is deprecated. */
function answer(status: number, problems: readonly { readonly code: string; readonly message: string }[]): Answer {
  const errors = problems.flatMap(({ code, message }) => [
    { code: code.toUpperCase(), message, deprecated: true, will_be_deprecated: false },
    { code, message, deprecated: false, will_be_deprecated: false },
  ]);
  return { status, body: { errors } };
}
