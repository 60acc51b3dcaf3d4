import type { EntityRecord } from "./entity-record.ts";
import type { GroupRelationship } from "./group-record.ts";
import type { AlloyState } from "./state.ts";

/** Lets groups, accounts, transactions, journeys and investigations mean the one entity where they meant the other. */
export function mergeReferences(state: AlloyState, primary: EntityRecord, secondary: EntityRecord): void {
  const present = (entity: EntityRecord): EntityRecord => (entity === secondary ? primary : entity);

  for (const { relationships } of state.groups.byToken.values()) {
    const other = relationships.get(secondary.token);
    if (other === undefined) continue;
    relationships.delete(secondary.token);
    const own = relationships.get(primary.token);
    relationships.set(primary.token, own === undefined ? { ...other, entity: primary } : mergeRelationships(own, other));
  }
  for (const account of state.events.accounts.values()) {
    const holders = account.holders.map((holder) => ({ ...holder, entity: present(holder.entity) }));
    account.holders = holders.filter(({ entity }, index) => holders.findIndex((holder) => holder.entity === entity) === index);
    if (account.entity !== null) account.entity = present(account.entity);
  }
  for (const transaction of state.events.transactions.values()) transaction.entity = present(transaction.entity);
  for (const { entityApplications } of state.journeys.byToken.values()) {
    for (const application of entityApplications) Object.assign(application, { entity: present(application.entity) });
  }
  for (const investigation of state.investigations.byToken.values()) {
    Object.assign(investigation, { entities: [...new Set(investigation.entities.map(present))] });
    for (const note of investigation.notes) if (note.entity !== null) Object.assign(note, { entity: present(note.entity) });
  }
}

/** Roles and accounts may be several, and stay; a title or share is single, and is the primary one's where it has one. */
function mergeRelationships(own: GroupRelationship, other: GroupRelationship): GroupRelationship {
  return {
    ...own,
    roles: [...new Set([...own.roles, ...other.roles])],
    title: own.title ?? other.title,
    ownershipPercentage: own.ownershipPercentage ?? other.ownershipPercentage,
    bankAccounts: new Map([...other.bankAccounts, ...own.bankAccounts]),
  };
}
