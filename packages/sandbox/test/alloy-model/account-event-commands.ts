import fc from "fast-check";
import { expect } from "vitest";
import { by, holders, parts, people } from "./account-people.ts";
import { fresh, refused, taken } from "./answers.ts";
import { type Command, command, pick, place, type Scene } from "./command.ts";
import { eventId } from "./entity-event-data.ts";
import type { Given } from "./entity-records.ts";
import type { ModelAccount } from "./event-records.ts";
import { accountNames, type Effect, report, timestampOf } from "./event-report.ts";
import { expectAccount } from "./expect-accounts.ts";
import { accountId, oneOf } from "./people.ts";

const details = fc.record(
  {
    ...{
      status: fc.option(oneOf("Open", "Frozen")),
      account_balance: fc.option(fc.integer({ min: -5, max: 9 })),
      credit_limit: fc.constant(100),
    },
    ...{ status_fraud: fc.constantFrom("fraud", "not fraud", null), currency: oneOf("USD"), account_name: oneOf("Household") },
  },
  { requiredKeys: [] },
);
/** An account that belongs to a group needs a holder. */
const lacksHolder = ({ entity_group_token: token, entities = [] }: Given): boolean =>
  typeof token === "string" && (entities as readonly Given[]).length === 0;

const kinds = fc.constantFrom("bank_account" as const, "external_account" as const);

const created = command("account created", fc.tuple(kinds, accountId, holders, details, parts, eventId), {
  needs: ({ entities }) => entities.size > 0,
  async run([kind, id, given, said, more, external_event_id], scene) {
    const { model } = scene;
    const { body, isKnown, ...own } = people(model, given, more);
    const number = kind === "bank_account" ? { account_number: "000104417731" } : {};
    const data: Given = { timestamp: timestampOf(model, 1_000), external_account_id: id, ...number, ...said, ...body };
    const effect = ((): Effect => {
      if (lacksHolder(data)) return "broken";
      if ([...model.accounts.values()].some((account) => account.id === id)) return 409;
      if (!isKnown) return 400;
      return async (shown) => {
        const token = fresh(model, shown.account_token, "A-");
        const account: ModelAccount = {
          token,
          id,
          data,
          holders: own.holders,
          entity: own.entity ?? null,
          group: own.group ?? null,
          history: [],
        };
        model.accounts.set(token, account);
        await expectShown(scene, account, shown);
      };
    })();
    await report(scene, { event_type: `${kind}_created`, external_event_id, data }, effect);
  },
});

const kept = ["timestamp", "status", "status_detail", "credit_limit", "account_balance", "status_fraud"];

const updated = command("account updated", fc.tuple(kinds, place, by, fc.option(holders, { nil: undefined }), details, parts), {
  needs: ({ accounts, entities }) => accounts.size > 0 && entities.size > 0,
  async run([kind, which, how, given, said, more], scene) {
    const { model } = scene;
    const { names, account } = accountNames(pick(model.accounts.values(), which), how);
    const { body, isKnown, ...own } = people(model, given ?? [], more);
    const { entities, ...others } = body;
    const data: Given = { timestamp: timestampOf(model), ...names, ...said, ...others, ...(given !== undefined && { entities }) };
    const effect = ((): Effect => {
      if (lacksHolder(data)) return "broken";
      if (account === undefined || !isKnown) return 400;
      return async (shown) => {
        account.history.push(Object.fromEntries(kept.map((key) => [key, account.data[key] ?? null])));
        account.data = { ...account.data, ...data };
        if (given !== undefined) account.holders = own.holders;
        if (own.entity !== undefined) account.entity = own.entity;
        if (own.group !== undefined) account.group = own.group;
        await expectShown(scene, account, shown);
      };
    })();
    await report(scene, { event_type: `${kind}_updated`, data }, effect);
  },
});

async function expectShown({ model, world }: Scene, account: ModelAccount, shown: unknown): Promise<void> {
  const path = { account_identifier_or_token: account.token };
  expect(taken(await world.alloy().getBankAccount({ path }), 200)).toEqual(shown);
  await expectAccount({ model, world }, account, 1);
}

const look = command("look for an account", fc.tuple(place, fc.integer({ min: 0, max: 4 })), {
  needs: ({ accounts }) => accounts.size > 0,
  async run([which, size], { model, world, alloy }) {
    const account = pick(model.accounts.values(), which);
    refused(await alloy().getBankAccount({ path: { account_identifier_or_token: "A-none" } }), 404, 4041);
    const path = { account_identifier_or_token: account.id };
    if (size === 0) refused(await alloy().getBankAccount({ path, query: { per_page: 0 } }), 400, 4000);
    else await expectAccount({ model, world }, account, size);
  },
});

/** Events about bank accounts and external accounts. */
export const accountEventCommands: readonly fc.Arbitrary<Command>[] = [created, created, updated, updated, look];
