import type { EntityRecord } from "./entity-record.ts";
import { formatAttribute } from "./format.ts";
import type { Attributes } from "./missing-input.ts";
import type { AlloyState } from "./state.ts";

/** What makes two persons the same one here; undefined when a part of it is missing. */
export function identityOf(supplied: Attributes): string | undefined {
  const parts = ["document_ssn", "birth_date", "name_first", "name_last"].map((key) => formatAttribute(key, supplied[key]));
  return parts.every((part) => typeof part === "string" && part !== "") ? JSON.stringify(parts).toLowerCase() : undefined;
}

/** Lets later evaluations of the same person find an entity. Of two that are alike, they find the one that was remembered first. */
export function rememberPerson({ entitiesByPerson }: AlloyState, entity: EntityRecord): void {
  const identity = entity.type === "person" ? identityOf(Object.fromEntries(entity.details)) : undefined;
  if (identity !== undefined && !entitiesByPerson.has(identity)) entitiesByPerson.set(identity, entity);
}
