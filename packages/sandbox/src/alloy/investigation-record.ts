import type { EntityRecord } from "./entity-record.ts";

/** An alert in an investigation: a journey application, and the agent who has it. */
export interface InvestigationAlert {
  readonly journeyApplicationToken: string;
  readonly agentToken: string;
}

/** An inquiry into alerts about entities. Its token begins with `INV-`. */
export interface InvestigationRecord {
  readonly token: string;
  name: string | null;
  readonly type: string;
  state: string;
  readonly source: string;
  outcome: string | null;
  readonly createdAt: number;
  updatedAt: number;
  closedAt: number | null;
  readonly assigneeToken: string | null;
  readonly entities: readonly EntityRecord[];
  readonly alerts: readonly InvestigationAlert[];
  readonly tags: readonly { readonly name: string; readonly isOutcomeReason: boolean }[];
  readonly notes: readonly { readonly text: string; readonly at: number }[];
}

/** Every investigation, the oldest first. */
export interface InvestigationState {
  readonly byToken: Map<string, InvestigationRecord>;
}

/** No investigations yet. */
export function emptyInvestigations(): InvestigationState {
  return { byToken: new Map() };
}
