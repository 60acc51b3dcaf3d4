import type { DeclareOperation } from "../handlers.ts";
import type { Call, VendorContext } from "../vendor.ts";
import { requireAgent } from "./agents.ts";
import { documentBody } from "./document-body.ts";
import { requireEntity } from "./entities.ts";
import { createNote, type NoteCreate } from "./entity-notes.ts";
import type { AlloyErrors } from "./errors.ts";
import type { Session } from "./session.ts";
import type { AlloyState, DocumentRecord } from "./state.ts";

interface DocumentCreate extends Partial<NoteCreate> {
  readonly name: string;
  readonly extension: string;
  readonly type: string;
}

interface DocumentUpdate {
  readonly name?: string;
  readonly type?: string;
  readonly approved?: boolean;
  readonly approval_agent_email?: string;
}

/** The operations about documents: describe, upload, decide, note, list, download. */
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
  const describe = (body: unknown, session: Session): DocumentRecord => {
    const { name, extension, type, note, note_author_agent_email = "" } = body as DocumentCreate;
    if (note !== undefined) requireAgent(note_author_agent_email, "/note_author_agent_email", errors, session);
    const at = now();
    const notes = note === undefined ? [] : [createNote({ note, note_author_agent_email }, at)];
    const document: DocumentRecord = { token: tokens.token("D-"), name, extension, type, notes, timestamp: at };
    state.documents.set(document.token, document);
    return document;
  };
  const upload = (document: DocumentRecord, { body }: Call) => {
    document.bytes = body as Uint8Array;
    // "A newer timestamp", also when the clock stands still.
    document.timestamp = Math.max(now(), document.timestamp + 1);
    return { status: 200, body: documentBody(document) };
  };

  operation("createDocument", ({ body }, session) => ({ status: 201, body: documentBody(describe(body, session)) }));

  operation("createEntityDocument", ({ path, body }, session) => {
    const entity = requireEntity(state, errors, session, path["entity_token"]);
    const document = describe(body, session);
    entity.documents.push(document);
    return { status: 201, body: documentBody(document) };
  });

  operation("uploadDocument", (call, session) => {
    const document = state.documents.get(call.path["document_token"] ?? "");
    if (document === undefined) throw missing(session);
    return upload(document, call);
  });

  operation("uploadEntityDocument", (call, session) => upload(requireDocument(call, session), call));

  operation("updateEntityDocument", (call, session) => {
    const document = requireDocument(call, session);
    const { name, type, approved, approval_agent_email: email = "" } = call.body as DocumentUpdate;
    if (approved !== undefined) {
      requireAgent(email, "/approval_agent_email", errors, session);
      document.approval = { approved, agentEmail: email, at: now() };
    }
    document.name = name ?? document.name;
    document.type = type ?? document.type;
    return { status: 200, body: documentBody(document) };
  });

  operation("createDocumentNote", (call, session) => {
    const document = requireDocument(call, session);
    const given = call.body as NoteCreate;
    requireAgent(given.note_author_agent_email, "/note_author_agent_email", errors, session);
    const note = createNote(given, now());
    document.notes.push(note);
    return { status: 201, body: { document_token: document.token, ...note } };
  });

  operation("listEntityDocuments", ({ path }, session) => {
    const { documents } = requireEntity(state, errors, session, path["entity_token"]);
    return { status: 200, body: documents.map(documentBody) };
  });

  operation("downloadEntityDocument", (call, session) => {
    const { bytes } = requireDocument(call, session);
    if (bytes === undefined) throw missing(session);
    return { status: 200, body: bytes };
  });
}
