import fc from "fast-check";
import { expect } from "vitest";
import { type Body, fresh, type Refused, refused, taken } from "./answers.ts";
import { type Command, command, pick, place, type Scene } from "./command.ts";
import { newEntity } from "./entity-model.ts";
import type { Given, ModelEntity } from "./entity-records.ts";
import { expectDetails } from "./expect-details.ts";
import { expectEntity } from "./expect-entity.ts";
import { furtherIds, idsRefused, isRepeated, store } from "./external-ids.ts";
import type { Model } from "./model.ts";
import { agentEmail, entityId, isAgent, oneOf, storedContact, storedPerson } from "./people.ts";

type Kind = "person" | "business";

const prefixes = { person: "P-", business: "B-", group: "G-" } as const;

/** A name of an entity for paths: its token, or one of its ids. */
export function nameOf({ byId }: Model, entity: ModelEntity, index: number): string {
  const ids = entity.ids.map(({ id }) => id).filter((id) => byId.get(id) === entity);
  return [entity.token, ...ids][index % (ids.length + 1)] ?? "";
}

const create = (kind: Kind, given: fc.Arbitrary<Given>): fc.Arbitrary<Command> =>
  command(`create ${kind}`, fc.tuple(given, fc.record({ external_entity_id: entityId, ...storedContact }, { requiredKeys: [] })), {
    async run([own, more], { model, world, alloy }) {
      const body: Body = { ...own, ...more };
      const result = await (kind === "person" ? alloy().createPerson({ body }) : alloy().createBusiness({ body }));
      if (idsRefused(model, undefined, more.external_entity_id, []) !== undefined) return refused(result, 409, 4091);
      const { entity_token } = taken(result, 201);
      const entity = newEntity(model, kind, fresh(model, entity_token, prefixes[kind]));
      store(model, entity, body);
      await expectEntity({ model, world }, entity);
    },
  });

const update = (kind: Kind, given: fc.Arbitrary<Given>): fc.Arbitrary<Command> =>
  command(
    `update ${kind}`,
    fc.tuple(
      place,
      place,
      given,
      fc.record({ external_entity_id: entityId, external_entity_ids: furtherIds, ...storedContact }, { requiredKeys: [] }),
    ),
    {
      needs: ({ entities }) => entities.size > 0,
      async run([which, name, own, more], { model, world, alloy }) {
        const entity = pick(model.entities.values(), which);
        const path = { entity_token: nameOf(model, entity, name) };
        const body: Body = { ...own, ...more };
        const result = await (kind === "person" ? alloy().updatePerson({ path, body }) : alloy().updateBusiness({ path, body }));
        if (isRepeated(more.external_entity_ids)) return refused(result, 400, 4002);
        if (entity.type !== kind) return refused(result, 400, 4013);
        const fault = idsRefused(
          model,
          entity,
          more.external_entity_id,
          (more.external_entity_ids ?? []).map((one) => one.external_entity_id),
        );
        if (fault === "repeated") refused(result, 400, 4002);
        else if (fault === "conflict") refused(result, 409, 4091);
        else {
          taken(result, 200);
          store(model, entity, body);
        }
        await expectDetails({ model, world }, entity);
      },
    },
  );

const businessName = fc.record(
  { business_name: oneOf("Elm Bakery", "Oak Review"), business_alternate_name: oneOf("Elm") },
  { requiredKeys: ["business_name"] },
);

/** Writes a note on an entity. */
const note = command("note entity", fc.tuple(place, place, agentEmail, oneOf("Called back", "Sent a letter")), {
  needs: ({ entities }) => entities.size > 0,
  async run([which, name, note_author_agent_email, text], { model, world, alloy }) {
    const entity = pick(model.entities.values(), which);
    const result = await alloy().createEntityNote({
      path: { entity_token: nameOf(model, entity, name) },
      body: { note: text, note_author_agent_email },
    });
    if (!isAgent(note_author_agent_email)) return refused(result, 400, 4003);
    expect(taken(result, 200)).toMatchObject({ entity_token: entity.token, note: text, note_author_agent_email, created_at: model.now });
    entity.notes.push({ text, email: note_author_agent_email, at: model.now });
    await expectEntity({ model, world }, entity);
  },
});

/** Looks for somebody who is not there. */
const unknown = command("look for nobody", oneOf("P-nobody", "id-99", "EG-none"), {
  async run(entity_token, { alloy }: Scene) {
    const path = { entity_token };
    const wrong: readonly Refused[] = [
      [403, 4031],
      [400, 4013],
      [400, 4013],
      [400, 4013],
    ];
    const body = { name_first: "Else", business_name: "Else" };
    const client = alloy();
    const results = [
      await client.getEntity({ path }),
      await client.getPerson({ path }),
      await client.updateBusiness({ path, body }),
      await client.updatePerson({ path, body }),
    ];
    for (const [index, result] of results.entries()) refused(result, ...(wrong[index] as Refused));
    refused(await client.getEntityGroup({ path: { entity_token_or_external_id: entity_token } }), 404, 4041);
  },
});

/** Storing persons and businesses, and writing about entities. */
export const entityCommands: readonly fc.Arbitrary<Command>[] = [
  create("person", storedPerson),
  create("business", businessName),
  update("person", storedPerson),
  update("business", businessName),
  note,
  unknown,
];
