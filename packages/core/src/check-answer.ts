import { answerFacts } from "./answer-facts.ts";
import type { OperationDefinition } from "./operation.ts";
import { mediaType } from "./response-body.ts";
import type { Sending } from "./sent-call.ts";

/** Shows an answer whose JSON was read to the client's `validate`, which may refuse it. */
export function checkAnswer<Body>(response: Response, operation: OperationDefinition, sending: Sending<Body>, value: unknown): void {
  const { validate, observe } = sending.engine.options;
  validate?.({ facts: answerFacts(sending, response), operation, contentType: mediaType(response), value, observe });
}
