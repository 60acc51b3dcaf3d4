import { isKycClientsError } from "@kyc-clients/auth";
import { isRetriedStatus } from "./retry.ts";
import type { Answer } from "./sent-call.ts";
import type { UploadMeter } from "./upload-stream.ts";

/** How an attempt, or a call, ended. */
export interface Ended<Body> {
  status?: number;
  answer?: Answer<Body>;
  error?: unknown;
}

/** What an event tells of it. */
export function outcome({ status, answer, error }: Ended<unknown>): { status?: number | undefined; errorCode?: string } {
  return { status, ...(!answer && { errorCode: isKycClientsError(error) ? error.code : "aborted" }) };
}

/** Says of a stream that it was not sent again, where another body would have been. */
export function noted<Body>(answer: Answer<Body>, upload: UploadMeter | undefined): Answer<Body> {
  const wantsResend = answer.status === 401 || answer.status >= 500 || isRetriedStatus(answer.status);
  return upload && wantsResend ? { ...answer, note: "the body was a stream, which is not sent again" } : answer;
}
