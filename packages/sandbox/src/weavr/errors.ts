import { api } from "@kyc-clients/weavr";
import type { Problem } from "../validate.ts";
import { type Answer, type FrameRefusal, Refusal } from "../vendor.ts";

/** What a user lacks for a call. */
export type Lack = "STEP_UP_REQUIRED" | "ACCESS_TOKEN_REQUIRED" | "INSUFFICIENT_PERMISSIONS";

/** A clash with what there is, by Weavr's code. */
export function conflict(errorCode: string): Refusal {
  return new Refusal({ status: 409, body: { errorCode } });
}

/** A call that its user may not make; without a code for the calls whose 403 has no body. */
export function forbidden(errorCode?: Lack): Refusal {
  return new Refusal({ status: 403, ...(errorCode && { body: { errorCode } }) });
}

/** A key or token that is no good: no body. */
export function unauthorized(): Refusal {
  return new Refusal({ status: 401 });
}

/** An id that names nothing in sight. */
export function notFound(): Refusal {
  return new Refusal({ status: 404, body: NOT_FOUND });
}

/** A user or a code of an e-mail that there is not. */
export function noToken(): Refusal {
  return new Refusal({ status: 404, body: { errorCode: "TOKEN_NOT_FOUND" } });
}

/** A code of an e-mail that is past its time. */
export function tokenExpired(): Refusal {
  return new Refusal({ status: 410, body: { errorCode: "TOKEN_EXPIRED" } });
}

/** A user that is locked after bad logins: no body. */
export function locked(): Refusal {
  return new Refusal({ status: 423 });
}

/** A challenge for what cannot be challenged. */
export function notAllowed(): Refusal {
  return new Refusal({ status: 405, body: { code: "METHOD_NOT_ALLOWED", message: "This resource takes no challenge" } });
}

/** A request that fits the spec and is still of no use, for one field of it. */
export function badRequest(fieldName: string, error: string): Refusal {
  return new Refusal({ status: 400, body: { message: "INVALID_REQUEST", syntaxErrors: { invalidFields: [{ fieldName, error }] } } });
}

/** A refusal of the simulator, which has a shape of its own. */
export function simulatorError(message: string): Refusal {
  return new Refusal({ status: 400, body: { message } });
}

/** A key or token that the simulator does not take: it documents no 401, and so has its body for all else. */
export function simulatorUnauthorized(): Refusal {
  return new Refusal({ status: 401, body: { message: "The key or the token is missing, or no good" } });
}

/** What the frame refuses, in Weavr's shapes. */
export function refuse(refusal: FrameRefusal, operationId = ""): Answer {
  switch (refusal.kind) {
    case "not_found":
      return { status: 404, body: NOT_FOUND };
    case "media_type":
    case "unparsable":
      return { status: 400, body: { message: "The body is not the JSON that this operation takes" } };
    case "invalid":
      return { status: 400, body: invalid(refusal.location, refusal.problems, operationId) };
    case "fault": {
      const { status, retryAfter } = refusal.fault;
      return { status, ...faultBody(status, operationId), ...(retryAfter !== undefined && { headers: faultHeaders(status, retryAfter) }) };
    }
  }
}

const NOT_FOUND = { code: "NOT_FOUND", message: "There is nothing here" };

function faultBody(status: number, operationId: string): { readonly body?: unknown } {
  if (operationId.startsWith("simulate")) return { body: { message: "A fault of the local sandbox's control plane" } };
  const bare = api.operations[operationId]?.none?.split(" ") ?? [];
  if (bare.includes(String(status))) return {};
  if (status === 409 && operationId === "loginWithPassword") return { body: { token: "sandbox.fault.token" } };
  if (status === 400) return { body: { message: "A fault of the local sandbox's control plane" } };
  if (status === 403) return { body: { errorCode: "INSUFFICIENT_PERMISSIONS" } };
  if (status === 409) return { body: { errorCode: "SANDBOX_FAULT" } };
  if (status === 410) return { body: { errorCode: "TOKEN_EXPIRED" } };
  return { body: { code: "SANDBOX_FAULT", message: "A fault of the local sandbox's control plane" } };
}

function faultHeaders(status: number, retryAfter: number): Readonly<Record<string, string>> {
  const wait = { "retry-after": String(retryAfter) };
  return status === 429 ? { ...wait, "x-ratelimit-limit": "100, 100;w=60", "x-ratelimit-reset": String(retryAfter) } : wait;
}

/** Weavr's words for what a field breaks; the sandbox knows those that the spec's keywords stand for. */
const rules: Readonly<Record<string, string>> = {
  required: "REQUIRED",
  minLength: "SIZE",
  maxLength: "SIZE",
  minItems: "SIZE",
  maxItems: "SIZE",
  minimum: "RANGE",
  maximum: "RANGE",
  enum: "IN",
  pattern: "REGEX",
  format: "REGEX",
};

function invalid(location: string, problems: readonly Problem[], operationId: string): unknown {
  const message = `The ${location} breaks the specification`;
  const fields = problems.map(({ pointer, keyword }) => ({
    name: pointer.slice(1).replaceAll("/", "."),
    error: rules[keyword] ?? "REQUIRES",
  }));
  if (operationId.startsWith("simulate")) {
    return { message, validation: { invalid: true, fields: fields.map(({ name, error }) => ({ name, errors: [{ type: error }] })) } };
  }
  const invalidFields = fields.map(({ name, error }) => ({ fieldName: name, error }));
  return {
    message,
    ...(operationId === "requestBackofficeAccessToken" ? { validationErrors: invalidFields } : { syntaxErrors: { invalidFields } }),
  };
}
