import { onRequest, type RequestStep } from "../step.ts";
import { answer, sendAnswer } from "./answer.ts";

/** Answers with a redirect to the location, written as given. */
export function redirect(status: 301 | 302 | 303 | 307 | 308, location: string): RequestStep {
  return answer({ status, headers: { Location: location } });
}

/** Answers with a redirect to where the request already went: a loop. */
export function redirectLoop(status: 301 | 302 | 303 | 307 | 308 = 302): RequestStep {
  return onRequest(`redirect ${status} to itself`, (exchange) =>
    sendAnswer(exchange, { status, headers: { Location: exchange.request.target } }),
  );
}
