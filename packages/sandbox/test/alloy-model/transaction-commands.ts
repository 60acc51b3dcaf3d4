import fc from "fast-check";
import { expect } from "vitest";
import { type Body, refused, taken } from "./answers.ts";
import { type Command, command, pick, place } from "./command.ts";
import { eventId } from "./entity-event-data.ts";
import type { Given } from "./entity-records.ts";
import type { ModelTransaction } from "./event-records.ts";
import { type Effect, entityNames, report, timestampOf } from "./event-report.ts";
import { expectTransaction } from "./expect-accounts.ts";
import type { Model } from "./model.ts";
import { oneOf } from "./people.ts";
import { raiseAlert } from "./raise-alert.ts";

const id = oneOf("transaction-1", "transaction-2", "transaction-3", "transaction-4");
const details = fc.record(
  {
    ...{ amount: fc.constantFrom(-20_000, 999_999, 1_000_000, -2_000_000), status: oneOf("Pending", "Completed"), till: oneOf("7", "8") },
    ...{ transaction_created_date: oneOf("2026-04-30", "2026-05-01"), meta: fc.constant({ desk: 4 }) },
  },
  { requiredKeys: ["amount"] },
);
const isLarge = ({ amount }: Given): boolean => Math.abs(amount as number) >= 1_000_000;

/** Takes an event in: one that is older than what is known changes nothing, and account and date stay. */
function takeIn(model: Model, transaction: ModelTransaction, data: Given, at: number): void {
  if (!model.transactions.has(transaction.id)) model.transactions.set(transaction.id, transaction);
  else if (at >= transaction.latestAt) {
    const created = transaction.data["transaction_created_date"] ?? data["transaction_created_date"];
    transaction.data = { ...transaction.data, ...data, ...(created !== undefined && { transaction_created_date: created }) };
    transaction.latestAt = at;
  }
}

const reported = command(
  "transaction",
  fc.tuple(
    id,
    place,
    place,
    fc.constantFrom("token", "id", "nobody", "token", "id"),
    details,
    fc.constantFrom(0, 1_000, 7_200_000),
    eventId,
  ),
  {
    needs: ({ accounts, entities }) => accounts.size > 0 && entities.size > 0,
    async run([external_transaction_id, who, where, by, said, before, external_event_id], scene) {
      const { model, world } = scene;
      const account = pick(model.accounts.values(), where);
      const { names, entity } = entityNames(model, pick(model.entities.values(), who), by);
      const party = "entity_token" in names ? { ...names, account_token: account.token } : { ...names, external_account_id: account.id };
      const at = model.now - before;
      const counterparty = { external_counterparty_id: "machine-14" };
      const data: Given = {
        timestamp: timestampOf(model, before),
        external_transaction_id,
        ...party,
        currency: "USD",
        counterparty,
        ...said,
      };
      const effect: Effect =
        entity === undefined
          ? 400
          : async (shown, event) => {
              const known = model.transactions.get(external_transaction_id);
              const wasLarge = known !== undefined && isLarge(known.data);
              const transaction = known ?? { id: external_transaction_id, entity, account, data, changes: {}, latestAt: at };
              takeIn(model, transaction, data, at);
              expect(event.journey_applications).toHaveLength(isLarge(transaction.data) && !wasLarge ? 1 : 0);
              for (const alert of event.journey_applications) await raiseAlert(scene, transaction.entity, alert);
              expect(taken(await world.alloy().getTransaction({ path: { transaction_id: external_transaction_id } }), 200)).toEqual(shown);
              await expectTransaction({ model, world }, transaction);
            };
      await report(scene, { event_type: "transaction", external_event_id, data }, effect);
    },
  },
);

const change = fc.record(
  {
    ...{
      amount: fc.constantFrom(-5, 2_000_000),
      currency: fc.constantFrom("EUR", null),
      status: fc.constantFrom("Completed", null),
      approval_code: oneOf("77"),
    },
    ...{
      settled_at: oneOf("2026-05-02 08:00:00"),
      transaction_meta: fc.constant({ desk: 5 }),
      latest_transaction_date: oneOf("2026-05-02 07:00:00"),
    },
  },
  { requiredKeys: [] },
);

const update = command("update transaction", fc.tuple(place, fc.boolean(), change), {
  needs: ({ transactions }) => transactions.size > 0,
  async run([which, isUnknown, given], { model, world, alloy }) {
    const transaction = pick(model.transactions.values(), which);
    const isWrong = isUnknown && which % 5 === 0;
    const result = await alloy().updateTransaction({
      path: { transaction_id: isWrong ? "transaction-none" : transaction.id },
      body: given as Body,
    });
    if (isWrong) return refused(result, 404, 4041);
    const { currency, settled_at, transaction_meta, approval_code, latest_transaction_date, ...same } = given;
    transaction.data = {
      ...{ ...transaction.data, ...same },
      ...(typeof currency === "string" && { currency }),
      ...(settled_at !== undefined && { transaction_settled_at: settled_at }),
      ...(transaction_meta !== undefined && { meta: transaction_meta }),
    };
    const changes = {
      ...(approval_code !== undefined && { approval_code }),
      ...(latest_transaction_date !== undefined && { latest_transaction_date }),
    };
    transaction.changes = { ...transaction.changes, ...changes };
    const { data } = transaction;
    expect(taken(result, 200)).toMatchObject({
      ...{
        transaction_id: transaction.id,
        amount: String(data["amount"]),
        currency_code: data["currency"],
        status: data["status"] ?? null,
      },
      ...{ settled_at: data["transaction_settled_at"] ?? null, meta: data["meta"] ?? null, ...transaction.changes },
    });
    await expectTransaction({ model, world }, transaction);
  },
});

const look = command("look for no transaction", fc.constant("transaction-none"), {
  async run(transaction_id, { alloy }) {
    const result = await alloy().getTransaction({ path: { transaction_id } });
    expect([result.status, result.error]).toEqual([404, undefined]);
  },
});

/** Transactions: reported, changed. */
export const transactionCommands: readonly fc.Arbitrary<Command>[] = [reported, reported, reported, update, update, look];
