import type { components } from "@kyc-clients/icomply";
import type { DeclareOperation } from "../handlers.ts";
import type { Call, VendorContext } from "../vendor.ts";
import { corporateInformation } from "./company-answer.ts";
import { success } from "./envelope.ts";
import { personalInformation } from "./person-answer.ts";
import type { EntityRecord, IcomplyState } from "./state.ts";
import { statusOf } from "./statuses.ts";
import { supportingDocumentsOf } from "./supporting-documents.ts";
import { fractionOf } from "./times.ts";

type Entity = components["schemas"]["Entity"];

/** By status; the scale is not documented. */
const riskLevels: Readonly<Record<string, number>> = { Review: 2, Escalated: 3, Rejected: 3 };

const kinds: Readonly<Record<string, EntityRecord["kind"]>> = { "natural-persons": "person", "legal-entities": "company" };

/** The list of all entities: in the order in which they came to be, or the other way round. */
export function declareEntities(operation: DeclareOperation<void>, state: IcomplyState, { now }: VendorContext): void {
  operation("listEntities", ({ query }) => {
    const kind = kinds[String(query["type"])];
    const listed = [...state.entities.values()].filter((entity) => kind === undefined || entity.kind === kind);
    const start = Number(query["start"] ?? 0);
    const ordered = query["descending"] === "true" ? listed.toReversed() : listed;
    const page = ordered.slice(start, start + Number(query["limit"] ?? 10));
    return success(page.map((entity) => item(entity, query, state, now())));
  });
}

function item(entity: EntityRecord, query: Call["query"], state: IcomplyState, now: number): Entity {
  const wants = (flag: string): boolean => query[flag] === "true";
  const isPerson = entity.kind === "person";
  return {
    id: entity.id,
    type: isPerson ? "Natural Person" : "Legal Entity",
    ...(wants("kycMetaData") && { kycMetaData: metaData(entity, now) }),
    ...(isPerson ? { personalInformation: personalInformation(entity) } : { corporateInformation: corporateInformation(entity) }),
    ...(isPerson && wants("biometrics") && { biometrics: null }),
    ...(!isPerson && wants("corporateVerification") && { corporateVerifications: entity.verifications }),
    ...(wants("supportingDocuments") && { supportingDocuments: supportingDocumentsOf(state, entity.id) }),
  };
}

function metaData(entity: EntityRecord, now: number): NonNullable<Entity["kycMetaData"]> {
  const status = statusOf(entity, now);
  return {
    assignedUser: null,
    dateCreated: fractionOf(entity.createdAt),
    riskLevel: riskLevels[status] ?? 0,
    status,
    lastUpdated: fractionOf(entity.updatedAt),
  };
}
