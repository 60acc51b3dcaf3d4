import { businessBody } from "./business-body.ts";
import { takeDetails } from "./entity-details.ts";
import { createEntity, type EntityRecord } from "./entity-record.ts";
import type { EventCall, EventHandler } from "./event-call.ts";
import { findExternalIdFault, takeExternalIds } from "./external-ids.ts";
import { changeMember, findOrCreateGroup, type MemberChange } from "./group-members.ts";
import type { Attributes } from "./missing-input.ts";
import { personBody } from "./person-body.ts";
import { rememberPerson } from "./person-identity.ts";

type Kind = "person" | "business";

interface Membership extends MemberChange {
  readonly entity_group_token?: string;
  readonly external_entity_group_id?: string;
}

const bodies = { person: personBody, business: businessBody };

/** A new person or business. */
export function entityCreated(kind: Kind): EventHandler {
  return (call) => {
    refuseIds(call, undefined);
    refuseGroups(call);
    const entity = createEntity(call.state, kind, call.context);
    return { data: take(call, entity, kind) };
  };
}

/** A change of a person or business, which also gives it its first external id, or further ones. */
export function entityUpdated(kind: Kind): EventHandler {
  return (call) => {
    const entity = findEntity(call);
    if (entity.type !== kind) throw call.refusals.unusable(["entity_token"], `This entity is no ${kind}.`);
    refuseIds(call, entity);
    refuseGroups(call);
    return { data: take(call, entity, kind) };
  };
}

/** An external id beside a token names nobody: it is what the entity gets. */
function findEntity({ data, references }: EventCall): EntityRecord {
  const token = data["entity_token"];
  return references.entity(token === undefined ? data : { entity_token: token });
}

function refuseIds({ data, state, refusals }: EventCall, entity: EntityRecord | undefined): void {
  const fault = findExternalIdFault(state, entity, data);
  if (fault === undefined) return;
  if (fault.kind === "repeated") throw refusals.unusable(["external_entity_ids"], "An external id comes twice.");
  const message = fault.kind === "taken" ? "This external id belongs to another entity." : "An external id that is set cannot be changed.";
  throw refusals.conflict(message, fault.owner === undefined ? null : { entity_token: fault.owner.token });
}

/** A group's token has to be known; a new external id makes a group. */
function refuseGroups({ data, references }: EventCall): void {
  for (const [index, membership] of membershipsIn(data).entries()) {
    if (membership.entity_group_token !== undefined) {
      references.group({ entity_group_token: membership.entity_group_token }, ["entity_groups", index]);
    }
  }
}

function take({ data, state, context }: EventCall, entity: EntityRecord, kind: Kind): Attributes {
  const at = context.now();
  takeExternalIds(state, entity, data);
  takeDetails(entity, { ...data, ...phonesIn(data) }, { at });
  rememberPerson(state, entity);
  for (const membership of membershipsIn(data)) changeMember(findOrCreateGroup(state, membership, context), entity, membership, at);
  return bodies[kind](entity, state);
}

/** A phone of an event is one at home, unless it is said otherwise. */
function phonesIn({ phones }: Attributes): Attributes {
  return Array.isArray(phones) ? { phones: (phones as readonly Attributes[]).map((phone) => ({ type: "home", ...phone })) } : {};
}

function membershipsIn({ entity_groups: groups }: Attributes): readonly Membership[] {
  return Array.isArray(groups) ? (groups as readonly Membership[]) : [];
}
