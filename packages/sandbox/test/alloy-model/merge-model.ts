import { addDated, giveId, idOf } from "./entity-model.ts";
import type { Given, ModelEntity } from "./entity-records.ts";
import type { ModelMember } from "./event-records.ts";
import type { Model } from "./model.ts";

/** Makes two entities one in the model. */
export function mergeIn(model: Model, primary: ModelEntity, secondary: ModelEntity): void {
  model.entities.delete(secondary.token);
  model.gone.push(secondary.token);
  for (const { id, type } of secondary.ids) giveId(model, primary, id, type);
  for (const [key, entity] of model.byPerson) if (entity === secondary) model.byPerson.set(key, primary);
  for (const [name, list] of secondary.lists) for (const dated of list) addDated(primary, name, dated);
  primary.evaluations.push(...secondary.evaluations);
  for (const evaluation of primary.evaluations) {
    evaluation.entity = primary;
    if (evaluation.body === undefined) continue;
    const id = idOf(primary);
    evaluation.body = { ...evaluation.body, entity_token: primary.token, ...(id !== null && { external_entity_id: id }) };
  }
  primary.documents.push(...secondary.documents.filter((document) => !primary.documents.includes(document)));
  primary.reviews.push(...secondary.reviews);
  primary.notes.push(...secondary.notes);
  const present = (entity: ModelEntity): ModelEntity => (entity === secondary ? primary : entity);
  for (const { members } of model.groups.values()) mergeMembers(members, primary, secondary);
  for (const account of model.accounts.values()) {
    const holders = account.holders.map((holder) => ({ ...holder, entity: present(holder.entity) }));
    account.holders = holders.filter((holder, index) => holders.findIndex(({ entity }) => entity === holder.entity) === index);
    account.entity = account.entity && present(account.entity);
  }
  for (const transaction of model.transactions.values()) transaction.entity = present(transaction.entity);
  for (const { entities } of model.applications.values()) for (const one of entities) one.entity = present(one.entity);
  for (const investigation of model.investigations.values()) investigation.entities = [...new Set(investigation.entities.map(present))];
  primary.changedAt = model.now;
}

/** Roles and accounts of both stay; a title and a share are the primary's where it has them. */
function mergeMembers(members: Map<ModelEntity, ModelMember>, primary: ModelEntity, secondary: ModelEntity): void {
  const other = members.get(secondary);
  if (other === undefined) return;
  members.delete(secondary);
  const own = members.get(primary);
  if (own === undefined) {
    members.set(primary, other);
    return;
  }
  const roles = [...new Set([...(own.part["roles"] as string[]), ...(other.part["roles"] as string[])])];
  const single = (key: string): Given => ({ [key]: own.part[key] ?? other.part[key] });
  own.part = { ...own.part, roles, ...single("title"), ...single("ownership_percentage") };
  for (const [token, role] of other.accounts) if (!own.accounts.has(token)) own.accounts.set(token, role);
}
