import type { DeclareOperation } from "../handlers.ts";
import { applicantStatusBody } from "./applicant-status.ts";
import { documentsOf } from "./documents.ts";
import { idIn, requireApplicant } from "./find-record.ts";
import type { Session } from "./session.ts";
import type { PersonrState } from "./state.ts";

/** The operations that read an applicant, and the two downloads. */
export function declareApplicantResults(operation: DeclareOperation<Session>, state: PersonrState): void {
  operation("getApplicantStatus", ({ body }, session) => ({
    status: 200,
    body: applicantStatusBody(requireApplicant(state, session, idIn(body))),
  }));

  operation("getApplicantDetails", ({ body }, session) => {
    const { email, phone, nameFirst, nameLast, flow, stage } = requireApplicant(state, session, idIn(body));
    const names = { email: email ?? null, phone: phone ?? null, nameFirst: nameFirst ?? null, nameLast: nameLast ?? null };
    return { status: 200, body: { status: "success", response: { ...names, tags: [], flowName: flow.name, status: stage } } };
  });

  operation("downloadApplicantDocuments", ({ body }, session) => {
    const { images } = requireApplicant(state, session, idIn(body));
    const response = { IdDocType: images.map(({ type }) => type), base64: images.map(({ contents }) => contents) };
    return { status: 200, body: { status: "success", response } };
  });

  operation("downloadApplicantDocumentsInformation", ({ body }, session) => {
    const record = requireApplicant(state, session, idIn(body));
    const documents = documentsOf(record);
    const response = {
      IdDocType: documents.map(({ type }) => type),
      docExpiries: documents.map(({ expiry }) => expiry),
      docNumbers: documents.map(({ number }) => number),
      base64: record.images.map(({ contents }) => contents),
    };
    return { status: 200, body: { status: "success", response } };
  });
}
