import type { DeclareOperation } from "../handlers.ts";
import type { Call, VendorContext } from "../vendor.ts";
import { businessBody } from "./business-body.ts";
import { takeDetails } from "./entity-details.ts";
import { createEntity, type EntityRecord } from "./entity-record.ts";
import type { AlloyErrors, AlloyFailure } from "./errors.ts";
import { type ExternalIdFault, findExternalIdFault, takeExternalIds } from "./external-ids.ts";
import { lookUpEntity } from "./find-entity.ts";
import type { Attributes } from "./missing-input.ts";
import { personBody } from "./person-body.ts";
import { rememberPerson } from "./person-identity.ts";
import { refusedBodyDetails } from "./refused-body.ts";
import type { Session } from "./session.ts";
import type { AlloyState } from "./state.ts";
import { unknownEntity } from "./unknown-entity.ts";

const kinds = [
  { type: "person", create: "createPerson", get: "getPerson", update: "updatePerson", bodyOf: personBody },
  { type: "business", create: "createBusiness", get: "getBusiness", update: "updateBusiness", bodyOf: businessBody },
] as const;

const clash = { parameter: "external_entity_id", keyword: "conflict" };
const repeated = refusedBodyDetails([{ pointer: "/external_entity_ids", keyword: "uniqueItems" }]);
const faults: Readonly<Record<ExternalIdFault["kind"], AlloyFailure>> = {
  repeated: { status: 400, minorCode: 4002, message: "An external id comes twice.", details: repeated },
  taken: { status: 409, minorCode: 4091, message: "This external id belongs to another entity.", details: clash },
  fixed: { status: 409, minorCode: 4091, message: "An external id that is set cannot be changed.", details: clash },
};

/** The operations that store persons and businesses without checking them. */
export function declareStoredEntities(
  operation: DeclareOperation<Session>,
  state: AlloyState,
  context: VendorContext,
  errors: AlloyErrors,
): void {
  const refuseIds = (entity: EntityRecord | undefined, given: Attributes, session: Session): void => {
    const fault = findExternalIdFault(state, entity, given);
    if (fault !== undefined) throw errors.refusal({ ...faults[fault.kind], session });
  };
  const take = (entity: EntityRecord, given: Attributes): void => {
    takeExternalIds(state, entity, given);
    takeDetails(entity, given, { at: context.now() });
    rememberPerson(state, entity);
  };

  for (const { type, create, get, update, bodyOf } of kinds) {
    const requireStored = ({ path }: Call, session: Session): EntityRecord => {
      const named = path["entity_token"] ?? "";
      const entity = lookUpEntity(state, named);
      if (entity?.type !== type) throw unknownEntity(named, errors, session);
      return entity;
    };

    operation(create, ({ body }, session) => {
      // Further ids are for updates only.
      const given: Attributes = { ...(body as Attributes), external_entity_ids: undefined };
      refuseIds(undefined, given, session);
      const entity = createEntity(state, type, context);
      take(entity, given);
      return { status: 201, body: bodyOf(entity, state) };
    });

    operation(get, (call, session) => ({ status: 200, body: bodyOf(requireStored(call, session), state) }));

    operation(update, (call, session) => {
      const entity = requireStored(call, session);
      const given = call.body as Attributes;
      refuseIds(entity, given, session);
      take(entity, given);
      return { status: 200, body: bodyOf(entity, state) };
    });
  }
}
