import type { Json } from "../json.ts";
import type { Problem } from "../validate.ts";
import { type Answer, type FrameRefusal, Refusal } from "../vendor.ts";

/** The two operations that refuse credentials, in a shape of their own. */
const signIns: ReadonlySet<string> = new Set(["createToken", "createTokenWithBasicAuth"]);

/** Refuses credentials, in the shape that Personr prints. */
export function wrongLogin(): Refusal {
  return new Refusal(badLogin("INVALID_LOGIN_CREDENTIALS", "No such login"));
}

/** Refuses a bearer token, in the shape of the host platform. */
export function badToken(): Refusal {
  return new Refusal(unauthorized("The token is missing, unknown, ended by a newer one, or past its year"));
}

/** Refuses an id that names nothing in sight, in the shape of the host platform. */
export function unknownId(member: string): Refusal {
  return new Refusal(workflowFailure("INVALID_DATA", `Nothing of this kind is here under the id in ${member}`));
}

/** Refuses what the workflow itself cannot do, in the other shape that the host platform has for it. */
export function failedWorkflow(status: string, message: string): Refusal {
  return new Refusal({ status: 400, body: { status, message } });
}

/** A failure with HTTP 200, as Personr documents it for one operation. */
export function refusedWithSuccess(response: string): Answer {
  return { status: 200, body: { status: "error", response } };
}

/** What the frame refuses, in Personr's or its platform's words. */
export function refuse(refusal: FrameRefusal, operationId = ""): Answer {
  const isSignIn = signIns.has(operationId);
  switch (refusal.kind) {
    case "not_found":
      return { status: 404, body: { message: "There is nothing at this address" } };
    case "media_type":
      return badRequest(isSignIn, "INVALID_DATA", "The Content-Type is not one that this workflow takes");
    case "unparsable":
      return badRequest(isSignIn, "INVALID_DATA", "The body cannot be read");
    case "invalid": {
      const { location, problems } = refusal;
      const isMissing = problems.some(({ keyword }) => keyword === "required");
      const message = `The ${location} breaks the specification: ${problems.map(({ pointer, keyword }) => `${pointer} ${keyword}`).join(", ")}`;
      return badRequest(isSignIn, isMissing ? "MISSING_DATA" : "INVALID_DATA", message, problems);
    }
    case "fault": {
      const { status, retryAfter } = refusal.fault;
      const answer = faultAnswer(isSignIn, status);
      return retryAfter === undefined ? answer : { ...answer, headers: { "retry-after": String(retryAfter) } };
    }
  }
}

const FAULT = "A fault of the local sandbox's control plane";

function faultAnswer(isSignIn: boolean, status: number): Answer {
  if (status === 400 && isSignIn) return badLogin("INVALID_LOGIN_CREDENTIALS", FAULT);
  if (status === 401) return unauthorized(FAULT);
  if (status === 400) return workflowFailure("ERROR", FAULT);
  return { status, body: status === 500 ? { code: "ERROR", message: FAULT } : { message: FAULT } };
}

function badRequest(isSignIn: boolean, code: string, message: string, problems?: readonly Problem[]): Answer {
  const args = problems && { args: { problems } };
  return isSignIn ? badLogin(code, message, args) : workflowFailure(code, message, args);
}

function badLogin(reason: string, message: string, args?: Json): Answer {
  return { status: 400, body: { statusCode: 400, reason, message, ...args } };
}

function workflowFailure(status: string, message: string, args?: Json): Answer {
  return { status: 400, body: { statusCode: 400, body: { status, message }, ...args } };
}

function unauthorized(translation: string): Answer {
  return { status: 401, body: { error_class: "Unauthorized", args: { code: "SANDBOX_TOKEN" }, message: null, translation } };
}
