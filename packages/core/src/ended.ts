import { isKycClientsError } from "@kyc-clients/auth";
import type { Answer } from "./sent-call.ts";

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
