import { bodyRefusal } from "./choose-journey.ts";
import { createGroup } from "./group-members.ts";
import type { GroupRecord } from "./group-record.ts";
import type { JourneyCall } from "./journey-entities.ts";

/** What a body says about the entity group to join or to make. */
export interface EntityGroupInput {
  readonly external_entity_group_id?: string;
  readonly entity_group_token?: string;
  readonly entity_group_name?: string;
  readonly entity_group_type?: string;
}

/** The entity group that a body names, checked. Undefined when there is none yet. @throws Refusal */
export function findNamedGroup(input: EntityGroupInput, call: JourneyCall): GroupRecord | undefined {
  const { external_entity_group_id: externalId, entity_group_token: token } = input;
  const { groups } = call.state;
  const byToken = token === undefined ? undefined : groups.byToken.get(token);
  if (token !== undefined && byToken === undefined) {
    throw bodyRefusal(call.errors, call.session)("/entity_group_token", "unknown", "This entity group does not exist.");
  }
  const byId = externalId === undefined ? undefined : groups.byExternalId.get(externalId);
  if (byId !== undefined && byToken !== undefined && byId !== byToken) {
    const details = { parameter: "external_entity_group_id", keyword: "conflict" };
    const message = "This external id belongs to another entity group.";
    throw call.errors.refusal({ status: 409, minorCode: 4091, message, details, session: call.session });
  }
  return byToken ?? byId;
}

/** The entity group that a body names, made where there is none; null when it names none. @throws Refusal */
export function joinEntityGroup(input: EntityGroupInput, call: JourneyCall): GroupRecord | null {
  const { external_entity_group_id: externalId, entity_group_name: name, entity_group_type: type } = input;
  const isWanted = [externalId, name, type].some((one) => one !== undefined);
  const group = findNamedGroup(input, call) ?? (isWanted ? createGroup(call.state, [], call.context) : undefined);
  if (group === undefined) return null;
  if (externalId !== undefined && !group.externalIds.includes(externalId)) {
    group.externalIds.push(externalId);
    call.state.groups.byExternalId.set(externalId, group);
  }
  group.name = name ?? group.name;
  group.type = type ?? group.type;
  return group;
}
