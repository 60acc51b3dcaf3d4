import type { Call, VendorContext } from "../vendor.ts";
import { addExternalId, type EntityRecord } from "./entity-record.ts";
import type { AlloyErrors } from "./errors.ts";
import { findOrCreatePerson } from "./find-entity.ts";
import type { Attributes } from "./missing-input.ts";
import type { Session } from "./session.ts";
import type { AlloyState } from "./state.ts";

interface LinkParts {
  readonly state: AlloyState;
  readonly context: VendorContext;
  readonly errors: AlloyErrors;
  readonly session: Session;
  /** The entity that the evaluation has already. */
  readonly present?: EntityRecord;
}

/** The entity of an evaluation: the one that a header names, else the present one, else the person's. */
export function linkEntity({ header }: Call, supplied: Attributes, { state, context, errors, session, present }: LinkParts): EntityRecord {
  const token = header["alloy-entity-token"];
  const externalId = header["alloy-external-entity-id"];
  const byToken = token === undefined ? undefined : state.entities.get(token);
  if (token !== undefined && byToken === undefined) {
    throw errors.refusal({ status: 403, minorCode: 4031, message: "This entity token is not valid.", session });
  }
  const byId = externalId === undefined ? undefined : state.entitiesByExternalId.get(externalId);
  const entity = byToken ?? byId ?? present ?? findOrCreatePerson(state, supplied, context);
  if (externalId === undefined || byId === entity) return entity;
  if (byId !== undefined || entity.externalIds.length > 0) {
    const details = { header: "alloy-external-entity-id", keyword: "conflict" };
    throw errors.refusal({ status: 409, minorCode: 4091, message: "This external id does not belong to this entity.", details, session });
  }
  addExternalId(state, entity, externalId);
  return entity;
}
