import type { Body } from "./answers.ts";
import type { Given, ModelEntity, ModelEvaluation } from "./entity-records.ts";
import type { ModelGroup } from "./event-records.ts";
import type { ModelInvestigation } from "./investigation-model.ts";
import type { Model } from "./model.ts";

/** Where an entity stands in a journey. */
type Place = "start" | "check" | "documents" | "stepUp" | "action" | "review" | "outcome";

/** One entity on its way through a journey. Its token is empty until an answer tells it. */
export interface ModelEntityApplication {
  token: string;
  entity: ModelEntity;
  readonly branch: "persons" | "businesses";
  data: Given;
  status: string;
  outcome: string | null;
  place: Place;
  readonly evaluations: ModelEvaluation[];
  retries: number;
  /** The case, once it is open; its token is read from the events. */
  caseToken: string | null;
  review: { readonly outcome: string; readonly notes: string[] } | null;
  reviewToken: string;
  /** The node that waits for an outcome, read from the events. */
  nodeId: string | null;
}

/** One run of a journey. Its token is empty until an answer tells it. */
export interface ModelApplication {
  token: string;
  readonly journey: Journey;
  readonly version: "1" | "2";
  readonly isConfigured: boolean;
  readonly createdAt: number;
  status: string;
  outcome: string | null;
  closedAt: number | null;
  awaitsEntities: boolean;
  readonly entities: ModelEntityApplication[];
  readonly externalGroupId: string | null;
  readonly externalApplicationId: string | null;
  /** The group of its applicants, where it has one. */
  readonly group: ModelEntity | null;
  readonly entityGroup: ModelGroup | null;
  readonly rerunOf: ModelApplication | null;
  readonly reruns: ModelApplication[];
  readonly investigations: ModelInvestigation[];
  review: { readonly outcome: string; readonly notes: string[] } | null;
  /** Its events as they were last read: they only ever grow. */
  events: readonly Body[];
  /** Whether something happened to it behind the caller's back. */
  isUnread: boolean;
}

export type Journey = "onboarding" | "alerts";

/** The tokens of the sandbox's journeys. */
export const journeyTokens = { onboarding: "J-SandboxRetailOnboarding1", alerts: "J-SandboxTransactionAlert1" } as const;

/** An application of which nothing has happened yet. */
export function newApplication(model: Model, start: Partial<ModelApplication> & Pick<ModelApplication, "journey">): ModelApplication {
  const application: ModelApplication = {
    ...{ token: "", version: "1", isConfigured: false, createdAt: model.now, status: "running", outcome: null, closedAt: null },
    ...{ awaitsEntities: false, entities: [], externalGroupId: null, externalApplicationId: null, group: null, entityGroup: null },
    ...{ rerunOf: null, reruns: [], investigations: [], review: null, events: [], isUnread: false },
    ...start,
  };
  const { externalGroupId, externalApplicationId: id } = application;
  if (externalGroupId !== null) model.usedGroupIds.add(externalGroupId);
  if (id !== null) model.applicationsById.set(id, [...(model.applicationsById.get(id) ?? []), application]);
  return application;
}

/** Adds an entity, which has yet to be sent on its way. */
export function addEntity(model: Model, application: ModelApplication, entity: ModelEntity, data: Given): ModelEntityApplication {
  const added: ModelEntityApplication = {
    ...{ token: "", entity, branch: entity.type === "business" ? "businesses" : "persons", data, status: "running", outcome: null },
    ...{ place: "start", evaluations: [], retries: 0, caseToken: null, review: null, reviewToken: "", nodeId: null },
  };
  application.entities.push(added);
  const members = application.entityGroup?.members;
  if (members !== undefined && !members.has(entity)) {
    members.set(entity, { part: { roles: [], title: null, ownership_percentage: null, at: model.now }, accounts: new Map() });
  }
  return added;
}

/** Ends an entity's way. */
export function finish(one: ModelEntityApplication, outcome: string): void {
  one.place = "outcome";
  one.status = "completed";
  one.outcome = outcome;
}
