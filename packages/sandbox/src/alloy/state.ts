import type { AlloyKey } from "./credentials.ts";
import type { EntityRecord } from "./entity-record.ts";
import { type EventState, emptyEvents } from "./event-record.ts";
import { emptyGroups, type GroupState } from "./group-record.ts";
import { emptyInvestigations, type InvestigationState } from "./investigation-record.ts";
import { emptyJourneys, type JourneyState } from "./journey-record.ts";
import type { Attributes } from "./missing-input.ts";
import { createServiceCache, type ServiceCache } from "./service-cache.ts";
import type { Screened } from "./services.ts";
import type { Workflow, WorkflowVersion } from "./workflows.ts";

/** What became of one service in one evaluation. */
export type ServiceStatus = "executed" | "not_executed" | "cached" | "failed";

/** One run of a workflow. */
export interface EvaluationRecord {
  readonly token: string;
  /** A merge makes it another. */
  entity: EntityRecord;
  readonly workflow: Workflow;
  readonly version: WorkflowVersion;
  readonly created: number;
  stage: "waiting" | "pending" | "partial" | "complete";
  supplied: Attributes;
  bypassFormatter: boolean;
  refreshCache: boolean;
  /** The chosen answer by question. */
  readonly answers: Map<number, number>;
  readonly services: Map<string, ServiceStatus>;
  /** How many runs ended with a failed service. */
  partialRuns: number;
  outcome: string | null;
  /** The parties of a transaction that are to be held against sanction lists. */
  screens?: ReadonlySet<Screened>;
  /** The group of applicants that it counts to, as `alloy-external-group-id` names it. */
  group?: EntityRecord;
  /** Whether a journey runs it, whose own reviews then decide it. */
  readonly inJourney?: boolean;
  /** Told when a service that was waited for has called back, and the answer is a new one. */
  readonly onCallback?: () => void;
  /** The last answer about it: what the calls that read it give again. */
  answer: { readonly status: number; readonly body: Readonly<Record<string, unknown>> } | undefined;
}

/** A note on an entity, document or review. */
export interface NoteRecord {
  readonly note: string;
  readonly note_author_agent_email: string;
  readonly created_at: number;
  readonly updated_at: number;
}

/** A document and, once uploaded, its bytes. */
export interface DocumentRecord {
  readonly token: string;
  name: string;
  readonly extension: string;
  type: string;
  readonly notes: NoteRecord[];
  timestamp: number;
  approval?: { readonly approved: boolean; readonly agentEmail: string; readonly at: number };
  bytes?: Uint8Array;
}

/** An agent's decision on an entity. */
export interface ReviewRecord {
  readonly token: string;
  readonly entity: EntityRecord;
  readonly workflow: Workflow;
  readonly outcome: string;
  readonly reasons: readonly string[];
  readonly agentEmail: string;
  readonly startedAt: number;
  readonly completedAt: number;
  readonly notes: NoteRecord[];
}

/** A bearer token and whom it stands for. */
export interface BearerRecord {
  /** The token and secret that it was issued for. */
  readonly key: AlloyKey;
  readonly workflow: Workflow | undefined;
  readonly expiresAt: number;
}

/** All that the Alloy sandbox remembers. */
export interface AlloyState {
  readonly bearers: Map<string, BearerRecord>;
  readonly entities: Map<string, EntityRecord>;
  readonly entitiesByExternalId: Map<string, EntityRecord>;
  readonly entitiesByPerson: Map<string, EntityRecord>;
  readonly evaluations: Map<string, EvaluationRecord>;
  readonly documents: Map<string, DocumentRecord>;
  readonly cache: ServiceCache;
  readonly groups: GroupState;
  readonly events: EventState;
  readonly journeys: JourneyState;
  readonly investigations: InvestigationState;
}

/** Nothing remembered yet. */
export function createState(): AlloyState {
  return {
    bearers: new Map(),
    entities: new Map(),
    entitiesByExternalId: new Map(),
    entitiesByPerson: new Map(),
    evaluations: new Map(),
    documents: new Map(),
    cache: createServiceCache(),
    groups: emptyGroups(),
    events: emptyEvents(),
    journeys: emptyJourneys(),
    investigations: emptyInvestigations(),
  };
}
