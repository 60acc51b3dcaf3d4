import type { ModelEntity } from "./entity-records.ts";
import type { ModelApplication } from "./journey-records.ts";
import type { Model } from "./model.ts";

/** An investigation. */
export interface ModelInvestigation {
  readonly token: string;
  readonly type: string;
  readonly source: string;
  state: string;
  outcome: string | null;
  closedAt: number | null;
  updatedAt: number;
  readonly createdAt: number;
  readonly aggregates: boolean;
  entities: ModelEntity[];
  readonly alerts: ModelApplication[];
  notes: number;
}

/** The states from which nothing follows. */
const closedStates: readonly string[] = ["alert_review_closed", "case_review_closed"];

/** Adds an investigation, and ties its alerts to it. */
export function newInvestigation(
  model: Model,
  token: string,
  start: Pick<ModelInvestigation, "type" | "state" | "source" | "entities" | "alerts" | "notes" | "aggregates">,
): ModelInvestigation {
  const closedAt = closedStates.includes(start.state) ? model.now : null;
  const investigation: ModelInvestigation = { ...start, token, outcome: null, closedAt, createdAt: model.now, updatedAt: model.now };
  model.investigations.set(token, investigation);
  for (const alert of investigation.alerts) alert.investigations.push(investigation);
  return investigation;
}

/** A decision on an alert makes a case of its investigation when it is suspicious, else closes it when all of its alerts are decided. */
export function followDecision(model: Model, application: ModelApplication, outcome: string): void {
  for (const investigation of application.investigations) {
    const isCase = investigation.state.startsWith("case_review");
    const isSuspicious = outcome === "Suspicious Activity";
    const isDecided = investigation.alerts.every(({ closedAt }) => closedAt !== null);
    if (investigation.closedAt !== null || isCase || (!isSuspicious && !isDecided)) continue;
    investigation.updatedAt = model.now;
    investigation.state = isSuspicious ? "case_review" : "alert_review_closed";
    if (isSuspicious) continue;
    investigation.closedAt = model.now;
    investigation.outcome = outcome;
  }
}
