import type { OperationResult, PersonrClient, PersonrOperations } from "@kyc-clients/personr";
import { company, image, type MediaType, person, users } from "./setup.ts";

const applicantId = "1700000000000x000000000000000000";
const reference = { applicantId };
const { email, password } = users;

type Call = (personr: PersonrClient, contentType?: MediaType) => Promise<OperationResult>;

/** One call of each operation with all that the spec demands. Nobody whom they name has to exist. */
export const everyCall: { readonly [Name in keyof PersonrOperations]: Call } = {
  createToken: (personr, contentType) => personr.createToken({ contentType, body: { email, password } }),
  createTokenWithBasicAuth: (personr) => personr.createTokenWithBasicAuth(),
  createApplicant: (personr, contentType) => personr.createApplicant({ contentType, body: person }),
  createApplicantVerificationLink: (personr, contentType) =>
    personr.createApplicantVerificationLink({ contentType, body: { applicant: applicantId, applicantId } }),
  uploadApplicantDocument: (personr) =>
    personr.uploadApplicantDocument({
      body: { applicantId, docType: "PASSPORT", docCountryISO: "AUS", docFile: { filename: "image.png", contents: image(3) } },
    }),
  requestApplicantCheck: (personr, contentType) => personr.requestApplicantCheck({ contentType, body: reference }),
  getApplicantStatus: (personr, contentType) => personr.getApplicantStatus({ contentType, body: reference }),
  getApplicantDetails: (personr, contentType) => personr.getApplicantDetails({ contentType, body: reference }),
  downloadApplicantDocuments: (personr, contentType) => personr.downloadApplicantDocuments({ contentType, body: reference }),
  downloadApplicantDocumentsInformation: (personr, contentType) =>
    personr.downloadApplicantDocumentsInformation({ contentType, body: reference }),
  createEntity: (personr, contentType) => personr.createEntity({ contentType, body: { ...company, createApplicant: false } }),
  createEntityVerificationLink: (personr, contentType) =>
    personr.createEntityVerificationLink({ contentType, body: { applicant: applicantId, applicantId } }),
  uploadEntityDocument: (personr, contentType) =>
    personr.uploadEntityDocument({ contentType, body: { applicantId, docFile: "https://files.kiwi-goods.example/certificate.pdf" } }),
  uploadEntityDocumentEncoded: (personr, contentType) =>
    personr.uploadEntityDocumentEncoded({ contentType, body: { applicantId, fileName: "certificate.pdf", docFile: image(5) } }),
  addEntityUbo: (personr, contentType) =>
    personr.addEntityUbo({ contentType, body: { applicantId, uboApplicantId: applicantId, position: "Director" } }),
  getEntityStatus: (personr, contentType) => personr.getEntityStatus({ contentType, body: reference }),
  getEntityOwnership: (personr, contentType) => personr.getEntityOwnership({ contentType, body: reference }),
  getEntityQuestionnaire: (personr, contentType) => personr.getEntityQuestionnaire({ contentType, body: reference }),
  getAmlResults: (personr, contentType) => personr.getAmlResults({ contentType, body: reference }),
  verifyApplicantData: (personr, contentType) =>
    personr.verifyApplicantData({
      contentType,
      body: { flowName: "Database Verification", firstName: "Runa", lastName: "Halvorsen", dob: "1983-07-19", sourceCountry: "AUS" },
    }),
  verifyEntityData: (personr, contentType) =>
    personr.verifyEntityData({ contentType, body: { ...company, flowName: "Database Verification" } }),
  switchWorkspace: (personr, contentType) => personr.switchWorkspace({ contentType, body: { workspace: "Kiwi Goods AU" } }),
  configureWebhook: (personr, contentType) =>
    personr.configureWebhook({
      contentType,
      body: { webhookUrl: "https://hooks.kiwi-goods.example/personr", generateToken: true, headerToken: true },
    }),
};
