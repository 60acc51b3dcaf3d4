import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import type { EntityRecord } from "./entity-record.ts";
import type { AlloyErrors } from "./errors.ts";
import { mergeEntities } from "./merge-entities.ts";
import type { Session } from "./session.ts";
import type { AlloyState } from "./state.ts";
import { unknownEntity } from "./unknown-entity.ts";

/** The operation that makes two entities one. */
export function declareMerge(operation: DeclareOperation<Session>, state: AlloyState, { now }: VendorContext, errors: AlloyErrors): void {
  operation("mergeEntities", ({ body }, session) => {
    const conflict = (message: string) => errors.refusal({ status: 409, minorCode: 4091, message, session });
    const given = body as Readonly<Record<string, string | undefined>>;
    const named = (part: "primary" | "secondary"): EntityRecord => {
      const found = [
        [given[`${part}_entity_token`], state.entities] as const,
        [given[`${part}_external_entity_id`], state.entitiesByExternalId] as const,
      ].flatMap(([name, entities]) => {
        if (name === undefined) return [];
        const entity = entities.get(name);
        if (entity === undefined || entity.type === "group") throw unknownEntity(name, errors, session);
        return entity;
      });
      const [entity, other = entity] = found;
      if (entity === undefined || entity !== other) throw conflict(`The two names of the ${part} entity mean two entities.`);
      return entity;
    };

    const primary = named("primary");
    const secondary = named("secondary");
    if (primary === secondary) throw conflict("An entity cannot be merged with itself.");
    if (primary.type !== secondary.type) throw conflict("A person and a business cannot be merged.");
    mergeEntities(state, primary, secondary, now());
    return { status: 201 };
  });
}
