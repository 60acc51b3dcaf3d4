import { ControlInputError, text } from "../members.ts";
import type { Action, VendorContext } from "../vendor.ts";
import { startChecks } from "./checks.ts";
import { submission } from "./events.ts";
import { addPerson } from "./new-entity.ts";
import { addDocument, type HandedIn } from "./portal-documents.ts";
import { type EntityRecord, findPerson, type IcomplyState } from "./state.ts";

interface Submission {
  readonly entityId?: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email?: string;
  readonly dateOfBirth?: string;
}

/** What a client does in the hosted portal. */
export function portalActions(state: IcomplyState, context: VendorContext): Readonly<Record<string, Action>> {
  return {
    submitPersonalInfo: {
      title: "A person fills in the first two screens of the portal; their checks start. With entityId: as a known person",
      input: {
        entityId: { check: text },
        firstName: { check: text, required: true },
        lastName: { check: text, required: true },
        email: { check: text },
        dateOfBirth: { check: day },
      },
      run(input) {
        const { entityId, ...information } = input as unknown as Submission;
        const known = entityId === undefined ? undefined : findPerson(state, entityId);
        if (entityId !== undefined && known === undefined) throw new ControlInputError("/entityId", "names no natural person");
        const person = known ?? addPerson({}, {}, state, context);
        person.information = { ...person.information, ...information };
        const sessionId = context.tokens.token("s-", 12);
        startChecks(person, state, context);
        context.emit(submission(person, sessionId, known === undefined));
        return { entityId: person.id, sessionId };
      },
    },
    submitSupportingDocument: {
      title: "Somebody hands in a supporting document of an entity",
      input: {
        entityId: { check: text, required: true },
        fileName: { check: text, required: true },
        type: { check: text, required: true },
        description: { check: text },
        content: { check: text, required: true },
      },
      run(input) {
        const { entityId, ...document } = input as unknown as HandedIn & { readonly entityId: string };
        return { documentId: addDocument(requireEntity(state, entityId), document, state, context).id };
      },
    },
  };
}

/** An entity that the input of an action names. @throws ControlInputError when there is none */
export function requireEntity(state: IcomplyState, entityId: string): EntityRecord {
  const entity = state.entities.get(entityId);
  if (entity === undefined) throw new ControlInputError("/entityId", "names no entity");
  return entity;
}

function day(value: unknown): string | undefined {
  return typeof value === "string" && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value)
    ? undefined
    : "must be a day as 1985-12-10";
}
