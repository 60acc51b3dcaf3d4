import type { RequestStep } from "../step.ts";
import { type AnswerOptions, answer } from "./answer.ts";

/** Answers with the body under any content type, or with none at all. */
export function withContentType(contentType: string | undefined, body: NonNullable<AnswerOptions["body"]>, status = 200): RequestStep {
  return answer({ status, headers: { "Content-Type": contentType }, body });
}

/** Answers with a web page, as a proxy or a captive portal does. */
export function html(status = 200, page = "<!doctype html><title>Sign in to the network</title>"): RequestStep {
  return withContentType("text/html; charset=utf-8", page, status);
}

/** Answers with no body at all, under a JSON content type. */
export function emptyBody(status = 200): RequestStep {
  return withContentType("application/json", "", status);
}

/** Answers with bytes that are not UTF-8, under a content type that says they are. */
export function notUtf8(status = 200): RequestStep {
  const text = Buffer.from('{"name":"\xff\xfe\xc3\x28"}', "latin1");
  return withContentType("application/json; charset=utf-8", text, status);
}

/** Answers with a `Retry-After` header exactly as given. */
export function retryAfter(status: number, value: string): RequestStep {
  return answer({ status, headers: { "Retry-After": value }, body: { error: "try again later" } });
}
