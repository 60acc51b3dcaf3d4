import type { components } from "@kyc-clients/personr";
import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { startCheck } from "./checks.ts";
import { failedWorkflow, refusedWithSuccess } from "./errors.ts";
import { requireFile } from "./files.ts";
import { idIn, requireApplicant, requireRecord } from "./find-record.ts";
import { findFlow } from "./flows.ts";
import { newSubject } from "./new-subject.ts";
import type { ApplicantRecord } from "./records.ts";
import type { Session } from "./session.ts";
import type { PersonrState } from "./state.ts";
import { idForLink, linkTo } from "./verification-link.ts";

type Schemas = components["schemas"];

/** The operations that make an applicant, feed it and start its check. */
export function declareApplicants(operation: DeclareOperation<Session>, state: PersonrState, context: VendorContext): void {
  operation("createApplicant", ({ body }, session) => {
    const given = body as Schemas["ApplicantCreate"];
    const flow = findFlow(given.flowName, "applicant");
    if (flow === undefined) return refusedWithSuccess("Flow not found");
    const { email, phone, nameFirst, nameLast, sourceKey, externalUserId } = given;
    const record: ApplicantRecord = {
      ...newSubject(context, session, flow),
      ...{ kind: "applicant", email, phone, nameFirst, nameLast, sourceKey, externalUserId, data: undefined, images: [], usedPage: false },
    };
    state.records.set(record.id, record);
    const response = { applicantId: record.id, email, phone, nameFirst, nameLast, flowName: flow.name, applicantStatus: record.stage };
    return { status: 200, body: { status: "success", response: { ...response, sourceKey, externalUserId } } };
  });

  operation("createApplicantVerificationLink", ({ body }, session) => linkTo(requireApplicant(state, session, idForLink(body))));

  operation("uploadApplicantDocument", ({ body }, session) => {
    const { applicantId, docType, docSubType = null, docCountryISO, docFile } = body as Schemas["ApplicantDocumentUpload"];
    const record = requireApplicant(state, session, applicantId);
    if (record.flow.isDatabase) throw failedWorkflow("INVALID_FLOW", "The flow takes no documents");
    requireFile(docFile.filename, docFile.contents);
    // A second image of the same side takes the place of the first.
    const image = { type: docType, side: docSubType, country: docCountryISO, contents: docFile.contents };
    const isSame = ({ type, side }: typeof image): boolean => type === docType && side === docSubType;
    record.images = record.images.some(isSame) ? record.images.map((old) => (isSame(old) ? image : old)) : [...record.images, image];
    const taken = { applicantId, documentType: docType, documentSubType: docSubType, country: docCountryISO };
    return { status: 200, body: { ...taken, errors: [], warnings: [] } };
  });

  operation("requestApplicantCheck", ({ body }, session) => {
    startCheck(state, context, requireRecord(state, session, idIn(body)));
    return { status: 200, body: { response: "success" } };
  });
}
