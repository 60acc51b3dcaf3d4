import fc from "fast-check";
import { type Body, fresh } from "./answers.ts";
import { pick, place, seldom } from "./command.ts";
import type { Given, ModelEntity } from "./entity-records.ts";
import type { ModelGroup } from "./event-records.ts";
import { furtherIds, store } from "./external-ids.ts";
import { changeMember, nameGroup, newGroup } from "./group-model.ts";
import type { Model } from "./model.ts";
import { groupId, oneOf } from "./people.ts";

/** Ids of the caller's for events; an id is used once for each type. */
export const eventId: fc.Arbitrary<string | undefined> = seldom(oneOf("event-1", "event-2", "event-3"), 3);

const address = fc.constantFrom<Given>({
  type: "primary",
  line_1: "4 Quay Street",
  city: "Salem",
  postal_code: "97301",
  country_code: "US",
  state: "OR",
});
const membership = fc.record(
  {
    which: fc.oneof(place, fc.constant("none" as const)),
    id: groupId,
    roles: fc.constantFrom(["director"], ["primary", "joint"]),
    title: oneOf("Treasurer"),
    ownership_percentage: fc.constant(35),
  },
  { requiredKeys: ["id"] },
);
/** What an event may say of an entity. */
export const details = {
  external_entity_ids: furtherIds,
  addresses: fc.array(address, { minLength: 1, maxLength: 1 }),
  emails: fc.constant([{ email_address: "odd@example.org" }]),
  phones: fc.constantFrom<Given[]>([{ phone_number: "503-555-0188" }], [{ phone_number: "5035550188", type: "cell" }]),
  entity_groups: fc.array(membership, { minLength: 1, maxLength: 2 }),
};
/** What an event says of a business. */
export const businessData = fc.record(
  { business_name: oneOf("Elm Bakery", "Oak Deny"), business_registry_id: oneOf("HRB 1") },
  { requiredKeys: ["business_name"] },
);

type Membership = typeof membership extends fc.Arbitrary<infer Value> ? Value : never;

/** A membership's body, and its group: one that is there, one that is new, or one that nobody knows. */
export function memberBody(model: Model, { which, id, ...part }: Membership): { readonly body: Given; readonly isKnown: boolean } {
  if (which === undefined || (which !== "none" && model.groups.size === 0))
    return { body: { external_entity_group_id: id, ...part }, isKnown: true };
  if (which === "none") return { body: { entity_group_token: "EG-none", ...part }, isKnown: false };
  return { body: { entity_group_token: pick(model.groups.keys(), which), ...part }, isKnown: true };
}

/** What an event says of an entity, taken into the model. The answer shows the entity as it is read. */
export async function takeIn(model: Model, entity: ModelEntity, data: Given, memberships: readonly Given[], shown: Body): Promise<void> {
  const { phones = [], entity_groups: _, ...rest } = data;
  store(model, entity, { ...rest, phones: (phones as Given[]).map((phone) => ({ type: "home", ...phone })) });
  for (const part of memberships) {
    const { entity_group_token: token, external_entity_group_id: id } = part as Record<string, string | undefined>;
    const group: ModelGroup =
      model.groups.get(token ?? "") ?? model.groupsById.get(id ?? "") ?? newGroup(model, id === undefined ? [] : [id]);
    changeMember(model, group, entity, part);
    const told = shown.entity_groups.find((one: Body) => one.external_entity_group_ids.includes(id));
    if (group.token === "") nameGroup(model, group, fresh(model, told.entity_group_token, "EG-"));
  }
}
