import fc from "fast-check";
import { expect } from "vitest";
import { refused, taken } from "./answers.ts";
import { type Command, command, pick, place } from "./command.ts";
import { eventId } from "./entity-event-data.ts";
import type { Given } from "./entity-records.ts";
import { type Effect, entityNames, report, timestampOf } from "./event-report.ts";
import { expectEntity } from "./expect-entity.ts";

/** Events that are kept and change nothing. */
const kinds = fc.constantFrom<(readonly [type: string, data: Given])[]>(
  ["login", { login_method: "password" }],
  ["credentials_updated", { target: "password" }],
  ["modify_notification", {}],
  ["card_created", { external_card_id: "card-1" }],
);

const kept = command("event that is kept", fc.tuple(kinds, place, fc.constantFrom("token", "id", "both", "nobody"), eventId), {
  needs: ({ entities }) => entities.size > 0,
  async run([[event_type, data], which, by, external_event_id], scene) {
    const { model, world } = scene;
    const entity = pick(model.entities.values(), which);
    const named = entityNames(model, entity, event_type === "card_created" ? "id" : by);
    // Cards name their holder by id alone.
    const lacksId = event_type === "card_created" && !("external_entity_id" in named.names);
    const effect: Effect = lacksId ? "broken" : named.entity === undefined ? 400 : (shown) => expect(shown).toEqual({});
    await report(scene, { event_type, external_event_id, data: { timestamp: timestampOf(model), ...data, ...named.names } }, effect);
    await expectEntity({ model, world }, entity);
  },
});

/** Events that break the spec. They are kept all the same. */
const broken = command(
  "broken event",
  fc.constantFrom<[string, Given][]>(["login", {}], ["person_created", { name_first: "Odd" }], ["knighted", {}]),
  {
    async run([event_type, data], scene) {
      await report(scene, { event_type, data: { timestamp: timestampOf(scene.model), ...data } }, "broken");
    },
  },
);

const look = command("look for no event", fc.constant("EV-none"), {
  async run(event_request_token, { alloy }) {
    const result = await alloy().getEvent({ path: { event_request_token } });
    expect(result.status).toBe(404);
  },
});

const types = [
  "person_created",
  "business_updated",
  "bank_account_created",
  "external_account_updated",
  "transaction",
  "login",
  "entity_group_created",
] as const;
const schema = command("read event schema", fc.constantFrom(...types), {
  async run(type, { alloy }) {
    expect(taken(await alloy().getEventSchema({ query: { type } }), 200)).toMatchObject({ event_type: { enum: [type] } });
    refused(await alloy().getEventSchema({ query: { type: "knighted" as never } }), 400, 4000);
  },
});

/** Events that change nothing, and what is known of events. */
export const keptEventCommands: readonly fc.Arbitrary<Command>[] = [kept, broken, look, schema];
