import { announce } from "./change-investigation.ts";
import { createInvestigation } from "./create-investigation.ts";
import type { EntityRecord } from "./entity-record.ts";
import { addEntityApplication, createApplication } from "./journey-application.ts";
import { recordEvent } from "./journey-events.ts";
import type { JourneyParts } from "./journey-parts.ts";
import type { JourneyApplicationRecord } from "./journey-record.ts";
import { settleApplication } from "./journey-status.ts";
import { alertJourney } from "./journeys.ts";
import { startEntityApplication } from "./run-entity-application.ts";

/** What an alert is raised with. */
export interface AlertOptions extends JourneyParts {
  /** Why it is raised, without personal data. */
  readonly reason: string;
}

/**
 * Raises an alert about a person or business: an application of the alert journey, which waits for an agent's decision. It joins an open
 * investigation of the entity that takes further alerts; without one, it opens its own.
 */
export function openAlert(entity: EntityRecord, { state, context, reason }: AlertOptions): JourneyApplicationRecord {
  const parts = { state, context };
  const version = alertJourney.active;
  const branch = version.branches.find(({ entityType }) => entityType === entity.type) ?? version.branches[0];
  if (branch === undefined) throw new Error("the alert journey has no branch");
  const options = { sandbox: false, refreshCache: false, multiEnvironmentConfig: null };
  const application = createApplication({ journey: alertJourney, version, options, entityCount: 1, alertReason: reason }, parts);
  const entityApplication = addEntityApplication(application, entity, branch, {}, parts);
  recordEvent(application, { type: "started_application" }, parts);
  startEntityApplication({ ...parts, application, entityApplication });
  settleApplication(application, parts);

  const alert = { journeyApplicationToken: application.token, agentToken: null };
  const open = [...state.investigations.byToken.values()].findLast(
    (one) => one.closedAt === null && one.aggregatesAlerts && one.entities.some((known) => state.entities.get(known.token) === entity),
  );
  const at = context.now();
  const note = { text: reason, at, agentToken: null, entity };
  if (open !== undefined) {
    open.alerts.push(alert);
    open.notes.push(note);
    open.updatedAt = at;
    application.investigationTokens.push(open.token);
    return application;
  }
  const investigation = createInvestigation(
    { type: "Transaction Monitoring", state: "alert_review", source: "automatic", entities: [entity], alerts: [alert], notes: [note] },
    parts,
  );
  announce(investigation, "created", null, parts);
  return application;
}
