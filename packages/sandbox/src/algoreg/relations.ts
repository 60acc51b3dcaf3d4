import type { Line } from "./check-customer.ts";
import type { Parts } from "./parts.ts";
import type { RelationRecord } from "./state.ts";
import { addEvent } from "./timeline.ts";

/** A relation as `saveCustomers` takes one. */
export interface RelationInput {
  readonly relation_external_id?: string;
  readonly parent_customer_external_id?: string;
  readonly child_customer_external_id?: string;
  readonly relation_type?: number;
  readonly disabled?: boolean;
}

/** What is wrong with a relation. */
export function checkRelation(input: RelationInput, ids: ReadonlySet<string>): readonly Line[] {
  const { relation_external_id: id, parent_customer_external_id: parent = "", child_customer_external_id: child = "" } = input;
  const line = (error: string, detail: string): Line => ({ error, detail });
  return [
    ...(id === undefined ? [line("relation_external_id_required", "A relation needs an id of yours.")] : []),
    ...(ids.has(parent) && ids.has(child) ? [] : [line("relation_customer_unknown", "A relation names a customer who is not there.")]),
    ...(parent === child ? [line("relation_to_self", "A customer is not related to itself.")] : []),
  ];
}

/** Stores a relation by its id. Both customers have it in their timelines; no answer at hand shows it otherwise. */
export function saveRelation(parts: Parts, input: RelationInput): void {
  const { customers, relations } = parts.state;
  const { relation_external_id: id = "", relation_type: type, disabled = false } = input;
  const { parent_customer_external_id: parent = "", child_customer_external_id: child = "" } = input;
  const before = relations.get(id);
  const after: RelationRecord = { parent, child, type, disabled };
  if (before !== undefined && JSON.stringify(before) === JSON.stringify(after)) return;
  relations.set(id, after);
  const title = disabled ? "Relation switched off" : before === undefined ? "Relation added" : "Relation changed";
  for (const [own, other] of [
    [parent, child],
    [child, parent],
  ] as const) {
    const customer = customers.get(own);
    if (customer !== undefined) addEvent(parts, customer, { type: "relation", title, description: other, source: "api" });
  }
}
