import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createPersonrWebhookReceiver, type PersonrWebhook, staticHeader, unwrap } from "@kyc-clients/personr";
import { validateApplicantResultEvent, validateEntityResultEvent } from "@kyc-clients/personr/validate";
import { afterEach, expect, test } from "vitest";
import { webhookScheme } from "../../src/personr/webhooks.ts";
import {
  asMember,
  CHECK_MS,
  company,
  contract,
  control,
  createCompany,
  createPerson,
  entityStatusOf,
  mediaTypes,
  person,
  personr,
  start,
  statusOf,
  uploadAll,
} from "./setup.ts";

const servers: Server[] = [];

interface Receiver {
  readonly webhookUrl: string;
  /** What came, with the header that was to prove it. */
  readonly deliveries: { readonly authorization: string | undefined; readonly body: Buffer }[];
  /** What a receiver of the client's makes of each, proved by a token. */
  read(token: string): Promise<PersonrWebhook[]>;
}

/** Receives on loopback what the sandbox sends. */
async function receiver(): Promise<Receiver> {
  const deliveries: Receiver["deliveries"] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    deliveries.push({ authorization: request.headers.authorization, body: Buffer.concat(chunks) });
    response.writeHead(204).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const webhookUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  return {
    webhookUrl,
    deliveries,
    read(token) {
      const receive = contract.watch(
        createPersonrWebhookReceiver({ scheme: staticHeader({ header: "authorization", value: `Bearer ${token}` }) }),
      );
      return Promise.all(
        deliveries.map(({ authorization = "", body }) =>
          receive(new Request(webhookUrl, { method: "POST", headers: { authorization }, body: new Uint8Array(body) })),
        ),
      );
    },
  };
}

/** Has a person checked, and a company. */
async function checkBoth(): Promise<{ readonly runa: string; readonly bakery: string }> {
  const runa = await createPerson({ nameLast: "Blurred" });
  await uploadAll(runa);
  const bakery = await createCompany();
  unwrap(await personr.createEntityVerificationLink({ body: { applicantId: bakery } }));
  await start(runa);
  await control.advance(1);
  control.act("finishVerification", { applicantId: bakery });
  await control.advance(CHECK_MS);
  return { runa, bakery };
}

const specified = { applicantResult: validateApplicantResultEvent, entityResult: validateEntityResultEvent };

/** What the spec and the receiver make of deliveries, the person's first. */
async function readBoth(received: Receiver, token: string) {
  const [ofPerson, ofCompany, ...more] = await received.read(token);
  if (ofPerson?.type !== "applicantResult" || ofCompany?.type !== "entityResult" || more.length > 0) throw new Error("other types");
  for (const { type, payload } of [ofPerson, ofCompany]) expect(specified[type](payload)).toBe(true);
  return [ofPerson.payload, ofCompany.payload] as const;
}

/** Results that are sent by themselves. */
export function testWebhooks(): void {
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve).closeAllConnections())));
  });

  test.each(mediaTypes)(
    "configureWebhook as %s has results sent with its token, flat, as the status calls have them",
    async (contentType) => {
      const received = await receiver();
      const { webhookUrl } = received;
      const set = unwrap(await personr.configureWebhook({ contentType, body: { webhookUrl, generateToken: true, headerToken: true } }));
      expect(set).toEqual({ status: "success", response: { webhookUrl, token: expect.any(String), headerToken: true } });
      const { runa, bakery } = await checkBoth();
      const [ofPerson, ofCompany] = await readBoth(received, String(set.response?.token));
      const status = await statusOf(runa);
      expect(ofPerson).toEqual({
        ...{ applicantId: runa, actionStatus: "Reviewed", reviewAnswer: "Rejected", rejectLabels: ["LOW_QUALITY"] },
        ...{ extFirstName: status.extractedFirstName, extLastName: "BLURRED", extDob: status.extractedBirthDate, extStreetNumber: "1418B" },
        ...{ extStreetName: "TEST ROAD", extCity: "AUCKLAND", extPostCode: "101041", extCountry: "AUSTRALIA", docCountryISO: "AUS" },
        ...{ docExpiry: "2031-04-30", sourceKey: person.sourceKey, externalUserId: person.externalUserId },
      });
      expect(ofCompany).toEqual({
        ...{ applicantId: bakery, status: "Reviewed", reviewAnswer: "Approved", rejectLabels: [], entityType: "LIMITED COMPANY" },
        ...{ registrySource: "INVENTED REGISTER OF GOODS & COMPANIES", registeredAddress: "1 TEST ROAD, AUCKLAND, 1010, NZ" },
        ...{ companyName: company.companyName, registrationNumber: company.registrationNumber, incorporatedOn: "2015-06-30" },
        ...{ representativeEmail: (await entityStatusOf(bakery)).representativeEmail, representativePhone: "0640000000" },
        ...{ flowQuestions: ["Do you export goods?", "What do you sell?"], flowAnswers: ["No, not yet", "Fruit, Wool"], flow: "KYB" },
        ...{ sourceKey: company.sourceKey, externalUserId: company.externalUserId },
      });
    },
  );

  test("a check of data alone is told without a document", async () => {
    const received = await receiver();
    control.addWebhook({ url: received.webhookUrl, auth: { kind: "bearer", token: "made-up-token" } });
    const data = { flowName: "Database Verification", firstName: "Ines", lastName: "Borg", dob: "1994-08-30", sourceCountry: "GBR" };
    const { applicantId } = unwrap(await personr.verifyApplicantData({ body: data })).response;
    await control.advance(CHECK_MS);
    const [webhook] = await received.read("made-up-token");
    expect(webhook?.payload).toMatchObject({ applicantId, extFirstName: "INES", extDob: "1994-08-30", extStreetName: null });
    expect(webhook?.payload).toMatchObject({ extCountry: "UNITED KINGDOM", docCountryISO: "GBR", docExpiry: null });
  });

  test("after the choice of the older body results are the answers of the status calls", async () => {
    const received = await receiver();
    control.addWebhook({ url: received.webhookUrl, auth: { kind: "bearer", token: "made-up-token" } });
    expect(control.act("chooseWebhookBody", { form: "enveloped" })).toEqual({ form: "enveloped" });
    const { runa, bakery } = await checkBoth();
    const [ofPerson, ofCompany] = await readBoth(received, "made-up-token");
    expect(ofPerson).toEqual({ status: "success", response: await statusOf(runa) });
    const flow = { flowQuestions: ["Do you export goods?", "What do you sell?"], flowAnswers: ["No, not yet", "Fruit, Wool"] };
    expect(ofCompany).toEqual({ status: "success", response: { applicantId: bakery, ...(await entityStatusOf(bakery)), ...flow } });
  });

  test("a token lasts until another is made; without one, or where it is not wanted, no header is sent", async () => {
    const received = await receiver();
    const configure = async (
      generateToken: boolean,
      headerToken: boolean,
      contentType: (typeof mediaTypes)[number] = "application/json",
    ) => {
      const body = { webhookUrl: received.webhookUrl, generateToken, headerToken };
      return unwrap(await personr.configureWebhook({ contentType, body })).response;
    };
    const sent = async (): Promise<string | undefined> => {
      await control.sendWebhook();
      return received.deliveries.at(-1)?.authorization;
    };
    expect(await configure(false, true)).toMatchObject({ token: null, headerToken: true });
    expect(await sent()).toBeUndefined();
    const first = await configure(true, true);
    expect(await sent()).toBe(`Bearer ${first?.token}`);
    expect(await configure(false, true, "multipart/form-data")).toEqual(first);
    expect(await configure(false, false, "multipart/form-data")).toEqual({ ...first, headerToken: false });
    expect(await sent()).toBeUndefined();
    const second = await configure(true, true);
    expect(second?.token).not.toBe(first?.token);
    expect(await sent()).toBe(`Bearer ${second?.token}`);
    // One address: each call has taken the place of the one before.
    expect(control.webhooks()).toHaveLength(1);
    expect(received.deliveries).toHaveLength(4);
  });

  test("only an Administrator may configure, and only an address that can be called", async () => {
    const received = await receiver();
    const flags = { generateToken: true, headerToken: true };
    const refused = await asMember().configureWebhook({ body: { webhookUrl: received.webhookUrl, ...flags } });
    expect([refused.ok, refused.status, refused.error]).toEqual([false, 400, { status: "NOT_ALLOWED", message: expect.any(String) }]);
    for (const webhookUrl of ["ftp://files.kiwi-goods.example/hook", "https://user:made-up@hooks.kiwi-goods.example/"]) {
      const wrong = await personr.configureWebhook({ body: { webhookUrl, ...flags } });
      expect([wrong.status, wrong.error]).toMatchObject([400, { status: "INVALID_ADDRESS" }]);
    }
    expect(control.webhooks()).toEqual([]);
  });

  test("a delivery that fails is not repeated, and a forged one is refused", async () => {
    const received = await receiver();
    control.addWebhook({ url: received.webhookUrl, auth: { kind: "bearer", token: "made-up-token" } });
    await control.sendWebhook();
    await expect(received.read("another-token")).rejects.toMatchObject({ name: "WebhookError" });
    control.clearWebhooks();
    control.addWebhook({ url: "http://127.0.0.1:9/hook", auth: { kind: "none" } });
    await control.sendWebhook();
    await control.advance(86_400_000);
    expect(control.deliveries().map(({ state, attempts }) => [state, attempts.length])).toEqual([["failed", 1]]);
  });

  test.each(webhookScheme.samples)("the sample $type is as the spec has it, and is read", async ({ type }) => {
    const received = await receiver();
    control.addWebhook({ url: received.webhookUrl, auth: { kind: "bearer", token: "made-up-token" } });
    await control.sendWebhook({ type });
    const [webhook] = await received.read("made-up-token");
    expect(webhook?.type).toBe(type.split(" ")[0]);
    expect(specified[webhook?.type as keyof typeof specified](webhook?.payload)).toBe(true);
  });
}
