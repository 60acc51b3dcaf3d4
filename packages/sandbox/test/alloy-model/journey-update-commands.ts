import fc from "fast-check";
import { type Body, type Refused, refused, taken } from "./answers.ts";
import { type Command, command, place } from "./command.ts";
import { expectApplication, pathOf } from "./expect-application.ts";
import { finishWrite } from "./finish-write.ts";
import { isRefused, linkEntities } from "./journey-entities.ts";
import { continueEntity, startEntity, waitsForData } from "./journey-model.ts";
import { addEntity } from "./journey-records.ts";
import { settleApplication } from "./journey-status.ts";
import { action, entryOf, pickApplication, planUpdate } from "./journey-update-plan.ts";

const update = command(
  "update application",
  fc.tuple(place, action, fc.boolean(), fc.constantFrom("token", "token", "latest", "asynchronous")),
  {
    needs: ({ applications }) => applications.size > 0,
    async run([which, act, isLast, way], scene) {
      const { model, world, alloy } = scene;
      const application = pickApplication(
        model,
        which,
        ({ closedAt, awaitsEntities, entities }) => closedAt === null && (awaitsEntities || entities.some(waitsForData)),
      );
      const entry = entryOf(model, application, act);
      const says = isLast && (application.awaitsEntities || which % 4 === 0);
      const body: Body = {
        ...(entry !== undefined && { entities: [entry.body] }),
        ...(says && { has_finished_sending_additional_entities: true }),
      };
      const id = application.externalApplicationId;
      const isLatest = way === "latest" && id !== null && model.applicationsById.get(id)?.at(-1) === application;
      const header: Body = way === "asynchronous" ? { "alloy-journey-override-sync": true } : {};
      const result = await (isLatest
        ? alloy().updateLatestJourneyApplication({ path: { external_application_id: id }, body })
        : alloy().updateJourneyApplication({ path: pathOf(application), body, header }));
      const plan = planUpdate(application, says, entry);
      if ("length" in plan) refused(result, ...plan);
      else {
        const linked = linkEntities(model, plan.added === undefined ? [] : [plan.added]);
        if (isRefused(linked)) return refused(result, ...linked);
        const added = linked.map((entity) => addEntity(model, application, entity, plan.added?.data ?? {}));
        if (plan.given !== undefined) plan.given.one.status = "running";
        if (plan.given !== undefined || added.length > 0) application.status = "running";
        const run = (): void => {
          if (plan.given !== undefined) continueEntity(model, application, plan.given.one, plan.given.data);
          for (const one of added) startEntity(model, application, one);
          if (says) application.awaitsEntities = false;
          settleApplication(model, application);
        };
        await finishWrite(scene, application, taken(result, 200), run, way === "asynchronous");
      }
      await expectApplication({ model, world }, application);
    },
  },
);

const unknown = command("update the latest of nothing", fc.constantFrom("app-none", "rate_limited"), {
  async run(external_application_id, { alloy }) {
    const path = { external_application_id };
    const wanted: Refused = external_application_id === "rate_limited" ? [429, 4033] : [404, 4041];
    refused(await alloy().updateLatestJourneyApplication({ path, body: { has_finished_sending_additional_entities: true } }), ...wanted);
    refused(await alloy().rerunLatestJourneyApplication({ path }), ...wanted);
  },
});

/** Journey applications: given what they wait for. */
export const journeyUpdateCommands: readonly fc.Arbitrary<Command>[] = [update, update, update, update, unknown];
