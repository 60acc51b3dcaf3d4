import fc from "fast-check";
import { type Body, type Refused, refused, taken } from "./answers.ts";
import { anyOf, type Command, command, pick, place, seldom } from "./command.ts";
import { newEntity } from "./entity-model.ts";
import { findApplicants } from "./evaluation-link.ts";
import { expectApplication } from "./expect-application.ts";
import { finishWrite } from "./finish-write.ts";
import { type GroupNames, groupRefused, joinGroup } from "./group-model.ts";
import { isRefused, linkEntities, type Planned, planAll, sent } from "./journey-entities.ts";
import { startEntity } from "./journey-model.ts";
import { addEntity, type Journey, journeyTokens, newApplication } from "./journey-records.ts";
import { settleApplication } from "./journey-status.ts";
import type { Model } from "./model.ts";
import { applicantsId, applicationId, groupId, oneOf } from "./people.ts";

const journey = anyOf<Journey | "none">(
  { weight: 12, arbitrary: fc.constant("onboarding") },
  { weight: 5, arbitrary: fc.constant("alerts") },
  fc.constant("none"),
);

const applicants = fc.oneof(
  { weight: 3, arbitrary: applicantsId },
  fc.nat({ max: 9 }).map((number) => `house-${number}`),
);
const several = fc.oneof({ weight: 9, arbitrary: fc.array(sent, { minLength: 1, maxLength: 3 }) }, fc.constant([]));
const options = fc.record({
  ...{ groupId: seldom(applicants, 4), applicationId: seldom(applicationId, 2), awaits: seldom(fc.constantFrom(true, true, false), 4) },
  ...{
    version: seldom(fc.constantFrom("1", "2", "2", "3"), 8),
    isAsynchronous: seldom(fc.boolean(), 4),
    isConfigured: seldom(fc.constant(true), 6),
  },
  group: seldom(
    fc.record(
      {
        which: fc.oneof({ weight: 4, arbitrary: place }, fc.constant("unknown" as const)),
        id: groupId,
        name: oneOf("Elm"),
        type: oneOf("business"),
      },
      { requiredKeys: [] },
    ),
    3,
  ),
});

/** Which group a body names. */
function namedGroup(model: Model, { which, ...names }: { which?: number | "unknown" } & GroupNames): GroupNames {
  if (which === undefined || (which !== "unknown" && model.groups.size === 0)) return names;
  return { ...names, group: which === "unknown" ? which : pick(model.groups.values(), which) };
}

const start = command("start application", fc.tuple(journey, several, options), {
  async run(
    [where, given, { groupId: externalGroupId, applicationId: id, awaits, version, isAsynchronous, isConfigured, group = {} }],
    scene,
  ) {
    const { model, world, alloy } = scene;
    const names = namedGroup(model, group);
    const { bodies, plans } = planAll(model, given);
    const body: Body = {
      entities: bodies,
      ...(externalGroupId !== undefined && { external_group_id: externalGroupId }),
      ...(id !== undefined && { external_application_id: id }),
      ...(awaits !== undefined && { do_await_additional_entities: awaits }),
      ...(names.group !== undefined && { entity_group_token: names.group === "unknown" ? "EG-none" : names.group.token }),
      ...(names.id !== undefined && { external_entity_group_id: names.id }),
      ...(names.name !== undefined && { entity_group_name: names.name }),
      ...(names.type !== undefined && { entity_group_type: names.type }),
    };
    const header: Body = {
      ...(version !== undefined && { "alloy-journey-version": version }),
      ...(isAsynchronous !== undefined && { "alloy-journey-override-sync": isAsynchronous }),
      ...(isConfigured && { "alloy-multi-environment-config-token": "MEC-SandboxConsentGiven01" }),
    };
    const journey_token = where === "none" ? "J-none" : journeyTokens[where];
    const result = await alloy().createJourneyApplication({ path: { journey_token }, body, header });
    if (where === "none") return refused(result, 404, 4041);
    const stop = ((): Refused | undefined => {
      if (version === "3" || (version === "2" && where === "alerts")) return [400, 4001];
      if (id === "rate_limited") return [429, 4033];
      if (externalGroupId !== undefined && model.usedGroupIds.has(externalGroupId)) return [409, 4091];
      if (given.length === 0 && awaits !== true) return [400, 4002];
      return groupRefused(model, names) ?? (isRefused(plans) ? plans : undefined);
    })();
    const linked = stop ?? linkEntities(model, plans as readonly Planned[]);
    if (isRefused(linked)) return refused(result, ...linked);

    const entityGroup = joinGroup(model, names);
    const needsApplicants = externalGroupId !== undefined || awaits === true || linked.length > 1;
    const applicants = externalGroupId === undefined ? newEntity(model, "group") : findApplicants(model, externalGroupId);
    const application = newApplication(model, {
      ...{ journey: where, version: (version ?? "1") as "1" | "2", isConfigured: isConfigured === true, awaitsEntities: awaits === true },
      ...{
        externalGroupId: externalGroupId ?? null,
        externalApplicationId: id ?? null,
        entityGroup,
        group: needsApplicants ? applicants : null,
      },
    });
    const added = linked.map((entity, index) => addEntity(model, application, entity, (plans as readonly Planned[])[index]?.data ?? {}));
    const run = (): void => {
      for (const one of added) startEntity(model, application, one);
      settleApplication(model, application);
    };
    await finishWrite(scene, application, taken(result, 201), run, isAsynchronous === true);
    await expectApplication({ model, world }, application);
  },
});

/** Journey applications: started. */
export const journeyCommands: readonly fc.Arbitrary<Command>[] = [start, start, start, start, start];
