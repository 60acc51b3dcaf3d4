import type { components } from "@kyc-clients/personr";
import type { DeclareOperation } from "../handlers.ts";
import type { Answer, VendorContext } from "../vendor.ts";
import { startCheck } from "./checks.ts";
import { refusedWithSuccess } from "./errors.ts";
import { findFlow } from "./flows.ts";
import { newSubject } from "./new-subject.ts";
import type { ApplicantRecord, EntityRecord } from "./records.ts";
import type { Session } from "./session.ts";
import type { PersonrState } from "./state.ts";

type Schemas = components["schemas"];

/** The two operations that make somebody and start a check of data, in one call. */
export function declareDatabaseVerification(operation: DeclareOperation<Session>, state: PersonrState, context: VendorContext): void {
  const start = (record: ApplicantRecord | EntityRecord): Answer => {
    state.records.set(record.id, record);
    startCheck(state, context, record);
    const response = { applicantId: record.id, flow: record.flow.name, status: record.stage };
    return { status: 200, body: { status: "success", response } };
  };
  operation("verifyApplicantData", ({ body }, session) => {
    const { flowName, firstName, lastName, email, phone, ...given } = body as Schemas["ApplicantDataVerification"];
    const flow = findFlow(flowName, "applicant", true);
    if (flow === undefined) return refusedWithSuccess("Flow not found");
    const { dob, idNumber, sourceCountry, street, city, stateTerritory, postCode } = given;
    return start({
      ...newSubject(context, session, flow),
      ...{ kind: "applicant", email, phone, nameFirst: firstName, nameLast: lastName },
      ...{ sourceKey: undefined, externalUserId: undefined, images: [], usedPage: false },
      data: { dob, idNumber, sourceCountry, street, city, stateTerritory, postCode },
    });
  });

  operation("verifyEntityData", ({ body }, session) => {
    const { flowName, companyName, registrationNumber, country, sourceKey, externalUserId } = body as Schemas["EntityDataVerification"];
    const flow = findFlow(flowName, "entity", true);
    if (flow === undefined) return refusedWithSuccess("Flow not found");
    return start({
      ...newSubject(context, session, flow),
      ...{ kind: "entity", companyName, registrationNumber, country, sourceKey, externalUserId },
      ...{ owners: [], documents: 0, representation: undefined },
    });
  });
}
