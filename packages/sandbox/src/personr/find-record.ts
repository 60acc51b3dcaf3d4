import { unknownId } from "./errors.ts";
import type { ApplicantRecord, EntityRecord } from "./records.ts";
import { type Session, userOf } from "./session.ts";
import type { PersonrState } from "./state.ts";
import { isWithin } from "./workspaces.ts";

/** An applicant or entity in the workspace that the user is in, or below it. @throws Refusal with 400 */
export function requireRecord(state: PersonrState, session: Session, id: string, member = "applicantId"): ApplicantRecord | EntityRecord {
  const record = state.records.get(id);
  if (record === undefined || !isWithin(record.workspace, userOf(session).workspace)) throw unknownId(member);
  return record;
}

/** An applicant that the user can see. @throws Refusal with 400 */
export function requireApplicant(state: PersonrState, session: Session, id: string): ApplicantRecord {
  const record = requireRecord(state, session, id);
  if (record.kind !== "applicant") throw unknownId("applicantId");
  return record;
}

/** An entity that the user can see. @throws Refusal with 400 */
export function requireEntity(state: PersonrState, session: Session, id: string): EntityRecord {
  const record = requireRecord(state, session, id);
  if (record.kind !== "entity") throw unknownId("applicantId");
  return record;
}

/** The id in a body that names one applicant or entity. */
export function idIn(body: unknown): string {
  return (body as { readonly applicantId: string }).applicantId;
}
