import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type AlloyWebhook, basicHeader, createAlloyWebhookReceiver, webhookSignature } from "@kyc-clients/alloy";
import {
  validateEntityReviewedEvent,
  validateEvaluationCreatedEvent,
  validateGroupReviewedEvent,
  validateInvestigationCreatedEvent,
  validateInvestigationStatusChangedEvent,
  validateJourneyApplicationEvent,
} from "@kyc-clients/alloy/validate";
import { afterEach, expect, expectTypeOf, test } from "vitest";
import { webhookScheme } from "../../src/alloy/webhooks.ts";
import { START } from "../contract/contract.ts";
import { alert_journey_token, applicationOf, caseOf, named, pathOf, shown, start } from "./journey-calls.ts";
import { alloy, contract, control, type Schemas } from "./setup.ts";

/** What the spec says of each webhook. */
const specified: Readonly<Record<string, (value: unknown) => boolean>> = {
  "create:reviews:is_entity": validateEntityReviewedEvent,
  "create:reviews:is_group": validateGroupReviewedEvent,
  "create:evaluations:run_create": validateEvaluationCreatedEvent,
  "create:investigationevents:investigation_event_type_id": validateInvestigationCreatedEvent,
  "update:investigationevents:investigation_event_type_id": validateInvestigationStatusChangedEvent,
  "update:journeyapplications": validateJourneyApplicationEvent,
};

const login = { username: "alloy-webhooks", password: "made-up-password" };
const servers: Server[] = [];
const allReceived: AlloyWebhook[] = [];

/** Receives on loopback what the sandbox sends, proved and typed. */
async function receive(scheme = basicHeader(login), auth: Parameters<typeof control.addWebhook>[0]["auth"] = { kind: "basic", ...login }) {
  const received: AlloyWebhook[] = [];
  const read = contract.watch(createAlloyWebhookReceiver({ scheme }));
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { authorization = "" } = request.headers;
    const webhook = await read(
      new Request("http://127.0.0.1/hook", { method: "POST", headers: { authorization }, body: Buffer.concat(chunks) }),
    );
    received.push(webhook);
    allReceived.push(webhook);
    response.writeHead(204).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  control.addWebhook({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, auth });
  return {
    received,
    /** What came of journeys, in the order in which it happened. */
    async journeyEvents(): Promise<Schemas["JourneyEvent"][]> {
      await control.advance(0);
      const events = received.flatMap((webhook) => (webhook.type === "update:journeyapplications" ? [webhook.payload.data] : []));
      return events.toSorted((a, b) => Number(a.journey_application_event_token) - Number(b.journey_application_event_token));
    },
  };
}

/** What the sandbox tells by itself. */
export function testWebhooks(): void {
  afterEach(async () => {
    const unfit = allReceived.splice(0).filter(({ type, payload }) => specified[type]?.(payload) !== true);
    expect(unfit.map(({ type }) => type)).toEqual([]);
    await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve).closeAllConnections())));
  });

  test("every event of a journey is a webhook, with its journey and a link to the application", async () => {
    const { received, journeyEvents } = await receive();
    const application = await start([{ ...named("Halvorsen"), external_entity_id: "member-1" }], { external_group_id: "joint-1" });
    const events = await journeyEvents();
    expect(events.map(({ type }) => type)).toEqual(application._embedded.events.map(({ type }) => type));
    for (const [index, event] of events.entries()) {
      const { _links, _embedded, ...stored } = application._embedded.events[index] as Schemas["JourneyEvent"];
      expect(event).toMatchObject({ ...stored, journey_name: "Sandbox Retail Onboarding", external_group_id: "joint-1" });
      expect(event._links).toEqual({ ..._links, journey_application: application._links?.self });
    }
    expect(events.find(({ type }) => type === "completed_evaluation")).toMatchObject({
      external_entity_id: "member-1",
      _embedded: { node: { workflow_token: expect.any(String), workflow_name: "Retail Onboarding" } },
    });
    expect(new Set(received.map(({ id }) => id)).size).toBe(events.length);
    const [first] = received;
    if (first?.type !== "update:journeyapplications") throw new Error("of another type");
    expectTypeOf(first.payload).toEqualTypeOf<Schemas["JourneyApplicationEvent"]>();
    expect(first.payload).toMatchObject({
      timestamp: START,
      type: "update:journeyapplications:live",
      description: "Notify on live journey application status change",
    });
  });

  test("an application in Alloy's sandbox has webhooks of another type, and what happens later is told then", async () => {
    const { received, journeyEvents } = await receive();
    const application = await start([named("Pending")], {}, { "alloy-sandbox": true });
    const before = (await journeyEvents()).length;
    expect(new Set(received.map(({ payload }) => (payload as { type: string }).type))).toEqual(
      new Set(["update:journeyapplications:sandbox"]),
    );
    await control.advance(60_000);
    const events = await journeyEvents();
    expect([before, events.length]).toEqual([application._embedded.events.length, (await shown(application))._embedded.events.length]);
    expect(events.at(-1)).toMatchObject({ type: "completed_application", outcome: "Approved", timestamp: START + 60_000 });
  });

  test("a review in a journey is told as the journey's event and as the person's review", async () => {
    const { received, journeyEvents } = await receive();
    const application = await start([named("Review")]);
    const path = { ...pathOf(application), case_token: caseOf(application) };
    await alloy.reviewEntityApplication({ path, body: { outcome: "Approved", reason: "Other" } });
    expect((await journeyEvents()).slice(-4).map(({ type, outcome }) => [type, outcome])).toEqual([
      ["completed_review", "Approved"],
      ["visited_node", undefined],
      ["reached_application_outcome", "Approved"],
      ["completed_application", "Approved"],
    ]);
    const review = received.find(({ type }) => type === "create:reviews:is_entity");
    expect(review?.payload).toMatchObject({ data: { outcome: "Approved", entity_token: application._embedded.entity?.token } });
  });

  test.each([
    ["No Suspicious Activity", "closed"],
    ["Suspicious Activity", "promoted_to_case"],
  ])("an investigation is told when it is opened and when %s makes it %s", async (outcome, status) => {
    const { received } = await receive();
    const body = { entities: [named("Halvorsen")] };
    const alert = applicationOf(await alloy.createJourneyApplication({ path: { journey_token: alert_journey_token }, body }));
    const entity_token = alert._embedded.entity?.token ?? "";
    const { journey_application_token } = alert;
    const created = await alloy.createInvestigation({
      body: {
        investigation_type: "Fraud",
        investigation_state: "alert_review",
        entity_tokens: [entity_token],
        journey_alerts: [{ agent_token: "AG-SandboxAgent0000000002", journey_alert_token: journey_application_token }],
      },
    });
    const { investigation_token } = created.data as Schemas["Investigation"];
    await control.advance(1_000);
    const data = { investigation_token, alert_tokens: [journey_application_token], entity_tokens: [entity_token] };
    const told = (type: string) => received.filter((webhook) => webhook.type === type).map(({ payload }) => payload);
    expect(told("create:investigationevents:investigation_event_type_id")).toMatchObject([
      { description: "Notify on Investigation creation", data: { ...data, status: "created", agent: null, status_changed_at: START } },
    ]);
    await alloy.reviewJourneyApplication({ path: pathOf(alert), body: { outcome, reason: "Other" } });
    await control.advance(0);
    expect(told("update:investigationevents:investigation_event_type_id")).toMatchObject([
      {
        description: "Notify on Investigation status change",
        data: { ...data, status, agent: "second.agent@example.org", status_changed_at: START + 1_000 },
      },
    ]);
  });

  test.each(webhookScheme.samples)("the sample of $type comes as one of its type, signed as Alloy's sample is", async ({ type, data }) => {
    const secret = "made-up-secret";
    const { received } = await receive(webhookSignature({ secrets: secret }), {
      kind: "hmac",
      secret,
      hash: "SHA-256",
      encoding: "base64",
    });
    await control.sendWebhook({ type });
    expect(received).toMatchObject([{ type: type.replace(/:sandbox$/, ""), occurredAt: START, payload: { type, data } }]);
  });
}
