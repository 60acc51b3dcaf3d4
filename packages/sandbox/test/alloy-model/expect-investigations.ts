import { paginate } from "@kyc-clients/alloy";
import { expect } from "vitest";
import { type Body, taken } from "./answers.ts";
import type { View } from "./expect-evaluation.ts";
import type { ModelInvestigation } from "./investigation-model.ts";

const isoTime = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** An investigation reads as it was opened and decided. Gives the body. */
export async function expectInvestigation({ world }: View, investigation: ModelInvestigation): Promise<Body> {
  const { token, type, state, source, outcome, entities, alerts } = investigation;
  const body = taken(await world.alloy().getInvestigation({ path: { investigation_token: token } }), 200);
  expect(body).toMatchObject({
    ...{ investigation_token: token, type, state, source, outcome, closed_at: isoTime(investigation.closedAt) },
    ...{ created_at: isoTime(investigation.createdAt), updated_at: isoTime(investigation.updatedAt) },
  });
  const { evidences, documents, notes } = body._embedded;
  expect(Object.keys(body._embedded.entities).toSorted()).toEqual(entities.map((entity) => entity.token).toSorted());
  const journeyAlerts = evidences.journey_alerts.map((alert: Body) => alert.journey_application_token);
  expect(journeyAlerts).toEqual(alerts.map((alert) => alert.token));
  expect(new Set(journeyAlerts).size).toBe(journeyAlerts.length);
  const documentTokens = [...new Set(entities.flatMap((entity) => entity.documents.map((document) => document.token)))];
  expect(documents.map((document: Body) => document.document_token).toSorted()).toEqual(documentTokens.toSorted());
  expect(notes).toHaveLength(investigation.notes);
  return body;
}

/** The list of investigations, page by page, gives each once, and says of it what its details say. */
export async function expectInvestigations(view: View, pageSize: number): Promise<void> {
  const { model, world } = view;
  const alloy = world.alloy();
  const query = { numRowsPerPage: pageSize, q: { includeClosed: true } };
  const listed: Body[] = [];
  for await (const one of paginate(alloy.listInvestigations, { query })) listed.push(one);
  expect(listed.map((one) => one.investigation_token)).toEqual([...model.investigations.keys()].toReversed());
  for (const { total_alerts, _embedded, ...common } of listed) {
    const investigation = model.investigations.get(common.investigation_token) as ModelInvestigation;
    const body = await expectInvestigation(view, investigation);
    const { device_ids: _, program_names: __, alert_assignees: ___, ...shared } = common;
    expect(body).toMatchObject(shared);
    expect(total_alerts).toBe(body._embedded.evidences.journey_alerts.length);
    expect(Object.keys(_embedded.entities)).toEqual(Object.keys(body._embedded.entities));
  }
  const open = taken(await alloy.listInvestigations({ query: { numRowsPerPage: 100 } }), 200);
  const closed = [...model.investigations.values()].filter(({ closedAt }) => closedAt === null);
  expect(open.investigations).toHaveLength(Math.min(100, closed.length));
}
