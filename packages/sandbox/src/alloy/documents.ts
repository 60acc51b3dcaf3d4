import type { DeclareOperation } from "../handlers.ts";
import type { Call, VendorContext } from "../vendor.ts";
import { requireEntity } from "./entities.ts";
import type { AlloyErrors } from "./errors.ts";
import type { Session } from "./session.ts";
import type { AlloyState, DocumentRecord } from "./state.ts";

interface DocumentCreate {
  readonly name: string;
  readonly extension: string;
  readonly type: string;
  readonly note?: string;
  readonly note_author_agent_email?: string;
}

/** The operations about documents: describe, upload, download. */
export function declareDocuments(
  operation: DeclareOperation<Session>,
  state: AlloyState,
  { now, tokens }: VendorContext,
  errors: AlloyErrors,
): void {
  const missing = (session: Session) => errors.refusal({ status: 404, minorCode: 4041, message: "This document does not exist.", session });
  const requireDocument = ({ path }: Call, session: Session): DocumentRecord => {
    const entity = requireEntity(state, errors, session, path["entity_token"]);
    const document = entity.documents.find(({ token }) => token === path["document_token"]);
    if (document === undefined) throw missing(session);
    return document;
  };

  operation("createEntityDocument", ({ path, body }, session) => {
    const entity = requireEntity(state, errors, session, path["entity_token"]);
    const { name, extension, type, note, note_author_agent_email = "" } = body as DocumentCreate;
    const at = now();
    const notes = note === undefined ? [] : [{ note, note_author_agent_email, created_at: at, updated_at: at }];
    const document: DocumentRecord = { token: tokens.token("D-"), name, extension, type, notes, timestamp: at };
    state.documents.set(document.token, document);
    entity.documents.push(document);
    return { status: 201, body: documentBody(document) };
  });

  operation("uploadEntityDocument", (call, session) => {
    const document = requireDocument(call, session);
    document.bytes = call.body as Uint8Array;
    // "A newer timestamp", also when the clock stands still.
    document.timestamp = Math.max(now(), document.timestamp + 1);
    return { status: 200, body: documentBody(document) };
  });

  operation("downloadEntityDocument", (call, session) => {
    const { bytes } = requireDocument(call, session);
    if (bytes === undefined) throw missing(session);
    return { status: 200, body: bytes };
  });
}

function documentBody({
  token,
  type,
  name,
  extension,
  bytes,
  timestamp,
  approval,
  notes,
}: DocumentRecord): Readonly<Record<string, unknown>> {
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
