import type { Json } from "../json.ts";
import type { EntityRecord } from "./entity-record.ts";

/** An alert in an investigation: a journey application, and the agent who has it. */
export interface InvestigationAlert {
  readonly journeyApplicationToken: string;
  /** None for an alert that raised itself. */
  readonly agentToken: string | null;
}

/** A note on an investigation, or on one of its entities. */
export interface InvestigationNote {
  readonly text: string;
  readonly at: number;
  readonly agentToken: string | null;
  readonly entity: EntityRecord | null;
}

/** Something that happened to an investigation. */
export interface InvestigationEventRecord {
  readonly event: string;
  readonly agentToken: string | null;
  readonly assignedToken: string | null;
  readonly note: string | null;
  readonly meta: Json | null;
}

/** A change of state that a decision brought. */
export interface InvestigationReviewRecord {
  readonly before: string;
  readonly after: string;
  readonly outcome: string;
  readonly reason: string | null;
  readonly note: string | null;
  readonly at: number;
  readonly agentToken: string | null;
}

/** An inquiry into alerts about entities. Its token begins with `INV-`. */
export interface InvestigationRecord {
  readonly token: string;
  readonly name: string | null;
  readonly type: string;
  state: string;
  readonly source: string;
  outcome: string | null;
  readonly createdAt: number;
  updatedAt: number;
  closedAt: number | null;
  readonly assigneeToken: string | null;
  /** Whether later alerts about the same entities join it by themselves. */
  readonly aggregatesAlerts: boolean;
  readonly entities: readonly EntityRecord[];
  readonly alerts: InvestigationAlert[];
  readonly tags: readonly { readonly name: string; readonly isOutcomeReason: boolean }[];
  readonly notes: InvestigationNote[];
  readonly events: InvestigationEventRecord[];
  readonly reviews: InvestigationReviewRecord[];
}

/** Every investigation, the oldest first. */
export interface InvestigationState {
  readonly byToken: Map<string, InvestigationRecord>;
}

/** No investigations yet. */
export function emptyInvestigations(): InvestigationState {
  return { byToken: new Map() };
}
