import type { Refused } from "./answers.ts";
import { giveId, newEntity } from "./entity-model.ts";
import type { ModelEntity } from "./entity-records.ts";
import type { Model } from "./model.ts";

/** What the headers of an evaluation name. */
export interface Link {
  /** The entity of the token; "unknown" for a token that is nobody's. */
  readonly entity?: ModelEntity | "unknown" | undefined;
  readonly id?: string | undefined;
}

/** Whom an evaluation belongs to, or what the call is refused with. Gives the external id to whom it was not given yet. */
export function linkEntity(model: Model, { entity: named, id }: Link, make: () => ModelEntity): ModelEntity | Refused {
  if (named === "unknown" || named?.type === "group") return [403, 4031];
  const owner = id === undefined ? undefined : model.byId.get(id);
  if (owner?.type === "group" || (owner !== undefined && named !== undefined && owner !== named)) return [409, 4091];
  const entity = named ?? owner ?? make();
  if (id === undefined || owner === entity) return entity;
  if (entity.ids.length > 0) return [409, 4091];
  giveId(model, entity, id);
  return entity;
}

/** The group of applicants with an id of the caller's, new where there is none. An entity may have the same id, and keeps it. */
export function findApplicants(model: Model, id: string): ModelEntity {
  const known = [...model.entities.values()].find(({ type, ids }) => type === "group" && ids.some((one) => one.id === id));
  if (known !== undefined) return known;
  const group = newEntity(model, "group");
  if (model.byId.has(id)) group.ids.push({ id, type: null });
  else giveId(model, group, id);
  return group;
}

/** The header that names an entity. */
export function entityHeader(entity: ModelEntity | "unknown" | undefined): { readonly "Alloy-Entity-Token"?: string } {
  if (entity === undefined) return {};
  return { "Alloy-Entity-Token": entity === "unknown" ? "P-nobody" : entity.token };
}
