import type { OperationDefinition } from "@kyc-clients/core";
import type { OperationValidators } from "@kyc-clients/core/validate";
import type { Instance } from "./instance.ts";
import type { ReceivedBody } from "./redacted-body.ts";
import { type ReadBody, readRequestBody } from "./request-body.ts";
import type { LoggedRequest } from "./request-log.ts";
import { headerParameters, queryParameters } from "./request-parameters.ts";
import { withJson } from "./to-response.ts";
import { documentedStatus, findAnswerProblems, findProblems } from "./validate.ts";
import { type Answer, type FrameRefusal, Refusal } from "./vendor.ts";

/** Where a request has its parameters, in the order in which they are checked. */
const PARAMETERS = ["path", "query", "header"] as const;

interface Outcome {
  readonly kind: LoggedRequest["kind"];
  readonly answer: Answer;
  /** Whether the frame refused a request that breaks the spec. */
  readonly breaksSpec?: true;
  readonly received?: ReceivedBody;
}

/** Answers one request for one operation: fault, sign-in, check, handler, check of the answer, log. */
export async function answerOperation(
  instance: Instance,
  operationId: string,
  request: Request,
  path: Record<string, string>,
  readBody?: ReadBody,
): Promise<Answer> {
  const started = instance.realClock.monotonic();
  const operation = instance.definition.api.operations[operationId] as OperationDefinition;
  const outcome = checkAnswer(instance, operationId, operation, await decide(instance, operationId, operation, request, path, readBody));
  const answer = withJson(outcome.answer);
  instance.log.add(
    {
      at: instance.clock.now(),
      method: operation.method,
      path: operation.path,
      operationId,
      status: answer.status,
      durationMs: Math.round((instance.realClock.monotonic() - started) * 100) / 100,
      kind: outcome.kind,
    },
    instance.redaction.exchange(operationId, operation, outcome.received, answer),
  );
  return answer;
}

async function decide(
  instance: Instance,
  operationId: string,
  operation: OperationDefinition,
  request: Request,
  path: Record<string, string>,
  readBody: ReadBody | undefined,
): Promise<Outcome> {
  const app = instance.app();
  const fault = instance.faults.take(operationId);
  if (fault !== undefined) return { kind: "fault", answer: app.refuse({ kind: "fault", fault }, operationId) };

  let received: Outcome["received"];
  try {
    const session = app.authenticate(operationId, operation, request.headers);
    const refuse = (refusal: FrameRefusal): Outcome => ({
      kind: "refused",
      breaksSpec: true,
      answer: app.refuse(refusal, operationId, session),
      ...(received && { received }),
    });
    const validators = instance.definition.validators[operationId];
    const read = await readRequestBody(operation, request, instance.definition.plainTextJson?.includes(operationId), readBody);
    const body = read.kind === "read" ? read.value : undefined;
    if (body !== undefined) received = { body, fits: false };

    const header = headerParameters(request.headers, validators?.headerNames);
    const query = queryParameters(operation, request.url);
    const parameters = { path, query, header };
    for (const location of PARAMETERS) {
      const problems = findProblems(validators?.[location], parameters[location]);
      if (problems.length > 0) return refuse({ kind: "invalid", location, problems });
    }
    if (read.kind === "media_type" || read.kind === "unparsable") return refuse({ kind: read.kind });
    const problems = bodyProblems(operation, validators, read);
    if (problems.length > 0) return refuse({ kind: "invalid", location: "body", problems, body });
    if (received) received = { body, fits: true };

    const handler = app.handlers.get(operationId);
    if (handler === undefined) throw new Error(`no handler for ${operationId}`);
    const answer = await handler({ operationId, operation, path, query, header, body, headers: request.headers }, session);
    return { kind: "answered", answer, ...(received && { received }) };
  } catch (error) {
    if (error instanceof Refusal) return { kind: "refused", answer: error.answer, ...(received && { received }) };
    // The name only: a message could hold what was sent.
    const name = error instanceof Error ? error.name : "unknown";
    return { kind: "sandbox_failure", answer: { status: 500, body: { sandbox_failed: { operationId, error: name } } } };
  }
}

function bodyProblems(
  operation: OperationDefinition,
  validators: OperationValidators | undefined,
  read: Awaited<ReturnType<typeof readRequestBody>>,
) {
  if (read.kind !== "read") return operation.bodyRequired === true ? [{ pointer: "", keyword: "required" }] : [];
  return read.value instanceof Uint8Array ? [] : findProblems(validators?.body?.[read.mediaType], read.value);
}

/**
 * An answer that breaks its own spec becomes the sandbox's 500. A fault may play a status that the spec does not list,
 * and what breaks the spec is refused also where a vendor documents no status for that.
 */
function checkAnswer(instance: Instance, operationId: string, operation: OperationDefinition, outcome: Outcome): Outcome {
  const { status } = outcome.answer;
  if (outcome.kind === "sandbox_failure") return outcome;
  const mayBeUnlisted = outcome.kind === "fault" || outcome.breaksSpec === true;
  if (mayBeUnlisted && documentedStatus(operation, status) === undefined) return outcome;
  const problems = findAnswerProblems(operation, instance.definition.validators[operationId], outcome.answer);
  if (problems.length === 0) return outcome;
  return {
    ...outcome,
    kind: "sandbox_failure",
    answer: { status: 500, body: { sandbox_answer_invalid: { operationId, status, problems } } },
  };
}
