import fc from "fast-check";
import { giveId, rememberPerson, tell } from "./entity-model.ts";
import type { Given, ModelEntity } from "./entity-records.ts";
import type { Model } from "./model.ts";
import { entityId, oneOf } from "./people.ts";

/** What stands against giving an entity these ids; an entity that is still to be made is undefined. */
export function idsRefused(
  { byId }: Model,
  entity: ModelEntity | undefined,
  single: string | undefined,
  further: readonly string[],
): "repeated" | "conflict" | undefined {
  if (new Set(further).size < further.length) return "repeated";
  const owners = [...(single === undefined ? [] : [single]), ...further].map((id) => byId.get(id));
  if (owners.some((owner) => owner !== undefined && owner !== entity)) return "conflict";
  const ids = entity?.ids.map(({ id }) => id) ?? [];
  return single !== undefined && ids.length > 0 && !ids.includes(single) ? "conflict" : undefined;
}

/** An id to add. */
export interface NewId {
  readonly external_entity_id: string;
  readonly external_entity_id_type?: string;
  readonly designation?: "primary";
}

/** Takes in what a call or event stores of a person or business. */
export function store(model: Model, entity: ModelEntity, given: Given): void {
  const { external_entity_id: single, external_entity_ids: further = [] } = given;
  const label = (id: string): string | null => entity.ids.find((one) => one.id === id)?.type ?? null;
  if (typeof single === "string") giveId(model, entity, single, label(single));
  for (const { external_entity_id: id, external_entity_id_type: type = label(id), designation } of further as readonly NewId[]) {
    giveId(model, entity, id, type, designation === "primary");
  }
  tell(model, entity, given);
  rememberPerson(model, entity);
}

/** Further ids, at most one of them primary: the spec refuses more. */
export const furtherIds = fc
  .tuple(
    fc.array(fc.record({ external_entity_id: entityId, external_entity_id_type: oneOf("cif") }, { requiredKeys: ["external_entity_id"] }), {
      maxLength: 2,
    }),
    fc.boolean(),
  )
  .map(([ids, isPrimary]): NewId[] => ids.map((one, index) => (isPrimary && index === 0 ? { ...one, designation: "primary" } : one)));

/** Whether an id comes twice in the same words, which the spec itself refuses. */
export const isRepeated = (ids: readonly NewId[] = []): boolean => new Set(ids.map((one) => JSON.stringify(one))).size < ids.length;
