import fc from "fast-check";
import { expect } from "vitest";
import { type Body, fresh, taken } from "./answers.ts";
import { type Command, command, pick, place } from "./command.ts";
import { businessData, details, eventId, memberBody, takeIn } from "./entity-event-data.ts";
import { newEntity } from "./entity-model.ts";
import type { Given, ModelEntity } from "./entity-records.ts";
import { type Effect, entityNames, report, timestampOf } from "./event-report.ts";
import { expectEntity } from "./expect-entity.ts";
import type { View } from "./expect-evaluation.ts";
import { expectGroup } from "./expect-groups.ts";
import { idsRefused, isRepeated } from "./external-ids.ts";
import { entityId, storedPerson } from "./people.ts";

type Kind = "person" | "business";

const created = (kind: Kind, own: fc.Arbitrary<Given>): fc.Arbitrary<Command> =>
  command(
    `${kind} created`,
    fc.tuple(own, fc.record({ external_entity_id: entityId, ...details }, { requiredKeys: ["external_entity_id"] }), eventId),
    {
      async run([who, { entity_groups: given = [], ...more }, external_event_id], scene) {
        const { model, world } = scene;
        const members = given.map((one) => memberBody(model, one));
        const memberships = members.map(({ body }) => body);
        const data = {
          timestamp: timestampOf(model),
          ...withoutNulls(who),
          ...more,
          ...(given.length > 0 && { entity_groups: memberships }),
        };
        const fault = idsRefused(
          model,
          undefined,
          more.external_entity_id,
          (more.external_entity_ids ?? []).map((one) => one.external_entity_id),
        );
        const effect = ((): Effect => {
          if (isRepeated(more.external_entity_ids)) return "broken";
          if (fault !== undefined) return fault === "repeated" ? 400 : 409;
          if (members.some(({ isKnown }) => !isKnown)) return 400;
          return async (shown) => {
            const entity = newEntity(model, kind, fresh(model, shown.entity_token, kind === "person" ? "P-" : "B-"));
            await takeIn(model, entity, data, memberships, shown);
            await expectShown(scene, entity, shown);
          };
        })();
        await report(scene, { event_type: `${kind}_created`, external_event_id, data }, effect);
        for (const group of model.groups.values()) await expectGroup({ model, world }, group);
      },
    },
  );

const updated = (kind: Kind, own: fc.Arbitrary<Given>): fc.Arbitrary<Command> =>
  command(
    `${kind} updated`,
    fc.tuple(
      place,
      fc.constantFrom("token", "id", "nobody", "token", "new id"),
      own,
      fc.record(details, { requiredKeys: [] }),
      entityId,
      eventId,
    ),
    {
      needs: ({ entities }) => entities.size > 0,
      async run([which, by, who, { entity_groups: given = [], ...more }, newId, external_event_id], scene) {
        const { model } = scene;
        const { names, entity } = entityNames(model, pick(model.entities.values(), which), by === "new id" ? "token" : by);
        const members = given.map((one) => memberBody(model, one));
        const memberships = members.map(({ body }) => body);
        const ids = by === "new id" ? { external_entity_id: newId } : {};
        const data: Given = {
          timestamp: timestampOf(model),
          ...names,
          ...ids,
          ...withoutNulls(who),
          ...more,
          ...(given.length > 0 && { entity_groups: memberships }),
        };
        const effect = ((): Effect => {
          if (isRepeated(more.external_entity_ids)) return "broken";
          if (entity === undefined || entity.type !== kind) return 400;
          const single = data["external_entity_id"] as string | undefined;
          const fault = idsRefused(
            model,
            entity,
            single,
            (more.external_entity_ids ?? []).map((one) => one.external_entity_id),
          );
          if (fault !== undefined) return fault === "repeated" ? 400 : 409;
          if (members.some(({ isKnown }) => !isKnown)) return 400;
          return async (shown) => {
            await takeIn(model, entity, data, memberships, shown);
            await expectShown(scene, entity, shown);
          };
        })();
        await report(scene, { event_type: `${kind}_updated`, external_event_id, data }, effect);
      },
    },
  );

/** What an event's answer shows is what is read afterwards. */
async function expectShown({ model, world }: View, entity: ModelEntity, shown: Body): Promise<void> {
  const path = { entity_token: entity.token };
  const alloy = world.alloy();
  const read = entity.type === "person" ? await alloy.getPerson({ path }) : await alloy.getBusiness({ path });
  expect(taken(read, 200)).toEqual(shown);
  await expectEntity({ model, world }, entity);
}

const withoutNulls = (given: Given): Given =>
  Object.fromEntries(Object.entries(given).filter(([key, value]) => value !== null && key !== "name_middle"));

/** Events about persons and businesses. */
export const entityEventCommands: readonly fc.Arbitrary<Command>[] = [
  created("person", storedPerson),
  created("business", businessData),
  updated("person", storedPerson),
  updated("business", businessData),
];
