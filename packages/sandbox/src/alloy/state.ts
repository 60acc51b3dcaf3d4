import type { Attributes } from "./missing-input.ts";
import { createServiceCache, type ServiceCache } from "./service-cache.ts";
import type { Workflow, WorkflowVersion } from "./workflows.ts";

/** A person with what belongs to them. */
export interface EntityRecord {
  readonly token: string;
  name: string | null;
  externalId: string | null;
  readonly created: number;
  readonly evaluations: EvaluationRecord[];
  readonly documents: DocumentRecord[];
}

/** What became of one service in one evaluation. */
export type ServiceStatus = "executed" | "not_executed" | "cached" | "failed";

/** One run of a workflow. */
export interface EvaluationRecord {
  readonly token: string;
  readonly entity: EntityRecord;
  readonly workflow: Workflow;
  readonly version: WorkflowVersion;
  readonly created: number;
  stage: "waiting" | "partial" | "complete";
  supplied: Attributes;
  bypassFormatter: boolean;
  refreshCache: boolean;
  /** The chosen answer by question. */
  readonly answers: Map<number, number>;
  readonly services: Map<string, ServiceStatus>;
  /** How many runs ended with a failed service. */
  partialRuns: number;
  outcome: string | null;
}

/** A document and, once uploaded, its bytes. */
export interface DocumentRecord {
  readonly token: string;
  readonly name: string;
  readonly extension: string;
  readonly type: string;
  readonly notes: readonly {
    readonly note: string;
    readonly note_author_agent_email: string;
    readonly created_at: number;
    readonly updated_at: number;
  }[];
  timestamp: number;
  bytes?: Uint8Array;
}

/** A bearer token and whom it stands for. */
export interface BearerRecord {
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
  };
}
