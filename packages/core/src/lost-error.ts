import { type CallFacts, KycClientsError } from "@kyc-clients/auth";

/**
 * Stands for a failure where the part that would name it cannot be loaded, as when a deployment has removed its file. Nothing is known of what
 * became of the request, so it says that it may have been sent.
 */
export function lostError(facts: CallFacts, code: "connection_failed" | "undocumented_status" = "connection_failed"): KycClientsError {
  const error = new LostError(code, `${facts.vendor} ${facts.operationId}: ${code.replaceAll("_", " ")}`, { ...facts, maybeSent: true });
  return Object.assign(error, { name: code === "connection_failed" ? "ConnectionError" : "ApiError" });
}

class LostError extends KycClientsError {}
