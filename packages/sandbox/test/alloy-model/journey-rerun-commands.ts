import fc from "fast-check";
import { type Body, type Refused, refused, taken } from "./answers.ts";
import { anyOf, type Command, command, pick, place, seldom } from "./command.ts";
import { newEntity } from "./entity-model.ts";
import type { Given, ModelEntity } from "./entity-records.ts";
import { expectApplication, pathOf } from "./expect-application.ts";
import { finishWrite } from "./finish-write.ts";
import { isRefused, linkEntities, type Planned, planEntity, type Sent, sent } from "./journey-entities.ts";
import { startEntity } from "./journey-model.ts";
import { addEntity, type ModelApplication, newApplication } from "./journey-records.ts";
import { settleApplication } from "./journey-status.ts";
import type { Model } from "./model.ts";
import { applicationId, lastName } from "./people.ts";

const changes = fc.record({
  ...{ applicationId: seldom(applicationId, 4), version: seldom(fc.constantFrom("1", "2", "3"), 5) },
  ...{ exclude: seldom(fc.oneof({ weight: 3, arbitrary: place }, fc.constant("nobody" as const)), 4), added: seldom(sent, 3) },
  change: seldom(
    fc.tuple(
      place,
      anyOf<Given>(
        lastName.map((name_last) => ({ name_last })),
        fc.constant({ document_ssn: null }),
      ),
    ),
    3,
  ),
});

/** What a rerun changes, as its body says it. */
interface Changes {
  readonly excluded: string | undefined;
  /** Whose data changes, and how; null drops a value. */
  readonly target: string | undefined;
  readonly changed: Given;
  readonly added: Sent | undefined;
}

/** The entities of a rerun in the model: those of before, without some, with changes, and with a new one. */
function planRerun(
  model: Model,
  { entities }: ModelApplication,
  { excluded, target, changed, added }: Changes,
): readonly Planned[] | Refused {
  const left = entities.filter(({ entity }) => entity.token !== excluded);
  if (excluded !== undefined && left.length === entities.length) return [400, 4002];
  const meant = entities.find(({ entity }) => entity.token === target);
  const extra: (Planned | Refused)[] = [];
  // Changes for somebody who is left out bring that entity back, with this data alone.
  if (meant !== undefined && !left.includes(meant)) extra.push(keep(meant.entity, {}, changed));
  if (added !== undefined) extra.push(planEntity(model, added).plan);
  const refusal = extra.find((one): one is Refused => "length" in one);
  if (refusal !== undefined) return refusal;
  if (left.length + extra.length === 0) return [400, 4002];
  return [...left.map((one) => keep(one.entity, one.data, one === meant ? changed : {})), ...(extra as Planned[])];
}

function keep(entity: ModelEntity, data: Given, changes: Given): Planned {
  const present = Object.entries({ ...data, ...changes }).filter(([, value]) => value !== null);
  return { body: {}, data: Object.fromEntries(present), known: entity, type: entity.type as "person" | "business", id: undefined };
}

const rerun = command("rerun application", fc.tuple(place, changes, fc.boolean()), {
  needs: ({ applications }) => applications.size > 0,
  async run([which, { applicationId: id, version, exclude, added, change }, isLatestWanted], scene) {
    const { model, world, alloy } = scene;
    const before = pick(model.applications.values(), which);
    const excluded =
      exclude === undefined
        ? undefined
        : exclude === "nobody" || before.entities.length === 0
          ? "P-none"
          : pick(before.entities, exclude).entity.token;
    const target = change === undefined || before.entities.length === 0 ? undefined : pick(before.entities, change[0]).entity.token;
    const changed = target === undefined ? {} : (change?.[1] ?? {});
    // Somebody who has no name in the body is new.
    const extra = added === undefined ? undefined : { data: added.data };
    const entities = [...(target === undefined ? [] : [{ entity_token: target, data: changed }]), ...(extra === undefined ? [] : [extra])];
    const body: Body = {
      ...(id !== undefined && { external_application_id: id }),
      ...(excluded !== undefined && { exclude_entity_tokens: [excluded] }),
      ...(entities.length > 0 && { entities }),
    };
    const header: Body = version === undefined ? {} : { "alloy-journey-version": version };
    const own = before.externalApplicationId;
    const isLatest = isLatestWanted && own !== null && model.applicationsById.get(own)?.at(-1) === before;
    const result = await (isLatest
      ? alloy().rerunLatestJourneyApplication({ path: { external_application_id: own }, body, header })
      : alloy().rerunJourneyApplication({ path: pathOf(before), body, header }));
    if (version === "3" || (version === "2" && before.journey === "alerts")) return refused(result, 400, 4001);
    if (id === "rate_limited") return refused(result, 429, 4033);
    const plans = planRerun(model, before, { excluded, target, changed, added: extra });
    const linked = isRefused(plans) ? plans : linkEntities(model, plans as readonly Planned[]);
    if (isRefused(linked)) return refused(result, ...linked);

    const application = newApplication(model, {
      ...{
        journey: before.journey,
        version: (version ?? "1") as "1" | "2",
        isConfigured: before.isConfigured,
        entityGroup: before.entityGroup,
      },
      ...{ externalApplicationId: id ?? own, group: linked.length > 1 ? newEntity(model, "group") : null, rerunOf: before },
    });
    before.reruns.push(application);
    const started = linked.map((entity, index) => addEntity(model, application, entity, (plans as readonly Planned[])[index]?.data ?? {}));
    const run = (): void => {
      for (const one of started) startEntity(model, application, one);
      settleApplication(model, application);
    };
    await finishWrite(scene, application, taken(result, isLatest ? 200 : 201), run, false);
    await expectApplication({ model, world }, before);
  },
});

/** Journey applications: run again. */
export const journeyRerunCommands: readonly fc.Arbitrary<Command>[] = [rerun, rerun];
