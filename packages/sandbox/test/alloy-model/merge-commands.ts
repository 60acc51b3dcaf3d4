import fc from "fast-check";
import { refused, taken } from "./answers.ts";
import { type Command, command, pick, place } from "./command.ts";
import type { ModelEntity } from "./entity-records.ts";
import { expectEntity, expectGone } from "./expect-entity.ts";
import { mergeIn } from "./merge-model.ts";
import type { Model } from "./model.ts";

/** How a call names one of the two entities: by token, by id, or by both. */
const naming = fc.constantFrom("token", "id", "both");

function named(part: "primary" | "secondary", entity: ModelEntity, { byId }: Model, by: string): Record<string, string> {
  const id = entity.ids.map((one) => one.id).find((one) => byId.get(one) === entity);
  return {
    ...((by !== "id" || id === undefined) && { [`${part}_entity_token`]: entity.token }),
    ...(by !== "token" && id !== undefined && { [`${part}_external_entity_id`]: id }),
  };
}

/** Merging two entities, or trying to. */
export const mergeCommands: readonly fc.Arbitrary<Command>[] = [
  command("merge", fc.tuple(place, place, naming, naming), {
    needs: ({ entities }) => entities.size > 1,
    async run([first, second, byFirst, bySecond], { model, world, alloy }) {
      const mergeable = [...model.entities.values()].filter(({ type }) => type !== "group");
      const primary = pick(first % 7 === 0 || mergeable.length === 0 ? model.entities.values() : mergeable, first);
      const alike = [...model.entities.values()].filter((entity) => entity.type === primary.type && entity !== primary);
      const secondary = pick(second % 5 === 0 || alike.length === 0 ? model.entities.values() : alike, second);
      const body = { ...named("primary", primary, model, byFirst), ...named("secondary", secondary, model, bySecond) };
      const result = await alloy().mergeEntities({ body: body as never });
      if (primary.type === "group" || secondary.type === "group") refused(result, 400, 4013);
      else if (primary === secondary || primary.type !== secondary.type) refused(result, 409, 4091);
      else {
        taken(result, 201);
        mergeIn(model, primary, secondary);
        await expectGone({ model, world }, secondary.token);
      }
      await expectEntity({ model, world }, primary);
    },
  }),
  command("merge what is gone", fc.tuple(place, place), {
    needs: ({ entities, gone }) => gone.length > 0 && entities.size > 0,
    async run([first, second], { model, alloy }) {
      const primary = pick(model.entities.keys(), first);
      const body = { primary_entity_token: primary, secondary_entity_token: pick(model.gone, second) };
      refused(await alloy().mergeEntities({ body }), 400, 4013);
    },
  }),
];
