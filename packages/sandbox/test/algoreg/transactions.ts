import { listOf, unwrap } from "@kyc-clients/algoreg";
import { expect, expectTypeOf, test } from "vitest";
import { algoreg, codesOf, control, type Schemas, save, transaction } from "./setup.ts";

type Given = Partial<Schemas["TransactionCreate"]> & { readonly context?: string };

const create = async (given: Given = {}) =>
  unwrap(await algoreg.createTransaction({ body: { ...transaction, ...given } as Schemas["TransactionCreate"] }));
const find = async (body: Schemas["TransactionSearch"] = {}) =>
  (unwrap(await algoreg.searchTransactions({ body })).data ?? []).map(({ id }) => id);

/** Go!KYT: transactions that are scored, decided on and searched. */
export function testTransactions(): void {
  test("a transaction is scored at once, and read back as it was answered", async () => {
    const crypto = { blockchain: "ETH", txhash: "0xmadeup" };
    const more = { comment: "Rent", context: "web shop", review_groups: "A;B", fields: { channel: "kiosk-0417" }, crypto };
    const result = await algoreg.createTransaction({ body: { ...transaction, ...more } as Schemas["TransactionCreate"] });
    if (result.status !== 200) throw new Error("not scored");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["Transaction"]>();
    expect(result.data).toEqual({
      ...{
        id: "tx-1",
        external_id: "p-001",
        client_id: 1,
        amount: 1204.17,
        currency: "EUR",
        converted_amount: 1204.17,
        converted_currency: "EUR",
      },
      ...{
        converted_date: "2026-05-01T12:00:00Z",
        date: transaction.date,
        comment: "Rent",
        context: "web shop",
        fields: { channel: "kiosk-0417" },
      },
      ...{ crypto: { blockchain: "ETH", tx_hash: "0xmadeup" }, customers: [], from: transaction.from, to: transaction.to },
      ...{
        review_groups: ["A", "B"],
        score: 10,
        state: "allowed",

        search_vector: expect.arrayContaining(["p-001", "halvorsen"]),
      },
      rules: [
        { code: "amount_threshold", active: true, score: 10, use_weight: false, weight: null },
        { code: "is_pep", active: true, score: 0, use_weight: true, weight: 1 },
        { code: "is_san", active: true, score: 0, use_weight: true, weight: 1 },
        { code: "new_device", active: false, score: null, use_weight: false, weight: null },
      ],
    });
    const found = await algoreg.getTransaction({ path: { id: "tx-1" } });
    if (found.status !== 200) throw new Error("not found");
    expectTypeOf(found.data).toEqualTypeOf<Schemas["Transaction"]>();
    expect(found.data).toEqual(result.data);
  });

  test.each([
    ["9999.99", "EUR", 10, "allowed"],
    ["10000", "EUR", 75, "delayed"],
    ["49999.99", "EUR", 75, "delayed"],
    ["50000", "EUR", 95, "blocked"],
    ["12499.99", "USD", 10, "allowed"],
    ["12500", "USD", 75, "delayed"],
    ["0.2", "BTC", 75, "delayed"],
    ["0.01233110", "BTC", 10, "allowed"],
  ])("%s %s scores %i and is %s", async (amount, currency, score, state) => {
    expect(await create({ amount, currency })).toMatchObject({ amount: Number(amount), score, state });
  });

  test("a known customer is taken from their file, and their alert counts until it is a false positive", async () => {
    await save({ first_name: "Ottilie", last_name: "Falkenrath", date_of_birth: "1961-04-17", domicile_codes: ["NOR"] });
    const from = {
      external_id: "c-001",
      full_name: "Somebody Else",
      account_type: "F",
      domicile_code: "SWE",
      device: { "2fa": true, ip: "192.0.2.7" },
    } as const;
    const scored = await create({ from });
    expect(scored).toMatchObject({
      ...{ score: 60, state: "delayed", customers: ["c-001"] },
      from: { external_id: "c-001", full_name: "Ottilie Falkenrath", account_type: "N", domicile_code: "NOR", device: from.device },
    });
    expect(scored.rules).toContainEqual({ code: "is_pep", active: true, score: 60, use_weight: true, weight: 1 });
    control.act("decideAlert", { alert_id: "al-1", state: "False Positive" });
    expect(await create({ from })).toMatchObject({ score: 10, state: "allowed" });
    const events = listOf(unwrap(await algoreg.listCustomerEvents({ path: { customer_external_id: "c-001" } })));
    expect(events.filter(({ EventType }) => EventType === "transaction").map(({ Title }) => Title)).toEqual([
      "Transaction tx-1: delayed",
      "Transaction tx-2: allowed",
    ]);
  });

  test("a known external_id makes a second transaction", async () => {
    expect([(await create()).id, (await create()).id, await find({ external_id: "p-001" })]).toEqual(["tx-1", "tx-2", ["tx-1", "tx-2"]]);
  });

  test("each decision is one more item of the history, whoever takes it, and none is lost", async () => {
    await create({ amount: "12417.25" });
    const path = { id: "tx-1" };
    await control.advance(60_000);
    const decided = await algoreg.updateTransaction({ path, body: { state: "allowed", comment: "The invoice is here" } });
    if (decided.status !== 200) throw new Error("not decided");
    expectTypeOf(decided.data).toEqualTypeOf<Schemas["Transaction"]>();
    expect(decided.data).toMatchObject({ state: "allowed", score: 75 });
    expect(await find({ state: "delayed" })).toEqual(["tx-sandbox-1"]);
    control.act("decideTransaction", { transaction_id: "tx-1", state: "blocked", comment: "It is forged" });
    await algoreg.updateTransaction({ path, body: { comment: "Noted" } });
    const history = await algoreg.getTransactionHistory({ path });
    if (history.status !== 200) throw new Error("no history");
    expectTypeOf(history.data).toEqualTypeOf<Schemas["TransactionHistory"]>();
    expect(history.data).toEqual({
      transaction: unwrap(await algoreg.getTransaction({ path })),
      history_items: [
        { revision_number: 1, state: "delayed", comment: "", agent_id: 1, created_at: "2026-05-01T12:00:00Z" },
        { revision_number: 2, state: "allowed", comment: "The invoice is here", agent_id: 1, created_at: "2026-05-01T12:01:00Z" },
        { revision_number: 3, state: "blocked", comment: "It is forged", agent_id: 7, created_at: "2026-05-01T12:01:00Z" },
        { revision_number: 4, state: "blocked", comment: "Noted", agent_id: 1, created_at: "2026-05-01T12:01:00Z" },
      ],
    });
  });

  test("a state that is none is refused, and nothing is noted", async () => {
    await create();
    const result = await algoreg.updateTransaction({ path: { id: "tx-1" }, body: { state: "perhaps" } });
    expect([result.status, codesOf(result)]).toEqual([422, ["state_unknown"]]);
    expect(unwrap(await algoreg.getTransactionHistory({ path: { id: "tx-1" } })).history_items).toHaveLength(1);
  });

  test.each<[Schemas["TransactionSearch"], readonly string[]]>([
    [{ after: "2026-05-02" }, ["tx-2"]],
    [{ before: "2026-05-01T11:30:00Z" }, ["tx-1"]],
    [{ amount_equals: 1204.17 }, ["tx-1"]],
    [{ amount_gte: 1205 }, ["tx-2"]],
    [{ amount_lte: 1205 }, ["tx-1"]],
    [{ converted_amount_equals: 40_333.8 }, ["tx-2"]],
    [{ converted_amount_gte: 40_333 }, ["tx-2"]],
    [{ converted_amount_lte: 40_333.7 }, ["tx-1"]],
    [{ comment: "RENT" }, ["tx-1"]],
    [{ context: "shop" }, ["tx-2"]],
    [{ currency: "USD" }, ["tx-2"]],
    [{ external_id: "p-002" }, ["tx-2"]],
    [{ crypto_blockchain: "AVAX" }, ["tx-2"]],
    [{ crypto_tx_hash: "0xmadeup" }, ["tx-2"]],
    [{ customer: "c-001" }, ["tx-2"]],
    [{ from_customer: "c-001" }, ["tx-2"]],
    [{ to_customer: "c-001" }, []],
    [{ customers: ["c-001", "c-404"] }, ["tx-2"]],
    [{ from_institution: "Fjord Bank" }, ["tx-2"]],
    [{ to_institution: "FJORD" }, ["tx-1"]],
    [{ review_groups: ["B", "C"] }, ["tx-1"]],
    [{ tags: ["rush"] }, ["tx-2"]],
    [{ score: 75 }, ["tx-2"]],
    [{ state: "allowed" }, ["tx-1"]],
    [{ state: "blocked" }, []],
    [{ state: "delayed", currency: "USD", after: "2026-05-02" }, ["tx-2"]],
    [{ state: "delayed", currency: "GBP" }, []],
  ])("transactions are searched by %j", async (body, expected) => {
    await save();
    await create({ comment: "Rent for May", review_groups: "A;B", to: { ...transaction.to, payment_institution: { code: "FJORD" } } });
    const from = {
      external_id: "c-001",
      full_name: "Runa Halvorsen",
      account_type: "N",
      payment_institution: { name: "Fjord Bank" },
    } as const;
    const more = {
      date: "2026-05-03T00:00:00Z",
      amount: "50417.25",
      currency: "USD",
      context: "Web shop",
      crypto: { blockchain: "AVAX", tx_hash: "0xmadeup" },
    };
    await create({ external_id: "p-002", from, ...more });
    control.act("tagTransaction", { transaction_id: "tx-2", tag: "rush" });
    const result = await algoreg.searchTransactions({ body });
    if (result.status !== 200) throw new Error("not searched");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["TransactionPage"]>();
    // One of another customer is there from the start.
    expect((result.data.data ?? []).map(({ id }) => id).filter((id) => id !== "tx-sandbox-1")).toEqual(expected);
  });

  test("a search is read page by page", async () => {
    for (let index = 0; index < 3; index++) await create();
    expect([
      await find({ limit: 2 }),
      await find({ limit: 2, offset: 2 }),
      await find({ limit: 2, offset: 4 }),
      await find({ limit: 0 }),
    ]).toEqual([["tx-sandbox-1", "tx-1"], ["tx-2", "tx-3"], [], []]);
  });

  test.each<[string, Schemas["TransactionSearch"], string]>([
    ["a date that is none", { after: "yesterday" }, "date_unreadable"],
    ["a negative page", { limit: -1 }, "invalid_page"],
  ])("a search with %s is refused", async (_, body, code) => {
    const result = await algoreg.searchTransactions({ body });
    expect([result.status, codesOf(result)]).toEqual([422, [code]]);
  });

  test.each<[string, Given, string]>([
    ["an amount in words", { amount: "twelve" }, "amount_unreadable"],
    ["a negative amount", { amount: "-104.17" }, "amount_unreadable"],
    ["an unknown currency", { currency: "XXX" }, "currency_unknown"],
  ])("a transaction of %s is refused, and not kept", async (_, given, code) => {
    const result = await algoreg.createTransaction({ body: { ...transaction, ...given } as Schemas["TransactionCreate"] });
    expect([result.status, codesOf(result), await find()]).toEqual([422, [code], ["tx-sandbox-1"]]);
  });

  test("a transaction that was never sent is not found", async () => {
    const path = { id: "tx-404" };
    const body = { state: "allowed" };
    for (const result of [
      await algoreg.getTransaction({ path }),
      await algoreg.getTransactionHistory({ path }),
      await algoreg.updateTransaction({ path, body }),
    ]) {
      expect([result.status, codesOf(result)]).toEqual([404, ["transaction_not_found"]]);
    }
  });
}
