import { isKycClientsError } from "@kyc-clients/auth";

/** What an event tells of a failure, if there was one. */
export function errorCode(error: unknown): { errorCode?: string } {
  return error === undefined ? {} : { errorCode: isKycClientsError(error) ? error.code : "aborted" };
}
