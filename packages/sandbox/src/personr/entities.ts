import type { components } from "@kyc-clients/personr";
import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { failedWorkflow, refusedWithSuccess } from "./errors.ts";
import { requireFile } from "./files.ts";
import { requireEntity, requireRecord } from "./find-record.ts";
import { findFlow } from "./flows.ts";
import { type NewSubject, newSubject } from "./new-subject.ts";
import { linkedOwner, registeredOwners } from "./owners.ts";
import type { ApplicantRecord, EntityRecord } from "./records.ts";
import type { Session } from "./session.ts";
import type { PersonrState } from "./state.ts";
import { idForLink, linkTo } from "./verification-link.ts";

type Schemas = components["schemas"];

/** The flow of owners for whom the call names none. */
const OWNER_FLOW = "Basic KYC";

/** The operations that make an entity, feed it and link its owners. */
export function declareEntities(operation: DeclareOperation<Session>, state: PersonrState, context: VendorContext): void {
  operation("createEntity", ({ body }, session) => {
    const given = body as Schemas["EntityCreate"];
    const flow = findFlow(given.flowName, "entity");
    // A form has true and false as words.
    const makesApplicants = String(given.createApplicant) === "true";
    const ownerFlow = findFlow((makesApplicants ? given.applicantFlow : undefined) ?? given.uboFlow ?? OWNER_FLOW, "applicant");
    if (flow === undefined || ownerFlow === undefined) return refusedWithSuccess("Flow not found");

    const { companyName, registrationNumber, country, sourceKey, externalUserId } = given;
    const record: EntityRecord = {
      ...newSubject(context, session, flow),
      ...{ kind: "entity", companyName, registrationNumber, country, sourceKey, externalUserId },
      ...{ owners: [], documents: 0, representation: undefined },
    };
    state.records.set(record.id, record);
    if (flow.looksUp) {
      const [person, company] = registeredOwners;
      const isMade = makesApplicants || given.uboFlow !== undefined;
      const owner = isMade ? registeredPerson(newSubject(context, session, ownerFlow), sourceKey) : undefined;
      if (owner !== undefined) state.records.set(owner.id, owner);
      record.owners.push({ ...person, applicantId: owner?.id }, { ...company });
    }
    const response = {
      applicantId: record.id,
      companyName,
      registrationNumber,
      country,
      flowName: flow.name,
      applicantStatus: record.stage,
    };
    return { status: 200, body: { status: "success", response: { ...response, sourceKey, externalUserId } } };
  });

  operation("createEntityVerificationLink", ({ body }, session) => linkTo(requireEntity(state, session, idForLink(body))));

  const takeDocument = (body: unknown, session: Session) => {
    const { applicantId, docSubType } = body as Schemas["EntityDocumentUpload"];
    const record = requireEntity(state, session, applicantId);
    if (record.flow.isDatabase) throw failedWorkflow("INVALID_FLOW", "The flow takes no documents");
    record.documents++;
    return { status: 200, body: { applicantId, documentSubType: docSubType ?? null } };
  };
  // The address is not opened.
  operation("uploadEntityDocument", ({ body }, session) => takeDocument(body, session));
  operation("uploadEntityDocumentEncoded", ({ body }, session) => {
    const { fileName, docFile } = body as Schemas["EntityDocumentUploadEncoded"];
    requireFile(fileName, docFile);
    return takeDocument(body, session);
  });

  operation("addEntityUbo", ({ body }, session) => {
    const { applicantId, uboApplicantId, position } = body as Schemas["EntityUboAdd"];
    const record = requireEntity(state, session, applicantId);
    const owner = requireRecord(state, session, uboApplicantId, "uboApplicantId");
    if (owner === record) return refusedWithSuccess("An entity cannot own itself");
    // Whoever is linked twice is in the list once, with the last position.
    const linked = record.owners.find((other) => other.applicantId === owner.id);
    if (linked === undefined) record.owners.push(linkedOwner(owner, position));
    else linked.position = position;
    const ubos = record.owners.flatMap(({ applicantId, type, position }) =>
      position === undefined || applicantId === undefined ? [] : { applicantId, type, position },
    );
    return { status: 200, body: { status: "success", applicantId, ubos, errors: [] } };
  });
}

/** The person whom the register names, as an applicant. */
function registeredPerson(subject: NewSubject, sourceKey: string | undefined): ApplicantRecord {
  const names = { email: undefined, phone: undefined, nameFirst: "Sela", nameLast: "Norberg" };
  return { ...subject, kind: "applicant", ...names, sourceKey, externalUserId: undefined, data: undefined, images: [], usedPage: false };
}
