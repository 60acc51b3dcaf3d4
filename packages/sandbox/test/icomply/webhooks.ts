import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createIcomplyWebhookReceiver, type IcomplyWebhook, isWebhookError, payloadSecret } from "@kyc-clients/icomply";
import {
  validateNaturalPersonAutoApprovedEvent,
  validateNaturalPersonManuallyApprovedEvent,
  validateNaturalPersonPendingEvent,
} from "@kyc-clients/icomply/validate";
import { afterEach, expect, expectTypeOf, test } from "vitest";
import { webhookScheme } from "../../src/icomply/webhooks.ts";
import { START } from "../contract/contract.ts";
import { addPerson, CHECKS_MS, contract, control, credentials, person, readPerson, type Schemas, seeded, statusOf } from "./setup.ts";

/** What the spec says of each webhook. */
const specified: Readonly<Record<string, (value: unknown) => boolean>> = {
  NaturalPersonPending: validateNaturalPersonPendingEvent,
  NaturalPersonManuallyApproved: validateNaturalPersonManuallyApprovedEvent,
  NaturalPersonAutoApproved: validateNaturalPersonAutoApprovedEvent,
};

const { webhookSecret } = credentials;
const servers: Server[] = [];
const allReceived: IcomplyWebhook[] = [];

/** Receives on loopback what the sandbox sends, proved and typed. */
async function receive(secret = webhookSecret) {
  const received: IcomplyWebhook[] = [];
  const bodies: Record<string, unknown>[] = [];
  const failures: unknown[] = [];
  const read = contract.watch(createIcomplyWebhookReceiver({ scheme: payloadSecret({ secrets: webhookSecret, at: "/webhookSecret" }) }));
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    bodies.push(JSON.parse(body.toString()) as Record<string, unknown>);
    try {
      const webhook = await read(new Request("http://127.0.0.1/hook", { method: "POST", body }));
      received.push(webhook);
      allReceived.push(webhook);
      response.writeHead(204).end();
    } catch (error) {
      failures.push(error);
      response.writeHead(401).end();
    }
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  control.addWebhook({ url, auth: { kind: "payload", secret } });
  return { received, bodies, failures };
}

/** What the sandbox tells by itself. */
export function testWebhooks(): void {
  afterEach(async () => {
    const unfit = allReceived.splice(0).filter(({ type, payload }) => specified[type]?.(payload) !== true);
    expect(unfit.map(({ type }) => type)).toEqual([]);
    await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve).closeAllConnections())));
  });

  test("a person who fills in the portal's screens is pending, and then approved by a rule; both are told", async () => {
    const { received, bodies } = await receive();
    const given = { firstName: "Runa", lastName: "Halvorsen", email: person.email };
    const { entityId, sessionId } = control.act("submitPersonalInfo", given) as { entityId: string; sessionId: string };
    expect(await statusOf(entityId)).toBe("Pending");
    expect((await readPerson(entityId)).personalInformation).toMatchObject(given);
    await control.advance(CHECKS_MS);
    expect(await statusOf(entityId)).toBe("Accepted");

    const [pending, approved] = received;
    if (pending?.type !== "NaturalPersonPending" || approved?.type !== "NaturalPersonAutoApproved") throw new Error("of other types");
    expectTypeOf(pending.payload).toEqualTypeOf<Schemas["NaturalPersonPendingEvent"]>();
    expect(pending).toMatchObject({ occurredAt: START, payload: { eventType: "natural-person-pending" } });
    expect(pending.payload.data).toEqual({
      entityCreated: true,
      isClientUpdateRequest: false,
      entity: "Runa Halvorsen",
      email: person.email,
      sessionId,
      entityId,
      message: expect.stringContaining("Runa Halvorsen"),
    });
    expect(approved.occurredAt).toBe(START + CHECKS_MS);
    expect(approved.payload).toMatchObject({
      eventType: "natural-person-auto-approved",
      data: { entity: "Runa Halvorsen", entityId, userName: null, userEmail: null, entityStatus: "approved" },
      creationTimeUtc: "2026-05-01T12:01:00.0000000Z",
    });
    expect(bodies.map(({ webhookSecret }) => webhookSecret)).toEqual([webhookSecret, webhookSecret]);
    expect(JSON.stringify(received)).not.toContain(webhookSecret);
    expect(new Set(received.map(({ id }) => id)).size).toBe(2);
    expect(bodies.every(({ id }) => /^\d+$/.test(String(id)))).toBe(true);
  });

  test("a known person who fills in the screens answers a request for an update", async () => {
    const { received } = await receive();
    control.act("submitPersonalInfo", { entityId: seeded.person, firstName: "Sunniva", lastName: "Review" });
    await control.advance(CHECKS_MS);
    const data = { entityCreated: false, isClientUpdateRequest: true, entityId: seeded.person, email: "sunniva@example.org" };
    expect(received).toMatchObject([{ type: "NaturalPersonPending", payload: { data } }]);
    expect(await statusOf(seeded.person)).toBe("Review");
  });

  test("an agent's approval is told with the agent, and no other decision is told", async () => {
    const { received } = await receive();
    const id = await addPerson();
    for (const status of ["Review", "Accepted", "Rejected"]) control.act("review", { entityId: id, status });
    control.act("review", { entityId: seeded.company, status: "Accepted" });
    await control.advance(0);
    const data = {
      entityId: id,
      entity: "Runa Halvorsen",
      userName: "Avery Stone",
      userEmail: "agent@example.org",
      entityStatus: "approved",
    };
    expect(received).toMatchObject([{ type: "NaturalPersonManuallyApproved", payload: { data } }]);
  });

  test("a delivery with another secret is refused, and sent once only", async () => {
    const { received, failures } = await receive("whs_ffffffffffffffffffffffffffffffff");
    await control.sendWebhook();
    await control.advance(86_400_000);
    expect([received, failures.map(isWebhookError)]).toEqual([[], [true]]);
    expect(control.deliveries()).toMatchObject([{ state: "failed", attempts: [{ status: 401 }] }]);
  });

  test.each(webhookScheme.samples)("the sample of $type comes as one of its type", async ({ type, data }) => {
    const { received } = await receive();
    await control.sendWebhook({ type });
    expect(received).toMatchObject([{ occurredAt: START, payload: { eventType: type, data } }]);
  });
}
