import { paginate } from "@kyc-clients/alloy";
import { expect } from "vitest";
import { type Body, taken } from "./answers.ts";
import { idOf } from "./entity-model.ts";
import type { ModelEntity } from "./entity-records.ts";
import type { ModelAccount, ModelTransaction } from "./event-records.ts";
import type { View } from "./expect-evaluation.ts";

const namesOf = (entity: ModelEntity | null) => ({ entity_token: entity?.token ?? null, external_entity_id: entity && idOf(entity) });

/** A bank account reads the same by token and by id, shows what was last said of it, and the pages of its history make the whole. */
export async function expectAccount({ world }: View, account: ModelAccount, pageSize: number): Promise<void> {
  const alloy = world.alloy();
  const path = { account_identifier_or_token: account.token };
  const body = taken(await alloy.getBankAccount({ path }), 200);
  expect(taken(await alloy.getBankAccount({ path: { account_identifier_or_token: account.id } }), 200)).toEqual(body);
  const { data, holders, group, history } = account;
  const said = Object.entries(data).filter(([key]) => key in body && !["entities", "entity_token", "external_entity_id"].includes(key));
  const { external_entity_group_id: _, entity_group_token: __, ...members } = Object.fromEntries(said);
  expect(body).toMatchObject({
    ...members,
    ...{ account_token: account.token, external_account_id: account.id, ...namesOf(account.entity ?? holders[0]?.entity ?? null) },
    ...{ entity_group_token: group?.token ?? null, external_entity_group_id: group?.ids[0] ?? null },
  });
  expect(body.entities).toEqual(holders.map(({ entity, type }) => ({ ...namesOf(entity), account_holder_type: type })));
  expect(body.history).toEqual(history);
  const pages: Body[] = [];
  for (let page = 1; page <= Math.ceil(history.length / pageSize) + 1; page++) {
    const shown = taken(await alloy.getBankAccount({ path, query: { page, per_page: pageSize } }), 200);
    expect({ ...shown, history }).toEqual(body);
    pages.push(...shown.history);
  }
  expect(pages).toEqual(history);
  // Of two pages that are alike, `paginate` takes the second for the first again.
  if (new Set(history.map((state) => JSON.stringify(state))).size < history.length) return;
  const read: Body[] = [];
  for await (const state of paginate(alloy.getBankAccount, { path, query: { per_page: pageSize } })) read.push(state);
  expect(read).toEqual(history);
}

/** A transaction shows what was last said of it, and the entity that it belongs to by now. */
export async function expectTransaction({ world }: View, transaction: ModelTransaction): Promise<void> {
  const { id, entity, account, data, changes } = transaction;
  const { external_entity_id: _, account_token: __, ...members } = data;
  const externalId = idOf(entity);
  expect(taken(await world.alloy().getTransaction({ path: { transaction_id: id } }), 200)).toEqual({
    ...members,
    ...changes,
    external_transaction_id: id,
    entity_token: entity.token,
    ...(externalId !== null && { external_entity_id: externalId }),
    external_account_id: account.id,
  });
}
