import { expect } from "vitest";
import { type Body, refused, taken } from "./answers.ts";
import { idOf, singles } from "./entity-model.ts";
import type { ModelEntity } from "./entity-records.ts";
import type { View } from "./expect-evaluation.ts";
import type { Model } from "./model.ts";

/** A person or business shows all that was told of it, and each of its groups. */
export async function expectDetails({ model, world }: View, entity: ModelEntity): Promise<void> {
  const { token: entity_token, type, details, ids } = entity;
  if (type === "group") return;
  const alloy = world.alloy();
  const read = async (path: { entity_token: string }): Promise<Body> =>
    taken(await (type === "person" ? alloy.getPerson({ path }) : alloy.getBusiness({ path })), 200);
  const body = await read({ entity_token });
  for (const { id } of ids) expect(await read({ entity_token: id })).toEqual(body);
  const list = (name: string): Body =>
    (entity.lists.get(name) ?? []).map(({ value, at, by }) => ({ ...value, created_at: at, evaluation_token: by?.token ?? null }));
  expect(body).toEqual({
    ...{ entity_token, type, external_entity_id: idOf(entity), created_at: entity.createdAt },
    ...(type === "person" && { person_details_updated_at: entity.changedAt }),
    ...Object.fromEntries(singles[type].map((key) => [key, details.get(key) ?? null])),
    ...{ addresses: list("addresses"), emails: list("emails"), phones: list("phones"), entity_groups: partsOf(model, entity) },
    _embedded: {
      ...(type === "person" && { document_ssns: list("document_ssns"), birth_dates: list("birth_dates") }),
      notes: expect.any(Array),
      external_entity_ids: ids.map((one) => ({ external_entity_id: one.id, external_entity_id_type: one.type })),
    },
    _links: { self: { href: `/v1/entities/${type === "person" ? "persons" : "businesses"}/${entity_token}` } },
  });
  const other = await (type === "person" ? alloy.getBusiness({ path: { entity_token } }) : alloy.getPerson({ path: { entity_token } }));
  refused(other, 400, 4013);
}

/** The part that an entity has in each group. */
function partsOf(model: Model, entity: ModelEntity): Body {
  return [...model.groups.values()].flatMap((group) => {
    const member = group.members.get(entity);
    if (member === undefined) return [];
    const { at, ...part } = member.part;
    return {
      ...part,
      external_entity_group_ids: group.ids,
      entity_group_token: group.token,
      entity_group_name: group.name,
      entity_group_type: group.type,
      entity_group_relationship_status: "successful",
      relationship_created_at: new Date(at as number).toISOString(),
      entity_group_created_at: new Date(group.createdAt).toISOString(),
    };
  });
}
