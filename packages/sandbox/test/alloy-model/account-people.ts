import fc from "fast-check";
import { pick, place } from "./command.ts";
import type { Given, ModelEntity } from "./entity-records.ts";
import type { ModelAccount, ModelGroup } from "./event-records.ts";
import { entityNames } from "./event-report.ts";
import type { Model } from "./model.ts";
import { oneOf } from "./people.ts";

/** How an event names somebody. */
export const by = fc.constantFrom("token", "id", "both", "token", "id", "nobody");
const holder = fc.tuple(place, by, fc.option(oneOf("primary", "trustee"), { nil: undefined }));
/** The holders of an account, nobody twice. */
export const holders = fc.uniqueArray(holder, { selector: ([which]) => which, maxLength: 2 });
/** Whom an account names besides its holders. */
export const parts = fc.record(
  { entity: fc.tuple(place, by), group: fc.oneof(place, fc.constantFrom("none" as const, "away" as const)) },
  { requiredKeys: [] },
);
type Parts = typeof parts extends fc.Arbitrary<infer Value> ? Value : never;

/** What an event says of the people of an account, and whether all of them are known. */
export interface People {
  readonly body: Given;
  readonly isKnown: boolean;
  readonly holders: ModelAccount["holders"];
  readonly entity: ModelEntity | null | undefined;
  readonly group: ModelGroup | null | undefined;
}

/** What an event says of the people of an account. */
export function people(model: Model, given: readonly (readonly [number, string, string | undefined])[], { entity, group }: Parts): People {
  const all = given.map(([which, how, type]) => ({ ...entityNames(model, pick(model.entities.values(), which), how), type }));
  const owner = entity === undefined ? undefined : entityNames(model, pick(model.entities.values(), entity[0]), entity[1]);
  const isGroupKnown = typeof group !== "number" || model.groups.size > 0;
  const found = typeof group === "number" && isGroupKnown ? pick(model.groups.values(), group) : undefined;
  return {
    body: {
      entities: all.map(({ names, type }) => ({ ...names, ...(type !== undefined && { account_holder_type: type }) })),
      ...owner?.names,
      ...(group === "away" && { entity_group_token: null }),
      ...(group === "none" && { entity_group_token: "EG-none" }),
      ...(found !== undefined && { entity_group_token: found.token }),
    },
    isKnown: all.every((one) => one.entity !== undefined) && (owner === undefined || owner.entity !== undefined) && group !== "none",
    holders: all.map((one) => ({ entity: one.entity as ModelEntity, type: one.type ?? null })),
    entity: owner?.entity,
    group: group === "away" ? null : found,
  };
}
