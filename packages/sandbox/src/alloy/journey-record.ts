import type { Json } from "../json.ts";
import type { EntityRecord } from "./entity-record.ts";
import type { Place } from "./journey-definition.ts";
import type { Attributes } from "./missing-input.ts";
import type { MultiEnvironmentConfig } from "./multi-environment-configs.ts";
import type { EvaluationRecord, ReviewRecord } from "./state.ts";

/** One entity on its way through a journey. Its token begins with `EA-`. */
export interface EntityApplicationRecord {
  readonly token: string;
  readonly entity: EntityRecord;
  readonly createdAt: number;
  readonly branchName: string;
  data: Attributes;
  status: string;
  outcome: string | null;
  /** What is wanted or waited for, as the wire has it. */
  statusDetails: Json | null;
  /** The node that it stands on. */
  place: Place;
  readonly evaluations: EvaluationRecord[];
  /** How often an evaluation whose service failed was run again. */
  retries: number;
  /** The case that an agent decides, once one is open. */
  caseToken: string | null;
  /** When the case was opened. */
  caseOpenedAt: number;
  /** The decision on the case. */
  review: ReviewRecord | null;
  /** The node that waits for an outcome, once one does. */
  actionNodeId: string | null;
}

/** What the headers of a start ask for; they hold for all later runs of the application. */
export interface JourneyRunOptions {
  readonly sandbox: boolean;
  readonly refreshCache: boolean;
  readonly multiEnvironmentConfig: MultiEnvironmentConfig | null;
}

/** The decision on a whole application, and the notes on it. */
export interface ApplicationReview {
  readonly outcome: string;
  readonly reasons: readonly string[];
  readonly at: number;
  readonly notes: string[];
}

/** One run of a journey. Its token begins with `JA-`. */
export interface JourneyApplicationRecord {
  readonly token: string;
  readonly journeyToken: string;
  readonly journeyVersion: number;
  readonly options: JourneyRunOptions;
  readonly createdAt: number;
  updatedAt: number;
  closedAt: number | null;
  status: string;
  outcome: string | null;
  readonly externalGroupId: string | null;
  readonly externalApplicationId: string | null;
  readonly meta: Json | null;
  /** Whether more entities are still awaited. */
  awaitsEntities: boolean;
  readonly entityApplications: EntityApplicationRecord[];
  /** The group that stands for several entities. */
  readonly group: EntityRecord | null;
  /** In the order in which they happened, as the wire has them. */
  readonly events: Json[];
  readonly rerunOf: JourneyApplicationRecord | null;
  readonly reruns: { readonly token: string; readonly at: number }[];
  readonly entityGroupToken: string | null;
  readonly investigationTokens: string[];
  /** Why the alert was raised, where it is one. */
  readonly alertReason: string | null;
  review: ApplicationReview | null;
}

/** Every journey application. */
export interface JourneyState {
  readonly byToken: Map<string, JourneyApplicationRecord>;
  /** The applications of one external application id, the newest last. */
  readonly byExternalApplicationId: Map<string, JourneyApplicationRecord[]>;
  readonly externalGroupIds: Set<string>;
  /** The number of the last event. */
  lastEvent: number;
}

/** No applications yet. */
export function emptyJourneys(): JourneyState {
  return { byToken: new Map(), byExternalApplicationId: new Map(), externalGroupIds: new Set(), lastEvent: 41_000_000 };
}
