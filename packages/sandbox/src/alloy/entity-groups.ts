import type { DeclareOperation } from "../handlers.ts";
import type { AlloyErrors } from "./errors.ts";
import { groupBody } from "./group-body.ts";
import type { Session } from "./session.ts";
import type { AlloyState } from "./state.ts";

/** The operation that reads entity groups; journeys and events make them. */
export function declareEntityGroups(operation: DeclareOperation<Session>, state: AlloyState, errors: AlloyErrors): void {
  operation("getEntityGroup", ({ path }, session) => {
    const named = path["entity_token_or_external_id"] ?? "";
    const group = state.groups.byToken.get(named) ?? state.groups.byExternalId.get(named);
    if (group === undefined) throw errors.refusal({ status: 404, minorCode: 4041, message: "This entity group does not exist.", session });
    return { status: 200, body: groupBody(group, state) };
  });
}
