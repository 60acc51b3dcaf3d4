import type { Json } from "../json.ts";
import type { DocumentRecord } from "./state.ts";

/** A document as the wire has it. */
export function documentBody({ token, type, name, extension, bytes, timestamp, approval, notes }: DocumentRecord): Json {
  return {
    document_token: token,
    type,
    name,
    extension,
    uploaded: bytes !== undefined,
    timestamp,
    approved: approval?.approved ?? null,
    approval_agent_email: approval?.agentEmail ?? null,
    approval_timestamp: approval?.at ?? null,
    notes,
  };
}
