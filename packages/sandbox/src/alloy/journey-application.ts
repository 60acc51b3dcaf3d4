import type { Json } from "../json.ts";
import { findOrCreateApplicantGroup } from "./applicant-groups.ts";
import { createEntity, type EntityRecord } from "./entity-record.ts";
import type { Branch, Journey, JourneyVersion } from "./journey-definition.ts";
import type { JourneyParts } from "./journey-parts.ts";
import type { EntityApplicationRecord, JourneyApplicationRecord, JourneyRunOptions } from "./journey-record.ts";
import type { Attributes } from "./missing-input.ts";

/** What a new application is made from. */
export interface ApplicationStart {
  readonly journey: Journey;
  readonly version: JourneyVersion;
  readonly options: JourneyRunOptions;
  readonly externalGroupId?: string | undefined;
  readonly externalApplicationId?: string | null | undefined;
  readonly meta?: Json | null | undefined;
  readonly awaitsEntities?: boolean | undefined;
  /** How many entities it begins with. */
  readonly entityCount: number;
  readonly entityGroupToken?: string | null | undefined;
  readonly rerunOf?: JourneyApplicationRecord;
  readonly alertReason?: string;
}

/** Makes an application without entities and without events. */
export function createApplication(start: ApplicationStart, { state, context }: JourneyParts): JourneyApplicationRecord {
  const { journey, version, options, externalGroupId, externalApplicationId = null, awaitsEntities = false } = start;
  const at = context.now();
  const needsGroup = externalGroupId !== undefined || awaitsEntities || start.entityCount > 1;
  const makeGroup = () =>
    externalGroupId === undefined ? createEntity(state, "group", context) : findOrCreateApplicantGroup(state, externalGroupId, context);
  const application: JourneyApplicationRecord = {
    token: context.tokens.token("JA-"),
    journeyToken: journey.token,
    journeyVersion: version.number,
    options,
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    status: "running",
    outcome: null,
    externalGroupId: externalGroupId ?? null,
    externalApplicationId,
    meta: start.meta ?? null,
    awaitsEntities,
    entityApplications: [],
    group: needsGroup ? makeGroup() : null,
    events: [],
    rerunOf: start.rerunOf ?? null,
    reruns: [],
    entityGroupToken: start.entityGroupToken ?? null,
    investigationTokens: [],
    alertReason: start.alertReason ?? null,
    review: null,
  };
  const { journeys } = state;
  journeys.byToken.set(application.token, application);
  if (externalGroupId !== undefined) journeys.externalGroupIds.add(externalGroupId);
  if (externalApplicationId !== null) {
    const known = journeys.byExternalApplicationId.get(externalApplicationId) ?? [];
    journeys.byExternalApplicationId.set(externalApplicationId, [...known, application]);
  }
  return application;
}

/** Adds an entity to an application. It has yet to be sent on its way. */
export function addEntityApplication(
  application: JourneyApplicationRecord,
  entity: EntityRecord,
  branch: Branch,
  data: Attributes,
  { context }: JourneyParts,
): EntityApplicationRecord {
  const entityApplication: EntityApplicationRecord = {
    token: context.tokens.token("EA-"),
    entity,
    createdAt: context.now(),
    branchName: branch.name,
    data,
    status: "running",
    outcome: null,
    statusDetails: null,
    place: "start",
    evaluations: [],
    retries: 0,
    caseToken: null,
    caseOpenedAt: 0,
    review: null,
    actionNodeId: null,
  };
  application.entityApplications.push(entityApplication);
  return entityApplication;
}
