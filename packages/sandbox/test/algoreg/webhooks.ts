import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type AlgoregWebhook, createAlgoregWebhookReceiver, staticHeader } from "@kyc-clients/algoreg";
import {
  validateAlertsUpdatedEvent,
  validateCustomerDocumentUpdatedEvent,
  validateCustomerEventUpdatedEvent,
  validateCustomersUpdatedEvent,
  validateEddsUpdatedEvent,
  validateSessionDecisionUpdatedEvent,
  validateSessionStatusUpdatedEvent,
  validateThreadMessageUpdatedEvent,
  validateThreadUpdatedEvent,
  validateTransactionUpdatedEvent,
} from "@kyc-clients/algoreg/validate";
import { afterEach, expect, expectTypeOf, test } from "vitest";
import { webhookScheme } from "../../src/algoreg/webhooks.ts";
import { START } from "../contract/contract.ts";
import { algoreg, contract, control, type Schemas, save, transaction } from "./setup.ts";

/** What the spec says of each webhook. */
const specified: Readonly<Record<string, (value: unknown) => boolean>> = {
  customers_updated: validateCustomersUpdatedEvent,
  customer_event_updated: validateCustomerEventUpdatedEvent,
  customer_document_updated: validateCustomerDocumentUpdatedEvent,
  edds_updated: validateEddsUpdatedEvent,
  alerts_updated: validateAlertsUpdatedEvent,
  session_status_updated: validateSessionStatusUpdatedEvent,
  session_decision_updated: validateSessionDecisionUpdatedEvent,
  thread_updated: validateThreadUpdatedEvent,
  thread_message_updated: validateThreadMessageUpdatedEvent,
  transaction_updated: validateTransactionUpdatedEvent,
};

const SECRET = "made-up-text-of-the-back-office";
const servers: Server[] = [];
const allReceived: AlgoregWebhook[] = [];

/** Receives on loopback what the sandbox sends, proved and typed. */
async function receive(expected = SECRET, status = 204) {
  const received: AlgoregWebhook[] = [];
  const read = contract.watch(createAlgoregWebhookReceiver({ scheme: staticHeader({ header: "authorization", value: expected }) }));
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { authorization = "" } = request.headers;
    try {
      const webhook = await read(
        new Request("http://127.0.0.1/hook", { method: request.method ?? "", headers: { authorization }, body: Buffer.concat(chunks) }),
      );
      received.push(webhook);
      allReceived.push(webhook);
      response.writeHead(status).end();
    } catch {
      response.writeHead(401).end();
    }
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  control.addWebhook({ url, auth: { kind: "header", value: SECRET } });
  return {
    /** The events of one type, in order, with what they say. */
    async told(type: string): Promise<readonly object[]> {
      await control.advance(0);
      const fitting = received.filter((webhook) => webhook.type === type).map(({ payload }) => payload as Schemas["WebhookEnvelope"]);
      return fitting.map(({ event_source, data }) => ({ event_source, data }));
    },
    async all(): Promise<readonly AlgoregWebhook[]> {
      await control.advance(0);
      return received;
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

  test("a customer is told of when they are saved, changed or scanned, and not when nothing has changed", async () => {
    const { told, all } = await receive();
    const customer_id = await save();
    const event = { event_source: "api", data: { client_id: 1, customers: [{ customer_id, external_id: "c-001" }] } };
    expect(await told("customers_updated")).toEqual([event]);
    const [webhook] = (await all()).filter(({ type }) => type === "customers_updated");
    if (webhook?.type !== "customers_updated") throw new Error("of another type");
    expectTypeOf(webhook.payload).toEqualTypeOf<Schemas["CustomersUpdatedEvent"]>();
    expect(webhook).toMatchObject({ id: expect.stringMatching(/^\d+$/), occurredAt: START });
    await save();
    control.act("commentCustomer", { external_id: "c-001", comment: "Called back" });
    expect(await told("customers_updated")).toEqual([event, { ...event, event_source: "web" }]);
    control.act("decideDueDiligence", { external_id: "c-001", decision: "Passed" });
    expect(await told("edds_updated")).toEqual([{ event_source: "web", data: {} }]);
    expect(await told("customer_event_updated")).toHaveLength(3);
    await save({ first_name: "Rurik", last_name: "Stahlgren" });
    control.act("decideAlert", { alert_id: "al-1", state: "True Hit" });
    expect(await told("alerts_updated")).toEqual([
      { event_source: "system", data: {} },
      { event_source: "web", data: {} },
    ]);
  });

  test("a document that was added is told of with its ids", async () => {
    const { told } = await receive();
    const customer_id = await save();
    await algoreg.uploadDocument({ body: { customer_external_id: "c-001", file_name: "a.png", internal: { file_data: "AAAA" } } });
    expect(await told("customer_document_updated")).toEqual([
      { event_source: "api", data: { client_id: 1, customer_id, customer_external_id: "c-001", customer_document_id: "d-1" } },
    ]);
  });

  test("a session is told of at each step and each decision, by its code of language, and without a source", async () => {
    const { told } = await receive();
    const body = { scenario_code: "default", language: "fr-FR", input_data: { lastname: "Deny" } };
    const created = await algoreg.createSession({ body });
    if (created.status !== 200) throw new Error("no session");
    const { session_id } = created.data;
    for (const step of ["openSession", "consentToSession", "startSession", "finishSession"]) {
      control.act(step, { session_id });
      await control.advance(1_000);
    }
    control.act("decideSession", { session_id, decision: "POSITIVE" });
    const state = (session_state: string) => ({ data: { session_id, session_state, language_code: "fr-FR", scenario_code: "default" } });
    expect(await told("session_status_updated")).toEqual([state("opened"), state("consented"), state("started"), state("completed")]);
    expect(await told("session_decision_updated")).toEqual([
      { data: { session_id, status_id: 2, status_label: "NOPASS", status_type: "NEGATIVE" } },
      { data: { session_id, status_id: 1, status_label: "PASS", status_type: "POSITIVE" } },
    ]);
  });

  test("threads and their messages are told of, whoever writes or reads them", async () => {
    const { told } = await receive();
    await save();
    control.act("openThread", { external_id: "c-001" });
    await algoreg.createThreadMessage({ body: { thread_id: "t-1", content: "Hello", attachments: [{ name: "a.png", file: "AAAA" }] } });
    await algoreg.updateThread({ path: { id: "t-1" }, body: { status: 1 } });
    expect((await told("thread_updated")).map((event) => (event as { event_source: string }).event_source)).toEqual(["web", "api", "api"]);
    control.act("readThread", { thread_id: "t-1" });
    await control.advance(60_000);
    expect((await told("thread_message_updated")).map((event) => (event as { event_source: string }).event_source)).toEqual([
      "api",
      "web",
      "system",
    ]);
  });

  test("a transaction is told of when it is scored and when its state changes, and not for a comment", async () => {
    const { told } = await receive();
    await algoreg.createTransaction({ body: { ...transaction, amount: "12417.25" } });
    const path = { id: "tx-1" };
    await algoreg.updateTransaction({ path, body: { comment: "Noted" } });
    await algoreg.updateTransaction({ path, body: { state: "allowed" } });
    control.act("decideTransaction", { transaction_id: "tx-1", state: "blocked", comment: "Forged" });
    const event = (event_source: string, status: string) => ({
      event_source,
      data: { transaction_id: "tx-1", external_id: "p-001", client_id: 1, status },
    });
    expect(await told("transaction_updated")).toEqual([event("api", "delayed"), event("api", "allowed"), event("web", "blocked")]);
  });

  test("an event is sent once, with another number each, to whoever shows the right text only", async () => {
    const { all } = await receive(SECRET, 500);
    const stranger = await receive("another-text");
    await save();
    await control.advance(86_400_000);
    const ids = (await all()).map(({ id }) => id);
    expect([ids.length, new Set(ids).size, await stranger.all()]).toEqual([2, 2, []]);
    expect(control.deliveries().map(({ state, attempts }) => [state, attempts.length])).toEqual(Array(4).fill(["failed", 1]));
  });

  test.each(webhookScheme.samples)("the sample of $type comes as one of its type", async ({ type, data }) => {
    const { all } = await receive();
    await control.sendWebhook({ type });
    expect(await all()).toMatchObject([{ type, occurredAt: START, payload: { event_code: type, data } }]);
  });

  test("there is a sample of each webhook of the spec", () => {
    expect(webhookScheme.samples.map(({ type }) => type).toSorted()).toEqual(Object.keys(specified).toSorted());
  });
}
