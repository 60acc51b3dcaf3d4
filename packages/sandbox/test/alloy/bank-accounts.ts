import { paginate, unwrap } from "@kyc-clients/alloy";
import { expect, expectTypeOf, test } from "vitest";
import { refusal, report, reportAccount, reportPerson, timestamp } from "./event-calls.ts";
import { alloy, contract, type Schemas } from "./setup.ts";

const get = async (
  account_identifier_or_token: string,
  query: { page?: number; per_page?: number } = {},
): Promise<Schemas["BankAccount"]> => unwrap(await alloy.getBankAccount({ path: { account_identifier_or_token }, query }));

const minute = (number: number): string => `2026-05-01T11:${String(number).padStart(2, "0")}:00Z`;

/** Changes the balance of an account, minute by minute. */
async function change(external_account_id: string, balances: readonly number[]): Promise<void> {
  for (const [index, account_balance] of balances.entries()) {
    const data = { timestamp: minute(index + 1), external_account_id, account_balance };
    await report({ event_type: "bank_account_updated", data });
  }
}

/** Bank accounts: made and changed by events, read by their operation. */
export function testBankAccounts(): void {
  test("an account that an event made is read by token and by external id, with its holders", async () => {
    const entity_token = await reportPerson("member-1");
    const other = await reportPerson("member-2");
    const data = {
      timestamp,
      external_account_id: "account-1",
      external_entity_id: "member-2",
      account_number: "000104417731",
      account_class: "deposit",
      currency: "USD",
      account_balance: 250_000,
      status_fraud: null,
      opening_date: "2026-04-01T00:00:00Z",
      entities: [{ external_entity_id: "member-1", account_holder_type: "joint_owner" }, { entity_token: other }],
    } as const satisfies Schemas["BankAccountCreatedData"];
    const { event } = await report({ event_type: "bank_account_created", data });
    const account_token = event.data?.["account_token"] as string;
    expect(account_token).toMatch(/^A-/);
    const result = await alloy.getBankAccount({ path: { account_identifier_or_token: account_token } });
    if (result.status !== 200) throw new Error("no account");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["BankAccount"]>();
    expect(result.data).toEqual({
      ...data,
      account_token,
      entity_token: other,
      account_name: null,
      routing_number: null,
      maturity_date: null,
      closing_date: null,
      cif_number: null,
      card_network: null,
      country_code: null,
      product_code: null,
      product_name: null,
      status: null,
      status_detail: null,
      credit_limit: null,
      account_type_status: null,
      entity_group_token: null,
      external_entity_group_id: null,
      entities: [
        { external_entity_id: "member-1", entity_token, account_holder_type: "joint_owner" },
        { external_entity_id: "member-2", entity_token: other, account_holder_type: null },
      ],
      history: [],
      entity_groups: [],
    });
    expect(event.data).toEqual(result.data);
    expect(await get("account-1")).toEqual(result.data);
  });

  test("each update shows at once, and what the account was before joins its history", async () => {
    const entity_token = await reportPerson("member-1");
    await reportPerson("member-2");
    const account_token = await reportAccount("account-1", "member-1");
    const { event } = await report({
      event_type: "bank_account_updated",
      data: { timestamp: minute(1), account_token, status: "Frozen", status_fraud: "fraud", account_balance: null },
    });
    const first = { status: "Open", status_detail: null, credit_limit: null, account_balance: 250_000, status_fraud: null };
    expect(event.data).toMatchObject({
      timestamp: minute(1),
      status: "Frozen",
      account_balance: null,
      account_number: "000104417731",
      entities: [{ entity_token }],
      history: [{ timestamp, ...first }],
    });
    const holders = [{ external_entity_id: "member-2", account_holder_type: "trustee" as const }];
    await report({ event_type: "bank_account_updated", data: { timestamp: minute(2), account_token, status: "Open", entities: holders } });
    expect(await get("account-1")).toMatchObject({
      status: "Open",
      entities: holders,
      history: [
        { timestamp, ...first },
        { timestamp: minute(1), status: "Frozen", account_balance: null, status_fraud: "fraud" },
      ],
    });
  });

  test("an account elsewhere is linked, unlinked and read like any other", async () => {
    await reportPerson("member-1");
    await report({
      event_type: "external_account_created",
      data: { timestamp, link_timestamp: timestamp, external_account_id: "elsewhere-1", entities: [{ external_entity_id: "member-1" }] },
    });
    expect(await get("elsewhere-1")).toMatchObject({ account_number: null, history: [] });
    const unlinked = { timestamp: minute(1), unlink_timestamp: minute(1), external_account_id: "elsewhere-1", status: "Unlinked" };
    await report({ event_type: "external_account_updated", data: unlinked });
    expect(await get("elsewhere-1")).toMatchObject({ status: "Unlinked", timestamp: minute(1), history: [{ timestamp, status: null }] });
  });

  test("an account of a group shows under its holder in the group, until the group is taken away", async () => {
    await reportPerson("member-1");
    const group = await report({
      event_type: "entity_group_created",
      data: { timestamp, external_entity_group_ids: [{ external_entity_id: "group-1" }], entities: [{ external_entity_id: "member-1" }] },
    });
    const entity_group_token = group.event.data?.["entity_group_token"] as string;
    const holder = { external_entity_id: "member-1", account_holder_type: "primary" } as const;
    await report({
      event_type: "bank_account_created",
      data: {
        timestamp,
        external_account_id: "account-1",
        account_number: "000100417",
        external_entity_group_id: "group-1",
        entities: [holder],
      },
    });
    const account = await get("account-1");
    expect(account).toMatchObject({ entity_group_token, external_entity_group_id: "group-1", entity_groups: [{ entity_group_token }] });
    const accounts = async () => {
      const shown = unwrap(await alloy.getEntityGroup({ path: { entity_token_or_external_id: "group-1" } }));
      return shown.entity_group_relationships?.[0]?.bank_accounts;
    };
    expect(await accounts()).toEqual([
      { bank_account_token: account.account_token, external_account_id: "account-1", account_holder_type: "primary" },
    ]);
    await report({
      event_type: "bank_account_updated",
      data: { timestamp: minute(1), external_account_id: "account-1", external_entity_group_id: null },
    });
    expect([await accounts(), (await get("account-1")).entity_group_token]).toEqual([[], null]);
  });

  test("the history comes in pages, the oldest first, and the rest is the same on each", async () => {
    await reportPerson("member-1");
    await reportAccount("account-1", "member-1");
    const balances = [100_417, 200_417, 300_417, 400_417, 500_417];
    await change("account-1", balances);
    const pages = [1, 2, 3, 4].map((page) => get("account-1", { page, per_page: 2 }));
    const [first, second, third, fourth] = await Promise.all(pages);
    const shown = [first, second, third, fourth].map((page) => page?.history?.map((state) => state.account_balance));
    expect(shown).toEqual([[250_000, 100_417], [200_417, 300_417], [400_417], []]);
    expect({ ...first, history: [] }).toEqual(fourth);
    expect((await get("account-1", { per_page: 1000 })).history).toHaveLength(5);
  });

  test("paginate reads the history to its end, one state at a time", async () => {
    await reportPerson("member-1");
    await reportAccount("account-1", "member-1");
    await change("account-1", [100_418, 200_418, 300_418]);
    const path = { account_identifier_or_token: "account-1" };
    const states: Schemas["BankAccountState"][] = [];
    const sent = await contract.exchanges(async () => {
      for await (const state of paginate(alloy.getBankAccount, { path, query: { per_page: 2 } })) {
        expectTypeOf(state).toEqualTypeOf<Schemas["BankAccountState"]>();
        states.push(state);
      }
    });
    expect(states.map((state) => [state.timestamp, state.account_balance])).toEqual([
      [timestamp, 250_000],
      [minute(1), 100_418],
      [minute(2), 200_418],
    ]);
    expect(sent.map(({ url }) => new URL(url).search)).toEqual(["?per_page=2&page=1", "?per_page=2&page=2"]);
  });

  test("pages that cannot be are refused", async () => {
    await reportPerson("member-1");
    await reportAccount("account-1", "member-1");
    const path = { account_identifier_or_token: "account-1" };
    for (const query of [{ page: 0 }, { per_page: 0 }]) {
      expect(refusal(await alloy.getBankAccount({ path, query }))).toMatchObject([400, { error: { minor_code: 4000 } }]);
    }
    const large = await contract.wrong("request", () => alloy.getBankAccount({ path, query: { per_page: 1001 } }));
    expect(refusal(large)).toMatchObject([400, { error: { minor_code: 4000, details: { problems: [{ pointer: "/per_page" }] } } }]);
  });

  test("an unknown account is not found", async () => {
    const result = await alloy.getBankAccount({ path: { account_identifier_or_token: "A-never-made" } });
    expect(refusal(result)).toMatchObject([404, { error: { minor_code: 4041 } }]);
  });

  test("an account whose id is taken is a conflict, and one of unknown holders or groups is refused with its place", async () => {
    await reportPerson("member-1");
    const account_token = await reportAccount("account-1", "member-1");
    const create = (data: Partial<Schemas["BankAccountCreatedData"]>) =>
      alloy.createEvent({
        body: {
          event_type: "bank_account_created",
          data: {
            timestamp,
            external_account_id: "account-2",
            account_number: "000100417",
            entities: [{ external_entity_id: "member-1" }],
            ...data,
          },
        },
      });
    const again = await create({ external_account_id: "account-1" });
    expect(refusal(again)).toMatchObject([409, { error: { exists: { account_token } } }]);
    for (const [data, path] of [
      [{ entities: [{ external_entity_id: "member-0404" }] }, ["entities", 0, "external_entity_id"]],
      [{ entity_token: "P-nobody" }, ["entity_token"]],
      [{ external_entity_group_id: "group-0404" }, ["external_entity_group_id"]],
    ] as const) {
      expect(refusal(await create(data as never))).toMatchObject([400, { error: { issues: [{ path }] } }]);
    }
    const body = { event_type: "bank_account_updated", data: { timestamp, account_token, external_account_id: "account-2" } } as const;
    expect(refusal(await alloy.createEvent({ body }))).toMatchObject([400, { error: { issues: [{ path: ["external_account_id"] }] } }]);
    expect((await alloy.getBankAccount({ path: { account_identifier_or_token: "account-2" } })).status).toBe(404);
  });
}
