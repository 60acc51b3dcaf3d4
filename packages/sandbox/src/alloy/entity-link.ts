import type { Call, VendorContext } from "../vendor.ts";
import { addExternalId, createEntity, type EntityRecord } from "./entity-record.ts";
import type { AlloyErrors } from "./errors.ts";
import { findOrCreatePerson } from "./find-entity.ts";
import type { Attributes } from "./missing-input.ts";
import type { Session } from "./session.ts";
import type { AlloyState } from "./state.ts";
import type { Workflow } from "./workflows.ts";

interface LinkParts {
  readonly state: AlloyState;
  readonly context: VendorContext;
  readonly errors: AlloyErrors;
  readonly session: Session;
  readonly workflow: Workflow;
  /** The entity that the evaluation has already. */
  readonly present?: EntityRecord;
}

const PARENT = "alloy-parent-entity-token";

/** The entity of an evaluation: the one that the call names, else the present one, else the person's, else a new business. */
export function linkEntity({ header, body }: Call, { state, context, errors, session, workflow, present }: LinkParts): EntityRecord {
  const named = (name: string): EntityRecord | undefined => {
    const token = header[name];
    if (token === undefined) return undefined;
    const entity = state.entities.get(token);
    if (entity !== undefined && (entity.type !== "group" || name === PARENT)) return entity;
    const details = { header: name, keyword: "unknown" };
    throw errors.refusal({ status: 403, minorCode: 4031, message: "This entity token is not valid.", details, session });
  };
  const conflict = () => {
    const details = { parameter: "external_entity_id", keyword: "conflict" };
    return errors.refusal({ status: 409, minorCode: 4091, message: "This external id does not belong to this entity.", details, session });
  };

  const supplied = (body ?? {}) as Attributes;
  const byToken = named("alloy-entity-token");
  // Nothing that is documented shows a parent; it only has to exist.
  named(PARENT);
  const externalId = header["alloy-external-entity-id"] || externalIdIn(supplied);
  const byId = externalId === undefined ? undefined : state.entitiesByExternalId.get(externalId);
  if (byId?.type === "group" || (byId !== undefined && byToken !== undefined && byId !== byToken)) throw conflict();

  const type = header["alloy-entity-type"] ?? workflow.entityType;
  const create = () => (type === "business" ? createEntity(state, "business", context) : findOrCreatePerson(state, supplied, context));
  const entity = byToken ?? byId ?? present ?? create();
  // An evaluation of somebody else is refused, and the id is given to nobody.
  if (present !== undefined && entity !== present) return entity;
  if (externalId === undefined || byId === entity) return entity;
  if (entity.externalIds.length > 0) throw conflict();
  addExternalId(state, entity, externalId);
  return entity;
}

/** `identifiers.external_entity_id` of a body says what the header says. */
function externalIdIn({ identifiers }: Attributes): string | undefined {
  const id = (identifiers as { readonly external_entity_id?: unknown } | null | undefined)?.external_entity_id;
  return typeof id === "string" && id !== "" ? id : undefined;
}
