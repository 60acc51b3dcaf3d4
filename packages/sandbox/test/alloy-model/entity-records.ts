import type { Body } from "./answers.ts";
import type { WorkflowName } from "./world.ts";

/** Members of a request, as they were sent. */
export type Given = Readonly<Record<string, unknown>>;

/** A value with when it came, and the evaluation that brought it. */
export interface Dated {
  readonly value: Given;
  readonly at: number;
  readonly by: ModelEvaluation | null;
}

/** A person, business or group of applicants. Its token is empty until an answer tells it. */
export interface ModelEntity {
  token: string;
  readonly type: "person" | "business" | "group";
  readonly createdAt: number;
  changedAt: number;
  readonly ids: { readonly id: string; readonly type: string | null }[];
  readonly details: Map<string, string | null>;
  /** By what they are: `addresses`, `emails`, `phones`, `document_ssns`, `birth_dates`. */
  readonly lists: Map<string, Dated[]>;
  evaluations: ModelEvaluation[];
  documents: ModelDocument[];
  reviews: ModelReview[];
  notes: { readonly text: string; readonly email: string; readonly at: number }[];
}

/** How far an evaluation came. */
export type Stage = "waiting" | "pending" | "partial" | "complete";

/** One run of a workflow. */
export interface ModelEvaluation {
  token: string;
  entity: ModelEntity;
  readonly workflow: WorkflowName;
  readonly version: string;
  readonly createdAt: number;
  supplied: Given;
  readonly answers: Map<number, number>;
  screens: boolean;
  partialRuns: number;
  stage: Stage;
  /** What the workflow itself came to. */
  decided: string | null;
  /** What the entity's list shows as its outcome. */
  outcome: string | null;
  group: ModelEntity | null;
  readonly inJourney: boolean;
  /** Told when a service that was waited for has called back. */
  readonly onCallback: () => void;
  /** Its body as it was last answered; undefined while a change of it has not been read yet. */
  body: Body | undefined;
}

/** A document, as the wire has it, and its bytes. */
export interface ModelDocument {
  readonly token: string;
  body: Given;
  bytes: Uint8Array | undefined;
}

/** A decision on an entity, as the wire has it but for the entity. */
export interface ModelReview {
  readonly token: string;
  readonly body: Given;
  readonly notes: Given[];
  readonly at: number;
}
