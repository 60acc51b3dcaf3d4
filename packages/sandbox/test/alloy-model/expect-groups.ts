import { expect } from "vitest";
import { type Body, taken } from "./answers.ts";
import { fullName } from "./entity-model.ts";
import type { ModelGroup } from "./event-records.ts";
import type { View } from "./expect-evaluation.ts";

const isoTime = (at: number): string => new Date(at).toISOString();

/** An entity group reads the same by token and by each of its ids, and has the members that the model says. */
export async function expectGroup({ model, world }: View, group: ModelGroup): Promise<void> {
  const read = async (entity_token_or_external_id: string): Promise<Body> =>
    taken(await world.alloy().getEntityGroup({ path: { entity_token_or_external_id } }), 200);
  const body = await read(group.token);
  for (const id of group.ids) expect(await read(id)).toEqual(body);
  const { entity_group_relationships: members, ...rest } = body;
  expect(rest).toEqual({
    entity_group_token: group.token,
    entity_group_name: group.name,
    entity_group_type: group.type,
    created_at: isoTime(group.createdAt),
    archived_at: group.archivedAt === null ? null : isoTime(group.archivedAt),
    entity_group_external_identifiers: group.ids,
  });
  const byToken = (a: Body, b: Body): number => (a.entity_token < b.entity_token ? -1 : 1);
  const expected = [...group.members].map(([entity, { part }]) => {
    const { at, ...said } = part;
    return {
      ...{ entity_token: entity.token, name: fullName(entity), type: entity.type, relationship_created_at: isoTime(at as number) },
      ...said,
    };
  });
  expect(members.map(({ bank_accounts: _, ...member }: Body) => member).toSorted(byToken)).toEqual(expected.toSorted(byToken));

  for (const [entity, { accounts }] of group.members) {
    const shown: readonly Body[] = members.find((member: Body) => member.entity_token === entity.token).bank_accounts;
    const held = [...model.accounts.values()].flatMap((account) => {
      const holder = account.holders.find((one) => one.entity === entity);
      if (account.group !== group || holder === undefined || accounts.has(account.token)) return [];
      return [[account.token, holder.type] as const];
    });
    const tokens = shown.map((one) => [one.bank_account_token, one.account_holder_type]);
    expect(tokens.toSorted()).toEqual([...accounts, ...held].toSorted());
    for (const { bank_account_token: token } of shown) {
      const account = taken(await world.alloy().getBankAccount({ path: { account_identifier_or_token: token } }), 200);
      expect(account.entity_groups.map((one: Body) => one.entity_group_token)).toContain(group.token);
    }
  }
}
