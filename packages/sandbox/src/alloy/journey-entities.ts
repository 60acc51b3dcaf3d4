import type { Refusal } from "../vendor.ts";
import { bodyRefusal } from "./choose-journey.ts";
import { addExternalId, createEntity, type EntityRecord } from "./entity-record.ts";
import type { AlloyErrors } from "./errors.ts";
import { findOrCreatePerson } from "./find-entity.ts";
import { journeyData } from "./journey-data.ts";
import type { Branch, JourneyVersion } from "./journey-definition.ts";
import type { JourneyParts } from "./journey-parts.ts";
import type { Attributes } from "./missing-input.ts";
import { identityOf } from "./person-identity.ts";
import type { Session } from "./session.ts";

/** An entity as a body sends it. */
export interface JourneyEntityInput {
  readonly external_entity_id?: string | null;
  readonly entity_token?: string;
  readonly entity_application_token?: string;
  readonly data?: Attributes | null;
  readonly answers?: unknown;
  readonly entity_type?: string | null;
  readonly branch_name?: string | null;
}

/** An entity that is to go through a journey, checked but not made yet. */
export interface PlannedEntity {
  readonly branch: Branch;
  readonly data: Attributes;
  /** The entity that there is already. */
  readonly known?: EntityRecord | undefined;
  readonly externalId?: string | undefined;
}

/** An entity that is to go through a journey, ready to be added to an application. */
export interface LinkedEntity extends PlannedEntity {
  readonly entity: EntityRecord;
}

/** What a call about journeys is handled with. */
export interface JourneyCall extends JourneyParts {
  readonly errors: AlloyErrors;
  readonly session: Session;
}

/** Checks an entity of a body. Its place in the body is for the refusals. @throws Refusal */
export function planEntity(input: JourneyEntityInput, pointer: string, version: JourneyVersion, call: JourneyCall): PlannedEntity {
  const { state, errors, session } = call;
  const refuse = bodyRefusal(errors, session);
  const { entity_token: token, entity_type: type, branch_name: branchName, data: given } = input;
  const data = journeyData(given ?? {});
  const byToken = token === undefined ? undefined : state.entities.get(token);
  if (token !== undefined && (byToken === undefined || byToken.type === "group")) {
    throw errors.refusal({ status: 403, minorCode: 4031, message: "This entity token is not valid.", session });
  }
  // An empty id is none.
  const externalId = input.external_entity_id || undefined;
  const owner = externalId === undefined ? undefined : state.entitiesByExternalId.get(externalId);
  if (owner?.type === "group" || (owner !== undefined && byToken !== undefined && owner !== byToken)) throw conflict(call);

  if (typeof type === "string" && type !== "person" && type !== "business") {
    throw refuse(`${pointer}/entity_type`, "enum", "An entity is a person or a business.");
  }
  const named = version.branches.find(({ name }) => name === branchName);
  const kindOfData = data["business_name"] === undefined ? "person" : "business";
  const kind = type ?? (byToken ?? owner)?.type ?? named?.entityType ?? kindOfData;
  const branch = typeof branchName === "string" ? named : version.branches.find(({ entityType }) => entityType === kind);
  if (branch === undefined) throw refuse(`${pointer}/branch_name`, "unknown", "The journey has no such branch.");
  const samePerson = branch.entityType === "person" ? state.entitiesByPerson.get(identityOf(data) ?? "") : undefined;
  const known = byToken ?? owner ?? samePerson;
  if (branch.entityType !== kind || (known !== undefined && known.type !== kind)) {
    throw refuse(`${pointer}/branch_name`, "entity_type", "The branch is for the other kind of entity.");
  }
  if (externalId !== undefined && owner === undefined && (known?.externalIds.length ?? 0) > 0) throw conflict(call);
  return { branch, data, known, externalId };
}

/** Finds or makes the checked entities of a body. @throws Refusal with 409, before any is made, when their ids clash with each other. */
export function linkJourneyEntities(planned: readonly PlannedEntity[], call: JourneyCall): LinkedEntity[] {
  const ownerOf = new Map<string, string>();
  const idOf = new Map<string, string>();
  for (const [index, { branch, data, known, externalId }] of planned.entries()) {
    if (externalId === undefined) continue;
    const person = branch.entityType === "person" ? identityOf(data) : undefined;
    const owner = known?.token ?? person ?? `${index}`;
    if ((ownerOf.get(externalId) ?? owner) !== owner || (idOf.get(owner) ?? externalId) !== externalId) throw conflict(call);
    ownerOf.set(externalId, owner);
    idOf.set(owner, externalId);
  }
  return planned.map((one) => linkJourneyEntity(one, call));
}

function linkJourneyEntity(planned: PlannedEntity, { state, context, errors, session }: JourneyCall): LinkedEntity {
  const { branch, data, known, externalId } = planned;
  const byId = externalId === undefined ? undefined : state.entitiesByExternalId.get(externalId);
  const make = () => (branch.entityType === "person" ? findOrCreatePerson(state, data, context) : createEntity(state, "business", context));
  const entity = known ?? byId ?? make();
  if (externalId === undefined || byId === entity) return { ...planned, entity };
  if (entity.externalIds.length > 0 || !addExternalId(state, entity, externalId)) throw conflict({ errors, session });
  return { ...planned, entity };
}

function conflict({ errors, session }: Pick<JourneyCall, "errors" | "session">): Refusal {
  const details = { parameter: "external_entity_id", keyword: "conflict" };
  return errors.refusal({ status: 409, minorCode: 4091, message: "This external id does not belong to this entity.", details, session });
}
