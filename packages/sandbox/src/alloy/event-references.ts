import type { EntityRecord } from "./entity-record.ts";
import type { EventRefusals } from "./event-errors.ts";
import type { BankAccountRecord } from "./event-record.ts";
import type { GroupRecord } from "./group-record.ts";
import type { Attributes } from "./missing-input.ts";
import type { AlloyState } from "./state.ts";

type Path = readonly (string | number)[];

/** Finds what events name by token or by the caller's own id. Two names have to mean the same thing. */
export interface EventReferences {
  /** @throws Refusal with 400 when there is no such person or business. */
  entity(given: Attributes, path?: Path): EntityRecord;
  /** @throws Refusal with 400 when there is no such account. */
  account(given: Attributes, path?: Path): BankAccountRecord;
  /** @throws Refusal with 400 when there is no such group. */
  group(given: Attributes, path?: Path): GroupRecord;
}

/** Creates the references of one event. */
export function createEventReferences(
  { entities, entitiesByExternalId, events, groups }: AlloyState,
  refusals: EventRefusals,
): EventReferences {
  const find = <Thing>(
    given: Attributes,
    path: Path,
    names: readonly (readonly [member: string, things: ReadonlyMap<string, Thing>])[],
  ): Thing => {
    let found: Thing | undefined;
    for (const [member, things] of names) {
      const name = given[member];
      if (typeof name !== "string") continue;
      const thing = things.get(name);
      if (thing === undefined || (found !== undefined && found !== thing)) {
        throw refusals.unusable([...path, member], "This names nothing that is known, or not the same as the other member.");
      }
      found = thing;
    }
    if (found === undefined) throw refusals.unusable([...path, names[0]?.[0] ?? ""], "This member is missing.");
    return found;
  };
  return {
    entity(given, path = []) {
      const entity = find(given, path, [
        ["entity_token", entities],
        ["external_entity_id", entitiesByExternalId],
      ]);
      if (entity.type === "group") throw refusals.unusable([...path, "entity_token"], "This names a group of applicants.");
      return entity;
    },
    account: (given, path = []) =>
      find(given, path, [
        ["account_token", events.accounts],
        ["external_account_id", events.accountsByExternalId],
      ]),
    group: (given, path = []) =>
      find(given, path, [
        ["entity_group_token", groups.byToken],
        ["external_entity_group_id", groups.byExternalId],
      ]),
  };
}
