import fc from "fast-check";
import { expect } from "vitest";
import { fresh, taken } from "./answers.ts";
import { type Command, command, pick, place, type Scene } from "./command.ts";
import { eventId } from "./entity-event-data.ts";
import type { Given, ModelEntity } from "./entity-records.ts";
import type { ModelAccount, ModelGroup } from "./event-records.ts";
import { accountNames, type Effect, entityNames, report, timestampOf } from "./event-report.ts";
import { expectDetails } from "./expect-details.ts";
import { expectGroup } from "./expect-groups.ts";
import { changeMember, nameGroup, newGroup } from "./group-model.ts";
import type { Model } from "./model.ts";
import { groupId, oneOf } from "./people.ts";

const by = fc.constantFrom("token", "id", "both", "token", "id", "nobody");
const member = fc.record(
  {
    ...{
      which: place,
      by,
      roles: fc.constantFrom(["director"], ["primary", "joint"]),
      title: oneOf("Treasurer", "Clerk"),
      ownership_percentage: fc.constant(20),
    },
    ...{ remove_entity: fc.constant(true), account: fc.tuple(place, by, fc.constantFrom("primary", "trustee"), fc.boolean()) },
  },
  { requiredKeys: ["which", "by"] },
);
const ids = fc.uniqueArray(groupId, { minLength: 1, maxLength: 2 });
type Member = typeof member extends fc.Arbitrary<infer Value> ? Value : never;

interface Plan {
  readonly body: Given;
  readonly entity: ModelEntity | undefined;
  readonly account: ModelAccount | undefined;
  readonly isUsable: boolean;
  readonly role: string | null;
  readonly isTaken: boolean;
}

function planMember(model: Model, { which, by: how, account, ...part }: Member, isNew: boolean): Plan {
  const { names, entity } = entityNames(model, pick(model.entities.values(), which), how);
  const { remove_entity: removal, ...rest } = part;
  const body = { ...names, ...rest, ...(removal === true && !isNew && { remove_entity: true }) };
  if (account === undefined || model.accounts.size === 0)
    return { body, entity, account: undefined, isUsable: entity !== undefined, role: null, isTaken: false };
  const [place, accountBy, role, isTaken] = account;
  const named = accountNames(pick(model.accounts.values(), place), accountBy);
  const given = { ...named.names, role, ...(isTaken && !isNew && { remove_bank_account: true }) };
  const isUsable = entity !== undefined && named.account !== undefined;
  return { body: { ...body, bank_accounts: [given] }, entity, account: named.account, isUsable, role, isTaken: isTaken && !isNew };
}

function takeMembers(model: Model, group: ModelGroup, { name, type }: Given, plans: readonly Plan[]): void {
  group.name ??= (name as string | undefined) ?? null;
  group.type ??= (type as string | undefined) ?? null;
  for (const { body, entity, account, role, isTaken } of plans) {
    if (entity === undefined) continue;
    if (body["remove_entity"] === true) {
      group.members.delete(entity);
      continue;
    }
    const { accounts } = changeMember(model, group, entity, body);
    if (account !== undefined && isTaken) accounts.delete(account.token);
    else if (account !== undefined) accounts.set(account.token, role);
  }
}

async function expectShown({ model, world }: Scene, group: ModelGroup, shown: unknown, plans: readonly Plan[]): Promise<void> {
  expect(taken(await world.alloy().getEntityGroup({ path: { entity_token_or_external_id: group.token } }), 200)).toEqual(shown);
  await expectGroup({ model, world }, group);
  for (const { entity } of plans) if (entity !== undefined) await expectDetails({ model, world }, entity);
}

const naming = fc.record({ name: oneOf("Elm", "Oak"), type: fc.constantFrom("business", "membership") }, { requiredKeys: [] });

const created = command("group created", fc.tuple(ids, fc.array(member, { maxLength: 3 }), naming, fc.boolean(), eventId), {
  needs: ({ entities }) => entities.size > 0,
  async run([given, members, names, isSecondPrimary, external_event_id], scene) {
    const { model } = scene;
    const plans = members.map((one) => planMember(model, one, true));
    const external_entity_group_ids = given.map((id, index) => ({
      external_entity_id: id,
      ...(isSecondPrimary && index === 1 && { designation: "primary" }),
    }));
    const ordered = isSecondPrimary ? given.toReversed() : given;
    const data = { timestamp: timestampOf(model), ...names, external_entity_group_ids, entities: plans.map(({ body }) => body) };
    const effect = ((): Effect => {
      if (given.some((id) => model.groupsById.has(id))) return 409;
      if (plans.some(({ isUsable }) => !isUsable)) return 400;
      return async (shown) => {
        const group = newGroup(model, ordered);
        nameGroup(model, group, fresh(model, shown.entity_group_token, "EG-"));
        takeMembers(model, group, names, plans);
        await expectShown(scene, group, shown, plans);
      };
    })();
    await report(scene, { event_type: "entity_group_created", external_event_id, data }, effect);
  },
});

const updated = command(
  "group updated",
  fc.tuple(place, fc.constantFrom("token", "id", "both", "unknown"), fc.array(member, { maxLength: 2 }), naming, ids, fc.boolean()),
  {
    needs: ({ groups, entities }) => groups.size > 0 && entities.size > 0,
    async run([which, how, members, names, more, isArchived], scene) {
      const { model } = scene;
      const group = pick(model.groups.values(), which);
      const own = group.ids[0];
      const plans = members.map((one) => planMember(model, one, false));
      const isByToken = how === "token" || how === "both" || own === undefined;
      const given = how === "unknown" ? ["circle-none"] : how === "both" ? more : own === undefined ? [] : [own];
      const data: Given = {
        ...{ timestamp: timestampOf(model), ...names, entities: plans.map(({ body }) => body) },
        ...(isByToken && how !== "unknown" && { entity_group_token: group.token }),
        ...((!isByToken || how !== "token") && { external_entity_group_ids: given.map((id) => ({ external_entity_id: id })) }),
        ...(isArchived && { archive_entity_group: true }),
      };
      const sent = data["external_entity_group_ids"] === undefined ? [] : given;
      const effect = ((): Effect => {
        if (how === "unknown") return 400;
        if (sent.some((id) => model.groupsById.has(id) && model.groupsById.get(id) !== group)) return 409;
        if (plans.some(({ isUsable }) => !isUsable)) return 400;
        return async (shown) => {
          for (const id of sent) {
            if (!group.ids.includes(id)) group.ids.push(id);
            model.groupsById.set(id, group);
          }
          if (isArchived) group.archivedAt ??= model.now;
          takeMembers(model, group, names, plans);
          await expectShown(scene, group, shown, plans);
        };
      })();
      await report(scene, { event_type: "entity_group_updated", data }, effect);
      await expectGroup(scene, group);
    },
  },
);

/** Events about groups. */
export const groupEventCommands: readonly fc.Arbitrary<Command>[] = [created, updated];
