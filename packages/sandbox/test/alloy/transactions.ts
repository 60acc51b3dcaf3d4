import { unwrap } from "@kyc-clients/alloy";
import { expect, expectTypeOf, test } from "vitest";
import { refusal, report, reportAccount, reportPerson, type Taken, timestamp } from "./event-calls.ts";
import { alloy, type Schemas } from "./setup.ts";

const withdrawal = {
  timestamp,
  external_transaction_id: "transaction-1",
  external_entity_id: "member-1",
  external_account_id: "account-1",
  amount: -20_000,
  currency: "USD",
  category: "Withdrawal",
  status: "Pending",
  transaction_created_date: "2026-05-01",
  counterparty: { external_counterparty_id: "machine-14" },
  till: "till-7417",
} as const satisfies Schemas["TransactionData"];

const send = (data: Partial<Schemas["TransactionData"]> = {}): Promise<Taken> =>
  report({ event_type: "transaction", data: { ...withdrawal, ...data } as Schemas["TransactionData"] });

const get = async (): Promise<Schemas["Transaction"]> => unwrap(await alloy.getTransaction({ path: { transaction_id: "transaction-1" } }));

interface AlertTokens {
  readonly journey_token: string;
  readonly journey_application_token: string;
  readonly journey_application_status: string;
  readonly investigations: readonly [{ readonly investigation_token: string; readonly investigation_state: string }];
}

/** The one alert that an event raised. */
const alertOf = ({ journey_applications: alerts = [] }: Taken["event"]): AlertTokens => alerts[0] as unknown as AlertTokens;

/** A person with an account. */
async function open(): Promise<{ readonly entity_token: string; readonly account_token: string }> {
  const entity_token = await reportPerson("member-1");
  return { entity_token, account_token: await reportAccount("account-1", "member-1") };
}

/** Transactions: brought by events, read and changed by their operations. */
export function testTransactions(): void {
  test("a transaction that an event brought is read by its id, with members of the caller's own", async () => {
    const { entity_token } = await open();
    const { event } = await send();
    const result = await alloy.getTransaction({ path: { transaction_id: "transaction-1" } });
    if (result.status !== 200) throw new Error("no transaction");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["Transaction"]>();
    expect(result.data).toEqual({ ...withdrawal, entity_token });
    expect(event).toMatchObject({ event_status: "PROCESSED", data: result.data, journey_applications: [] });
  });

  test("a later event with the same id changes it, but neither its account nor its date; an older one changes nothing", async () => {
    const party = await open();
    await reportAccount("account-2", "member-1");
    await send();
    const { external_entity_id: _, external_account_id: __, ...rest } = withdrawal;
    const later = { ...rest, ...party, timestamp: "2026-05-01T13:00:00+01:00", status: "Completed", till: "8" } as const;
    await report({ event_type: "transaction", data: later });
    await send({ external_account_id: "account-2", transaction_created_date: "2026-05-02", timestamp: "2026-05-01T12:00:01Z" });
    const known = await get();
    expect(known).toMatchObject({
      status: "Pending",
      external_account_id: "account-1",
      transaction_created_date: "2026-05-01",
      till: "till-7417",
    });
    await send({ timestamp: "2026-05-01T11:59:59Z", status: "Rejected" });
    expect(await get()).toEqual(known);
  });

  test("updateTransaction changes what is sent, under its own names, and getTransaction shows it", async () => {
    await open();
    await send();
    const result = await alloy.updateTransaction({
      path: { transaction_id: "transaction-1" },
      body: {
        settled_at: "2026-05-02 08:00:00",
        latest_transaction_date: "2026-05-02 07:00:00",
        amount: -20_500,
        currency: null,
        status: "Completed",
        category: null,
        approval_code: "77",
        transaction_meta: { desk: 4 },
      },
    });
    if (result.status !== 200) throw new Error("not changed");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["UpdatedTransaction"]>();
    expect(result.data).toMatchObject({
      status_code: 200,
      error: null,
      transaction_id: "transaction-1",
      transaction_date: timestamp,
      latest_transaction_date: "2026-05-02 07:00:00",
      settled_at: "2026-05-02 08:00:00",
      amount: "-20500",
      currency_code: "USD",
      status: "Completed",
      category: null,
      approval_code: "77",
      meta: { desk: 4 },
    });
    expect(await get()).toMatchObject({
      amount: -20_500,
      currency: "USD",
      status: "Completed",
      category: null,
      transaction_settled_at: "2026-05-02 08:00:00",
      approval_code: "77",
      meta: { desk: 4 },
      till: "till-7417",
    });
  });

  test("an unknown transaction is not found: without a body when it is read, with the common one when it is changed", async () => {
    const path = { transaction_id: "payment-0404" };
    expect(refusal(await alloy.getTransaction({ path }))).toEqual([404, undefined]);
    expect(refusal(await alloy.updateTransaction({ path, body: { status: "Completed" } }))).toMatchObject([
      404,
      { error: { minor_code: 4041 } },
    ]);
  });

  test("a transaction of somebody or on an account that is unknown is refused with its place, and not kept", async () => {
    await open();
    for (const [data, path] of [
      [{ external_entity_id: "member-0404" }, "external_entity_id"],
      [{ external_account_id: "account-0404" }, "external_account_id"],
    ] as const) {
      const body = { event_type: "transaction", data: { ...withdrawal, ...data } } as const;
      expect(refusal(await alloy.createEvent({ body }))).toMatchObject([400, { error: { issues: [{ path: [path] }] } }]);
    }
    expect((await alloy.getTransaction({ path: { transaction_id: "transaction-1" } })).status).toBe(404);
  });

  test.each([1_000_000, -1_000_000])("a transaction of %s cents raises an alert with its investigation, once", async (amount) => {
    const { entity_token } = await open();
    const below = await send({ amount: Math.sign(amount) * 999_999 });
    expect(below.event.journey_applications).toEqual([]);
    const { event } = await send({ amount });
    expect(event.journey_applications).toEqual([
      {
        error: null,
        journey_application_token: expect.stringMatching(/^JA-/),
        journey_application_status: expect.any(String),
        journey_token: expect.stringMatching(/^J-/),
        journey_version_id: expect.any(Number),
        source_evaluation_tokens: [],
        investigations: [{ investigation_token: expect.stringMatching(/^INV-/), investigation_state: expect.any(String) }],
        _links: { self: { href: expect.stringMatching(/^\/v1\/journeys\/J-.+\/applications\/JA-.+/) } },
      },
    ]);
    expect((await send({ amount })).event.journey_applications).toEqual([]);

    const { journey_token, journey_application_token, journey_application_status, investigations } = alertOf(event);
    const application = unwrap(await alloy.getJourneyApplication({ path: { journey_token, journey_application_token } }));
    expect(application).toMatchObject({ journey_application_token, status: journey_application_status });
    const [{ investigation_token, investigation_state }] = investigations;
    const investigation = unwrap(await alloy.getInvestigation({ path: { investigation_token } }));
    expect(investigation).toMatchObject({
      state: investigation_state,
      _embedded: { entities: { [entity_token]: { entity_token } }, evidences: { journey_alerts: [{ journey_application_token }] } },
    });
  });

  test("an alert about an entity that is merged is one about the entity that stays", async () => {
    await open();
    const { event } = await send({ amount: 1_000_000 });
    const [{ investigation_token }] = alertOf(event).investigations;
    const primary_entity_token = await reportPerson("member-2");
    await alloy.mergeEntities({ body: { primary_entity_token, secondary_external_entity_id: "member-1" } });
    const investigation = unwrap(await alloy.getInvestigation({ path: { investigation_token } }));
    expect(Object.keys((investigation as { _embedded: { entities: object } })._embedded.entities)).toEqual([primary_entity_token]);
    expect(await get()).toMatchObject({ entity_token: primary_entity_token });
  });
}
