import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { requireAgent } from "./agents.ts";
import { requireEntity } from "./entities.ts";
import { externalIdOf } from "./entity-record.ts";
import type { AlloyErrors } from "./errors.ts";
import type { Session } from "./session.ts";
import type { AlloyState, NoteRecord } from "./state.ts";

/** What a note is made of, wherever it hangs. */
export interface NoteCreate {
  readonly note: string;
  readonly note_author_agent_email: string;
}

/** A note that is written now. Its author's address is kept as it was sent. */
export function createNote({ note, note_author_agent_email }: NoteCreate, now: number): NoteRecord {
  return { note, note_author_agent_email, created_at: now, updated_at: now };
}

/** The operation that writes a note on an entity. */
export function declareEntityNotes(
  operation: DeclareOperation<Session>,
  state: AlloyState,
  { now }: VendorContext,
  errors: AlloyErrors,
): void {
  operation("createEntityNote", ({ path, body }, session) => {
    const entity = requireEntity(state, errors, session, path["entity_token"]);
    const given = body as NoteCreate;
    requireAgent(given.note_author_agent_email, "/note_author_agent_email", errors, session);
    const note = createNote(given, now());
    entity.notes.push(note);
    return { status: 200, body: { entity_token: entity.token, external_entity_id: externalIdOf(entity), ...note } };
  });
}
