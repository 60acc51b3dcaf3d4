import { expect } from "vitest";
import { type Body, fresh } from "./answers.ts";
import type { ModelEntity } from "./entity-records.ts";
import { expectApplication } from "./expect-application.ts";
import type { View } from "./expect-evaluation.ts";
import { expectInvestigation } from "./expect-investigations.ts";
import { newInvestigation } from "./investigation-model.ts";
import { startEntity } from "./journey-model.ts";
import { addEntity, newApplication } from "./journey-records.ts";
import { settleApplication } from "./journey-status.ts";

/** Raises an alert in the model, which joins an open investigation of the entity, or opens one. */
export async function raiseAlert({ model, world }: View, entity: ModelEntity, alert: Body): Promise<void> {
  const application = newApplication(model, { journey: "alerts" });
  startEntity(model, application, addEntity(model, application, entity, {}));
  settleApplication(model, application);
  application.token = fresh(model, alert.journey_application_token, "JA-");
  model.applications.set(application.token, application);
  expect(alert.journey_application_status).toBe("pending_journey_application_review");
  const isOpen = ({ closedAt, aggregates, entities }: ReturnType<typeof newInvestigation>): boolean =>
    closedAt === null && aggregates && entities.includes(entity);
  const open = [...model.investigations.values()].findLast(isOpen);
  const [shown] = alert.investigations;
  if (open === undefined) {
    newInvestigation(model, fresh(model, shown.investigation_token, "INV-"), {
      ...{ type: "Transaction Monitoring", state: "alert_review", source: "automatic", aggregates: true, notes: 1 },
      ...{ entities: [entity], alerts: [application] },
    });
  } else {
    expect(shown.investigation_token).toBe(open.token);
    open.alerts.push(application);
    application.investigations.push(open);
    open.notes++;
    open.updatedAt = model.now;
  }
  await expectApplication({ model, world }, application);
  for (const investigation of application.investigations) await expectInvestigation({ model, world }, investigation);
}
