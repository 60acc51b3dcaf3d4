import { expect } from "vitest";
import { type Body, fresh } from "./answers.ts";
import type { Scene } from "./command.ts";
import type { Given, ModelEntity } from "./entity-records.ts";
import type { ModelAccount } from "./event-records.ts";
import type { Model } from "./model.ts";

/** What becomes of an event: the status that it is refused with ("broken" where it breaks the spec), or what it does with the answer's data. */
export type Effect = 400 | 409 | "broken" | ((data: Body, event: Body) => void | Promise<void>);

/** An event as it is reported. */
export interface EventBody {
  readonly event_type: string;
  readonly external_event_id?: string | undefined;
  readonly data?: Given;
}

/** When an event happened: so many milliseconds before the sandbox's time. */
export const timestampOf = (model: Model, before = 0): string => new Date(model.now - before).toISOString();

/** Reports an event, which is kept whatever becomes of it. The same id may come once for each type, until it was taken. */
export async function report({ model, alloy }: Scene, given: EventBody, effect: Effect): Promise<void> {
  const { external_event_id: id, ...rest } = given;
  const body: Body = { ...rest, ...(id !== undefined && { external_event_id: id }) };
  const key = id === undefined ? undefined : `${given.event_type} ${id}`;
  const earlier = key === undefined || effect === "broken" ? undefined : model.eventsById.get(key);
  const expected = effect === "broken" ? 400 : earlier !== undefined ? 409 : typeof effect === "number" ? effect : 201;
  const result = await alloy().createEvent({ body });
  const answer: Body = result.ok ? result.data : result.error;
  expect([result.status, JSON.stringify(answer?.error)]).toEqual([
    expected,
    result.status === expected ? JSON.stringify(answer?.error) : "",
  ]);
  const token = fresh(model, answer.event_request_token, "EV-");
  model.events.set(token, { body, refused: expected !== 201, at: model.now });
  expect(answer.event.event_status).toBe(expected === 201 ? "PROCESSED" : "ERROR");
  if (earlier !== undefined) expect(answer.error.exists).toEqual({ event_request_token: earlier });
  if (expected !== 201 || typeof effect !== "function") return;
  if (key !== undefined) model.eventsById.set(key, token);
  await effect(answer.event.data, answer.event);
}

/** Whom an event names: by token, by id, by both, or nobody. Gives the members, and who is meant. */
export function entityNames(
  model: Model,
  entity: ModelEntity | undefined,
  by: string,
): { readonly names: Given; readonly entity: ModelEntity | undefined } {
  const id = entity?.ids[0]?.id;
  const isNamed = id !== undefined && model.byId.get(id) === entity;
  const isKnown = entity !== undefined && entity.type !== "group";
  if (entity === undefined || by === "nobody") return { names: { entity_token: "P-nobody" }, entity: undefined };
  const names = {
    ...((by !== "id" || !isNamed) && { entity_token: entity.token }),
    ...(by !== "token" && isNamed && { external_entity_id: id }),
  };
  return { names, entity: isKnown ? entity : undefined };
}

/** The members that name an account. */
export function accountNames(
  account: ModelAccount | undefined,
  by: string,
): { readonly names: Given; readonly account: ModelAccount | undefined } {
  if (account === undefined || by === "nobody") return { names: { external_account_id: "account-none" }, account: undefined };
  return { names: by === "id" ? { external_account_id: account.id } : { account_token: account.token }, account };
}
