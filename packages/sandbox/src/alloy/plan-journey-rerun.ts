import { bodyRefusal } from "./choose-journey.ts";
import { namedEntityApplications, namesEntity } from "./find-entity-application.ts";
import { changedData } from "./journey-data.ts";
import type { JourneyVersion } from "./journey-definition.ts";
import { type JourneyCall, type JourneyEntityInput, type PlannedEntity, planEntity } from "./journey-entities.ts";
import { entityOf } from "./journey-parts.ts";
import type { EntityApplicationRecord, JourneyApplicationRecord } from "./journey-record.ts";

/** What a rerun changes in the entities. */
export interface RerunEntities {
  readonly exclude_entity_tokens?: readonly string[];
  readonly entities?: readonly JourneyEntityInput[];
}

/** The entities of a rerun: those of before, without some, with changes, and with new ones. @throws Refusal */
export function planRerun(
  before: JourneyApplicationRecord,
  { exclude_entity_tokens: excluded = [], entities = [] }: RerunEntities,
  version: JourneyVersion,
  call: JourneyCall,
): readonly PlannedEntity[] {
  const { state, errors, session } = call;
  const refuse = bodyRefusal(errors, session);
  const left = new Set(before.entityApplications);
  for (const [index, token] of excluded.entries()) {
    const out = namedEntityApplications(before, { entity_token: token }, call);
    if (out.length === 0) throw refuse(`/exclude_entity_tokens/${index}`, "unknown", "The application has no such entity.");
    for (const one of out) left.delete(one);
  }
  const changes = new Map<EntityApplicationRecord, { readonly input: JourneyEntityInput; readonly pointer: string }>();
  const added: PlannedEntity[] = [];
  for (const [index, input] of entities.entries()) {
    const pointer = `/entities/${index}`;
    const [meant] = namesEntity(input) ? namedEntityApplications(before, input, call) : [];
    if (meant !== undefined && left.has(meant)) changes.set(meant, { input, pointer });
    else if (typeof input.data !== "object" || input.data === null)
      throw refuse(`${pointer}/data`, "required", "A new entity needs its data.");
    else added.push(planEntity({ ...input, data: changedData({}, input.data) }, pointer, version, call));
  }
  if (left.size + added.length === 0) throw refuse("/exclude_entity_tokens", "minItems", "No entity is left.");

  const kept = [...left].map((one) => {
    const { input, pointer } = changes.get(one) ?? { input: {}, pointer: "/entities" };
    const { entity_type: type, branch_name: branchName } = input;
    const data = changedData(one.data, input.data);
    const names = { entity_token: entityOf(one, state).token, branch_name: branchName ?? one.branchName };
    return planEntity({ ...names, data, ...(typeof type === "string" && { entity_type: type }) }, pointer, version, call);
  });
  return [...kept, ...added];
}
