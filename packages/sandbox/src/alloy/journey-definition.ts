import type { Workflow, WorkflowVersion } from "./workflows.ts";

/** Where an entity can stand in a branch. */
export type Place = "start" | "check" | "retry" | "review" | "documents" | "stepUp" | "action" | "Approved" | "Denied";

/** A node of a journey. Its id differs in each version. */
export interface JourneyNode {
  readonly id: string;
  readonly name: string | null;
  readonly type: "start" | "workflow" | "retry" | "review" | "docv" | "action" | "outcome";
  /** The workflow that it runs, and in which version. */
  readonly workflow?: Workflow;
  readonly version?: WorkflowVersion;
  /** What the capture SDK is to ask for. */
  readonly sdkConfig?: { readonly documents: readonly string[]; readonly selfie: boolean };
  /** The outcomes that it can be given by hand. */
  readonly outcomes?: readonly string[];
  /** The outcome that it stands for. */
  readonly outcome?: string;
}

/** A way through a journey for one kind of entity. */
export interface Branch {
  readonly name: string;
  readonly entityType: "person" | "business";
  readonly nodes: Readonly<Partial<Record<Place, JourneyNode>>>;
}

/** One version of a journey. */
export interface JourneyVersion {
  readonly number: number;
  readonly branches: readonly Branch[];
  /** Where an agent decides on a whole application. */
  readonly review: JourneyNode;
}

/** A journey with its versions. */
export interface Journey {
  readonly token: string;
  readonly name: string;
  readonly type: "application" | "alert";
  /** The version that runs unless a header names another. */
  readonly active: JourneyVersion;
  readonly versions: readonly JourneyVersion[];
  /** The outcomes that a review may give, each with its reasons. */
  readonly reviewReasons: Readonly<Record<string, readonly string[]>>;
}
