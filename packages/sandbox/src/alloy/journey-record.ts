import type { Json } from "../json.ts";
import type { EntityRecord } from "./entity-record.ts";
import type { Attributes } from "./missing-input.ts";
import type { EvaluationRecord } from "./state.ts";

/** One entity on its way through a journey. */
export interface EntityApplicationRecord {
  readonly token: string;
  readonly entity: EntityRecord;
  readonly branchName: string;
  data: Attributes;
  status: string;
  outcome: string | null;
  /** What is wanted or waited for, as the wire has it. */
  statusDetails: Json | null;
  readonly evaluations: EvaluationRecord[];
  /** The case that an agent decides, once one is open. */
  caseToken: string | null;
  /** The node that waits for an outcome, once one does. */
  actionNodeId: string | null;
}

/** One run of a journey. Its token begins with `JA-`. */
export interface JourneyApplicationRecord {
  readonly token: string;
  readonly journeyToken: string;
  readonly journeyVersion: number;
  readonly sandbox: boolean;
  readonly createdAt: number;
  updatedAt: number;
  closedAt: number | null;
  status: string;
  outcome: string | null;
  readonly externalGroupId: string | null;
  readonly externalApplicationId: string | null;
  meta: Json | null;
  awaitsEntities: boolean;
  readonly entityApplications: EntityApplicationRecord[];
  /** In the order in which they happened, as the wire has them. */
  readonly events: Json[];
  readonly rerunOf: JourneyApplicationRecord | null;
  readonly reruns: { readonly token: string; readonly at: number }[];
  readonly entityGroupToken: string | null;
  readonly investigationTokens: string[];
}

/** Every journey application. */
export interface JourneyState {
  readonly byToken: Map<string, JourneyApplicationRecord>;
  /** The applications of one external application id, the newest last. */
  readonly byExternalApplicationId: Map<string, JourneyApplicationRecord[]>;
  readonly externalGroupIds: Set<string>;
}

/** No applications yet. */
export function emptyJourneys(): JourneyState {
  return { byToken: new Map(), byExternalApplicationId: new Map(), externalGroupIds: new Set() };
}
