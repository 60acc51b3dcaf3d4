import type { Json } from "../json.ts";
import type { JourneyNode, Place } from "./journey-definition.ts";
import { recordEvent } from "./journey-events.ts";
import { branchOf, entityOf, type JourneyParts } from "./journey-parts.ts";
import { type JourneyPersona, journeyPersonaOf } from "./journey-personas.ts";
import type { EntityApplicationRecord, JourneyApplicationRecord } from "./journey-record.ts";
import type { EvaluationRecord } from "./state.ts";

/** One entity's way through a journey. */
export interface EntityRun extends JourneyParts {
  readonly application: JourneyApplicationRecord;
  readonly entityApplication: EntityApplicationRecord;
}

/** What an event of an entity has besides its type. */
export interface StepFacts {
  readonly node?: JourneyNode | undefined;
  readonly evaluation?: EvaluationRecord;
  readonly members?: Json;
}

/** Adds an event about the entity to its application. */
export function recordStep(run: EntityRun, type: string, facts: StepFacts = {}): void {
  recordEvent(run.application, { type, entityApplication: run.entityApplication, ...facts }, run);
}

/** The node at a place of the entity's branch, where the branch has one. */
export function nodeAt({ application, entityApplication }: EntityRun, place: Place): JourneyNode | undefined {
  return branchOf(application, entityApplication).nodes[place];
}

/** Moves the entity to a place. */
export function visit(run: EntityRun, place: Place): JourneyNode | undefined {
  const node = nodeAt(run, place);
  run.entityApplication.place = place;
  recordStep(run, "visited_node", { node });
  return node;
}

/** Ends the entity's way at an outcome. */
export function reachOutcome(run: EntityRun, outcome: "Approved" | "Denied"): void {
  const node = visit(run, outcome);
  run.entityApplication.status = "completed";
  run.entityApplication.outcome = outcome;
  recordStep(run, "reached_application_outcome", { node, members: { outcome } });
}

/** What the entity's name makes of its way. */
export function personaOfRun({ entityApplication, state }: EntityRun): JourneyPersona | undefined {
  return journeyPersonaOf(entityApplication.data, entityOf(entityApplication, state));
}
