import fc from "fast-check";
import type { Body, Refused } from "./answers.ts";
import { anyOf, pick, place, seldom } from "./command.ts";
import { giveId, newEntity, personKey } from "./entity-model.ts";
import type { Given, ModelEntity } from "./entity-records.ts";
import type { Model } from "./model.ts";
import { businessInput, entityId, oneOf, person, personInput } from "./people.ts";

/** Whom a body sends into a journey: somebody new, somebody who is known, or nobody. */
export interface Sent {
  readonly data: Given;
  /** A place among the entities, or one that is not there. */
  readonly known?: number | "gone" | undefined;
  readonly id?: string | undefined;
}

/** Names that a journey itself goes by. */
const detour = oneOf("Documents", "Stepup", "Action", "Action", "Escalate", "Escalate", "Pending", "Questions", "Review");

const somebody = anyOf<Sent>(
  { weight: 8, arbitrary: personInput.map((data) => ({ data })) },
  { weight: 10, arbitrary: fc.tuple(person, detour).map(([data, name_last]) => ({ data: { ...data, name_last } })) },
  { weight: 4, arbitrary: businessInput.map((data) => ({ data })) },
  { weight: 5, arbitrary: fc.tuple(place, fc.oneof(personInput, fc.constant({}))).map(([known, data]) => ({ known, data })) },
  { weight: 1, arbitrary: fc.constant({ known: "gone" as const, data: {} }) },
);

/** Somebody to send, perhaps with an id of the caller's. */
export const sent: fc.Arbitrary<Sent> = fc.tuple(somebody, seldom(entityId, 3)).map(([one, id]) => ({ ...one, id }));

/** Somebody to send, checked against what there is by then. */
export interface Planned {
  readonly body: Body;
  readonly data: Given;
  readonly known: ModelEntity | undefined;
  readonly type: "person" | "business";
  readonly id: string | undefined;
}

/** The body of somebody, and what the model makes of it: a plan, or what the call is refused with. */
export function planEntity(model: Model, { data, known: which, id }: Sent): { readonly body: Body; readonly plan: Planned | Refused } {
  const named =
    which === undefined || model.entities.size === 0 ? undefined : which === "gone" ? "gone" : pick(model.entities.values(), which);
  const token = named === "gone" ? (model.gone[0] ?? "P-nobody") : named?.token;
  const body = { data, ...(id !== undefined && { external_entity_id: id }), ...(token !== undefined && { entity_token: token }) };
  if (named === "gone" || named?.type === "group") return { body, plan: [403, 4031] };
  const owner = id === undefined ? undefined : model.byId.get(id);
  if (owner?.type === "group" || (owner !== undefined && named !== undefined && owner !== named)) return { body, plan: [409, 4091] };
  const type = ((named ?? owner)?.type ?? (data["business_name"] === undefined ? "person" : "business")) as "person" | "business";
  const samePerson = type === "person" ? model.byPerson.get(personKey(data) ?? "") : undefined;
  const known = named ?? owner ?? samePerson;
  if (id !== undefined && owner === undefined && (known?.ids.length ?? 0) > 0) return { body, plan: [409, 4091] };
  return { body, plan: { body, data, known, type, id } };
}

/** Finds or makes the entities of one call. When one is refused, none of them is made, and no id is given. */
export function linkEntities(model: Model, plans: readonly Planned[]): readonly ModelEntity[] | Refused {
  const ids = new Map<string, ModelEntity>();
  const persons = new Map<string, ModelEntity>();
  const linked: ModelEntity[] = [];
  for (const { data, known, type, id } of plans) {
    const owner = id === undefined ? undefined : (ids.get(id) ?? model.byId.get(id));
    const key = type === "person" ? personKey(data) : undefined;
    const same = key === undefined ? undefined : (persons.get(key) ?? model.byPerson.get(key));
    const entity = known ?? owner ?? same ?? newEntity(model, type);
    if (entity.type !== type) return [409, 4091];
    if (key !== undefined && known === undefined && owner === undefined && same === undefined) persons.set(key, entity);
    linked.push(entity);
    if (id === undefined || owner === entity) continue;
    const hasId = entity.ids.length > 0 || [...ids.values()].includes(entity);
    if (hasId || owner !== undefined) return [409, 4091];
    ids.set(id, entity);
  }
  for (const [key, entity] of persons) model.byPerson.set(key, entity);
  for (const [id, entity] of ids) giveId(model, entity, id);
  return linked;
}

/** Plans all, or gives the first refusal. */
export function planAll(
  model: Model,
  given: readonly Sent[],
): { readonly bodies: readonly Body[]; readonly plans: readonly Planned[] | Refused } {
  // One id a body: those that clash within it have a test of their own.
  const isLater = (index: number): boolean => given.findIndex(({ id }) => id !== undefined) < index;
  const all = given.map((one, index) => planEntity(model, isLater(index) ? { ...one, id: undefined } : one));
  const refusal = all.map(({ plan }) => plan).find((plan) => "length" in plan);
  return {
    bodies: all.map(({ body }) => body),
    plans: refusal === undefined ? all.map(({ plan }) => plan as Planned) : (refusal as Refused),
  };
}

/** Whether something is a refusal. */
export const isRefused = (value: readonly unknown[]): value is Refused => typeof value[0] === "number";
