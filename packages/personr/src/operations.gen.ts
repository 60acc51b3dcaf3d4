// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import { defineApi, type ApiDefinition, type CallOptions, type ErrorStatus, type Failure, type Success } from "@kyc-clients/core";
import { errorWhen, statusRanges } from "@kyc-clients/core";
import type { components } from "./openapi.gen.ts";
import { vendor } from "./vendor.gen.ts";

/** Arguments of {@link PersonrOperations.createToken} with a body of `multipart/form-data`. */
export interface CreateTokenArgumentsMultipart extends CallOptions {
  contentType?: "multipart/form-data" | undefined;
  body: components["schemas"]["TokenRequest"];
}
/** Arguments of {@link PersonrOperations.createToken} with a body of `application/json`. */
export interface CreateTokenArgumentsJson extends CallOptions {
  contentType: "application/json";
  body: components["schemas"]["TokenRequest"];
}
/** Arguments of {@link PersonrOperations.createToken}. */
export type CreateTokenArguments = CreateTokenArgumentsMultipart | CreateTokenArgumentsJson;

/** What {@link PersonrOperations.createToken} resolves to. */
export type CreateTokenResult =
  | Success<200, components["schemas"]["TokenResponse"]>
  | /* x-error-when: /status is "error" */ Failure<200, components["schemas"]["Refusal"]>
  | Failure<400, components["schemas"]["LoginError"]>
  | Failure<Exclude<ErrorStatus, 400>, components["schemas"]["PlatformError"]>;

/** Arguments of {@link PersonrOperations.createTokenWithBasicAuth}. */
export interface CreateTokenWithBasicAuthArguments extends CallOptions {}

/** What {@link PersonrOperations.createTokenWithBasicAuth} resolves to. */
export type CreateTokenWithBasicAuthResult =
  | Success<200, components["schemas"]["TokenResponse"]>
  | /* x-error-when: /status is "error" */ Failure<200, components["schemas"]["Refusal"]>
  | Failure<400, components["schemas"]["LoginError"]>
  | Failure<Exclude<ErrorStatus, 400>, components["schemas"]["PlatformError"]>;

/** Arguments of {@link PersonrOperations.createApplicant} with a body of `multipart/form-data`. */
export interface CreateApplicantArgumentsMultipart extends CallOptions {
  contentType?: "multipart/form-data" | undefined;
  body: components["schemas"]["ApplicantCreate"];
}
/** Arguments of {@link PersonrOperations.createApplicant} with a body of `application/json`. */
export interface CreateApplicantArgumentsJson extends CallOptions {
  contentType: "application/json";
  body: components["schemas"]["ApplicantCreate"];
}
/** Arguments of {@link PersonrOperations.createApplicant}. */
export type CreateApplicantArguments = CreateApplicantArgumentsMultipart | CreateApplicantArgumentsJson;

/** What {@link PersonrOperations.createApplicant} resolves to. */
export type CreateApplicantResult =
  | Success<200, components["schemas"]["ApplicantCreateResponse"]>
  | /* x-error-when: /status is "error" */ Failure<200, components["schemas"]["Refusal"]>
  | Failure<ErrorStatus, components["schemas"]["PlatformError"]>;

/** Arguments of {@link PersonrOperations.createApplicantVerificationLink} with a body of `multipart/form-data`. */
export interface CreateApplicantVerificationLinkArgumentsMultipart extends CallOptions {
  contentType?: "multipart/form-data" | undefined;
  body: components["schemas"]["VerificationLinkRequest"];
}
/** Arguments of {@link PersonrOperations.createApplicantVerificationLink} with a body of `application/json`. */
export interface CreateApplicantVerificationLinkArgumentsJson extends CallOptions {
  contentType: "application/json";
  body: components["schemas"]["VerificationLinkRequest"];
}
/** Arguments of {@link PersonrOperations.createApplicantVerificationLink}. */
export type CreateApplicantVerificationLinkArguments = CreateApplicantVerificationLinkArgumentsMultipart | CreateApplicantVerificationLinkArgumentsJson;

/** What {@link PersonrOperations.createApplicantVerificationLink} resolves to. */
export type CreateApplicantVerificationLinkResult =
  | Success<200, components["schemas"]["VerificationLinkResponse"]>
  | /* x-error-when: /status is "error" */ Failure<200, components["schemas"]["Refusal"]>
  | Failure<ErrorStatus, components["schemas"]["PlatformError"]>;

/** Arguments of {@link PersonrOperations.uploadApplicantDocument}. */
export interface UploadApplicantDocumentArguments extends CallOptions {
  body: components["schemas"]["ApplicantDocumentUpload"];
}

/** What {@link PersonrOperations.uploadApplicantDocument} resolves to. */
export type UploadApplicantDocumentResult =
  | Success<200, components["schemas"]["ApplicantDocumentUploadResponse"]>
  | /* x-error-when: /status is "error" */ Failure<200, components["schemas"]["Refusal"]>
  | Failure<ErrorStatus, components["schemas"]["PlatformError"]>;

/** Arguments of {@link PersonrOperations.requestApplicantCheck} with a body of `multipart/form-data`. */
export interface RequestApplicantCheckArgumentsMultipart extends CallOptions {
  contentType?: "multipart/form-data" | undefined;
  body: components["schemas"]["ApplicantReference"];
}
/** Arguments of {@link PersonrOperations.requestApplicantCheck} with a body of `application/json`. */
export interface RequestApplicantCheckArgumentsJson extends CallOptions {
  contentType: "application/json";
  body: components["schemas"]["ApplicantReference"];
}
/** Arguments of {@link PersonrOperations.requestApplicantCheck}. */
export type RequestApplicantCheckArguments = RequestApplicantCheckArgumentsMultipart | RequestApplicantCheckArgumentsJson;

/** What {@link PersonrOperations.requestApplicantCheck} resolves to. */
export type RequestApplicantCheckResult =
  | Success<200, components["schemas"]["CheckRequestResponse"]>
  | /* x-error-when: /status is "error" */ Failure<200, components["schemas"]["Refusal"]>
  | Failure<ErrorStatus, components["schemas"]["PlatformError"]>;

/** Arguments of {@link PersonrOperations.getApplicantStatus} with a body of `multipart/form-data`. */
export interface GetApplicantStatusArgumentsMultipart extends CallOptions {
  contentType?: "multipart/form-data" | undefined;
  body: components["schemas"]["ApplicantReference"];
}
/** Arguments of {@link PersonrOperations.getApplicantStatus} with a body of `application/json`. */
export interface GetApplicantStatusArgumentsJson extends CallOptions {
  contentType: "application/json";
  body: components["schemas"]["ApplicantReference"];
}
/** Arguments of {@link PersonrOperations.getApplicantStatus}. */
export type GetApplicantStatusArguments = GetApplicantStatusArgumentsMultipart | GetApplicantStatusArgumentsJson;

/** What {@link PersonrOperations.getApplicantStatus} resolves to. */
export type GetApplicantStatusResult =
  | Success<200, components["schemas"]["ApplicantStatusResponse"]>
  | /* x-error-when: /status is "error" */ Failure<200, components["schemas"]["Refusal"]>
  | Failure<ErrorStatus, components["schemas"]["PlatformError"]>;

/** Arguments of {@link PersonrOperations.getApplicantDetails} with a body of `multipart/form-data`. */
export interface GetApplicantDetailsArgumentsMultipart extends CallOptions {
  contentType?: "multipart/form-data" | undefined;
  body: components["schemas"]["ApplicantReference"];
}
/** Arguments of {@link PersonrOperations.getApplicantDetails} with a body of `application/json`. */
export interface GetApplicantDetailsArgumentsJson extends CallOptions {
  contentType: "application/json";
  body: components["schemas"]["ApplicantReference"];
}
/** Arguments of {@link PersonrOperations.getApplicantDetails}. */
export type GetApplicantDetailsArguments = GetApplicantDetailsArgumentsMultipart | GetApplicantDetailsArgumentsJson;

/** What {@link PersonrOperations.getApplicantDetails} resolves to. */
export type GetApplicantDetailsResult =
  | Success<200, components["schemas"]["ApplicantDetailsResponse"]>
  | /* x-error-when: /status is "error" */ Failure<200, components["schemas"]["Refusal"]>
  | Failure<ErrorStatus, components["schemas"]["PlatformError"]>;

/** Arguments of {@link PersonrOperations.downloadApplicantDocuments} with a body of `multipart/form-data`. */
export interface DownloadApplicantDocumentsArgumentsMultipart extends CallOptions {
  contentType?: "multipart/form-data" | undefined;
  body: components["schemas"]["ApplicantReference"];
}
/** Arguments of {@link PersonrOperations.downloadApplicantDocuments} with a body of `application/json`. */
export interface DownloadApplicantDocumentsArgumentsJson extends CallOptions {
  contentType: "application/json";
  body: components["schemas"]["ApplicantReference"];
}
/** Arguments of {@link PersonrOperations.downloadApplicantDocuments}. */
export type DownloadApplicantDocumentsArguments = DownloadApplicantDocumentsArgumentsMultipart | DownloadApplicantDocumentsArgumentsJson;

/** What {@link PersonrOperations.downloadApplicantDocuments} resolves to. */
export type DownloadApplicantDocumentsResult =
  | Success<200, components["schemas"]["DocumentDownloadResponse"]>
  | /* x-error-when: /status is "error" */ Failure<200, components["schemas"]["Refusal"]>
  | Failure<ErrorStatus, components["schemas"]["PlatformError"]>;

/** Arguments of {@link PersonrOperations.downloadApplicantDocumentsInformation} with a body of `multipart/form-data`. */
export interface DownloadApplicantDocumentsInformationArgumentsMultipart extends CallOptions {
  contentType?: "multipart/form-data" | undefined;
  body: components["schemas"]["ApplicantReference"];
}
/** Arguments of {@link PersonrOperations.downloadApplicantDocumentsInformation} with a body of `application/json`. */
export interface DownloadApplicantDocumentsInformationArgumentsJson extends CallOptions {
  contentType: "application/json";
  body: components["schemas"]["ApplicantReference"];
}
/** Arguments of {@link PersonrOperations.downloadApplicantDocumentsInformation}. */
export type DownloadApplicantDocumentsInformationArguments = DownloadApplicantDocumentsInformationArgumentsMultipart | DownloadApplicantDocumentsInformationArgumentsJson;

/** What {@link PersonrOperations.downloadApplicantDocumentsInformation} resolves to. */
export type DownloadApplicantDocumentsInformationResult =
  | Success<200, components["schemas"]["DocumentInformationResponse"]>
  | /* x-error-when: /status is "error" */ Failure<200, components["schemas"]["Refusal"]>
  | Failure<ErrorStatus, components["schemas"]["PlatformError"]>;

/** Arguments of {@link PersonrOperations.createEntity} with a body of `multipart/form-data`. */
export interface CreateEntityArgumentsMultipart extends CallOptions {
  contentType?: "multipart/form-data" | undefined;
  body: components["schemas"]["EntityCreate"];
}
/** Arguments of {@link PersonrOperations.createEntity} with a body of `application/json`. */
export interface CreateEntityArgumentsJson extends CallOptions {
  contentType: "application/json";
  body: components["schemas"]["EntityCreate"];
}
/** Arguments of {@link PersonrOperations.createEntity}. */
export type CreateEntityArguments = CreateEntityArgumentsMultipart | CreateEntityArgumentsJson;

/** What {@link PersonrOperations.createEntity} resolves to. */
export type CreateEntityResult =
  | Success<200, components["schemas"]["EntityCreateResponse"]>
  | /* x-error-when: /status is "error" */ Failure<200, components["schemas"]["Refusal"]>
  | Failure<ErrorStatus, components["schemas"]["PlatformError"]>;

/** Arguments of {@link PersonrOperations.createEntityVerificationLink} with a body of `multipart/form-data`. */
export interface CreateEntityVerificationLinkArgumentsMultipart extends CallOptions {
  contentType?: "multipart/form-data" | undefined;
  body: components["schemas"]["VerificationLinkRequest"];
}
/** Arguments of {@link PersonrOperations.createEntityVerificationLink} with a body of `application/json`. */
export interface CreateEntityVerificationLinkArgumentsJson extends CallOptions {
  contentType: "application/json";
  body: components["schemas"]["VerificationLinkRequest"];
}
/** Arguments of {@link PersonrOperations.createEntityVerificationLink}. */
export type CreateEntityVerificationLinkArguments = CreateEntityVerificationLinkArgumentsMultipart | CreateEntityVerificationLinkArgumentsJson;

/** What {@link PersonrOperations.createEntityVerificationLink} resolves to. */
export type CreateEntityVerificationLinkResult =
  | Success<200, components["schemas"]["VerificationLinkResponse"]>
  | /* x-error-when: /status is "error" */ Failure<200, components["schemas"]["Refusal"]>
  | Failure<ErrorStatus, components["schemas"]["PlatformError"]>;

/** Arguments of {@link PersonrOperations.uploadEntityDocument} with a body of `multipart/form-data`. */
export interface UploadEntityDocumentArgumentsMultipart extends CallOptions {
  contentType?: "multipart/form-data" | undefined;
  body: components["schemas"]["EntityDocumentUpload"];
}
/** Arguments of {@link PersonrOperations.uploadEntityDocument} with a body of `application/json`. */
export interface UploadEntityDocumentArgumentsJson extends CallOptions {
  contentType: "application/json";
  body: components["schemas"]["EntityDocumentUpload"];
}
/** Arguments of {@link PersonrOperations.uploadEntityDocument}. */
export type UploadEntityDocumentArguments = UploadEntityDocumentArgumentsMultipart | UploadEntityDocumentArgumentsJson;

/** What {@link PersonrOperations.uploadEntityDocument} resolves to. */
export type UploadEntityDocumentResult =
  | Success<200, components["schemas"]["EntityDocumentUploadResponse"]>
  | /* x-error-when: /status is "error" */ Failure<200, components["schemas"]["Refusal"]>
  | Failure<ErrorStatus, components["schemas"]["PlatformError"]>;

/** Arguments of {@link PersonrOperations.uploadEntityDocumentEncoded} with a body of `multipart/form-data`. */
export interface UploadEntityDocumentEncodedArgumentsMultipart extends CallOptions {
  contentType?: "multipart/form-data" | undefined;
  body: components["schemas"]["EntityDocumentUploadEncoded"];
}
/** Arguments of {@link PersonrOperations.uploadEntityDocumentEncoded} with a body of `application/json`. */
export interface UploadEntityDocumentEncodedArgumentsJson extends CallOptions {
  contentType: "application/json";
  body: components["schemas"]["EntityDocumentUploadEncoded"];
}
/** Arguments of {@link PersonrOperations.uploadEntityDocumentEncoded}. */
export type UploadEntityDocumentEncodedArguments = UploadEntityDocumentEncodedArgumentsMultipart | UploadEntityDocumentEncodedArgumentsJson;

/** What {@link PersonrOperations.uploadEntityDocumentEncoded} resolves to. */
export type UploadEntityDocumentEncodedResult =
  | Success<200, components["schemas"]["EntityDocumentUploadResponse"]>
  | /* x-error-when: /status is "error" */ Failure<200, components["schemas"]["Refusal"]>
  | Failure<ErrorStatus, components["schemas"]["PlatformError"]>;

/** Arguments of {@link PersonrOperations.addEntityUbo} with a body of `multipart/form-data`. */
export interface AddEntityUboArgumentsMultipart extends CallOptions {
  contentType?: "multipart/form-data" | undefined;
  body: components["schemas"]["EntityUboAdd"];
}
/** Arguments of {@link PersonrOperations.addEntityUbo} with a body of `application/json`. */
export interface AddEntityUboArgumentsJson extends CallOptions {
  contentType: "application/json";
  body: components["schemas"]["EntityUboAdd"];
}
/** Arguments of {@link PersonrOperations.addEntityUbo}. */
export type AddEntityUboArguments = AddEntityUboArgumentsMultipart | AddEntityUboArgumentsJson;

/** What {@link PersonrOperations.addEntityUbo} resolves to. */
export type AddEntityUboResult =
  | Success<200, components["schemas"]["EntityUboAddResponse"]>
  | /* x-error-when: /status is "error" */ Failure<200, components["schemas"]["Refusal"]>
  | Failure<ErrorStatus, components["schemas"]["PlatformError"]>;

/** Arguments of {@link PersonrOperations.getEntityStatus} with a body of `multipart/form-data`. */
export interface GetEntityStatusArgumentsMultipart extends CallOptions {
  contentType?: "multipart/form-data" | undefined;
  body: components["schemas"]["ApplicantReference"];
}
/** Arguments of {@link PersonrOperations.getEntityStatus} with a body of `application/json`. */
export interface GetEntityStatusArgumentsJson extends CallOptions {
  contentType: "application/json";
  body: components["schemas"]["ApplicantReference"];
}
/** Arguments of {@link PersonrOperations.getEntityStatus}. */
export type GetEntityStatusArguments = GetEntityStatusArgumentsMultipart | GetEntityStatusArgumentsJson;

/** What {@link PersonrOperations.getEntityStatus} resolves to. */
export type GetEntityStatusResult =
  | Success<200, components["schemas"]["EntityStatusResponse"]>
  | /* x-error-when: /status is "error" */ Failure<200, components["schemas"]["Refusal"]>
  | Failure<ErrorStatus, components["schemas"]["PlatformError"]>;

/** Arguments of {@link PersonrOperations.getEntityOwnership} with a body of `multipart/form-data`. */
export interface GetEntityOwnershipArgumentsMultipart extends CallOptions {
  contentType?: "multipart/form-data" | undefined;
  body: components["schemas"]["ApplicantReference"];
}
/** Arguments of {@link PersonrOperations.getEntityOwnership} with a body of `application/json`. */
export interface GetEntityOwnershipArgumentsJson extends CallOptions {
  contentType: "application/json";
  body: components["schemas"]["ApplicantReference"];
}
/** Arguments of {@link PersonrOperations.getEntityOwnership}. */
export type GetEntityOwnershipArguments = GetEntityOwnershipArgumentsMultipart | GetEntityOwnershipArgumentsJson;

/** What {@link PersonrOperations.getEntityOwnership} resolves to. */
export type GetEntityOwnershipResult =
  | Success<200, components["schemas"]["EntityOwnershipResponse"]>
  | /* x-error-when: /status is "error" */ Failure<200, components["schemas"]["Refusal"]>
  | Failure<ErrorStatus, components["schemas"]["PlatformError"]>;

/** Arguments of {@link PersonrOperations.getEntityQuestionnaire} with a body of `multipart/form-data`. */
export interface GetEntityQuestionnaireArgumentsMultipart extends CallOptions {
  contentType?: "multipart/form-data" | undefined;
  body: components["schemas"]["ApplicantReference"];
}
/** Arguments of {@link PersonrOperations.getEntityQuestionnaire} with a body of `application/json`. */
export interface GetEntityQuestionnaireArgumentsJson extends CallOptions {
  contentType: "application/json";
  body: components["schemas"]["ApplicantReference"];
}
/** Arguments of {@link PersonrOperations.getEntityQuestionnaire}. */
export type GetEntityQuestionnaireArguments = GetEntityQuestionnaireArgumentsMultipart | GetEntityQuestionnaireArgumentsJson;

/** What {@link PersonrOperations.getEntityQuestionnaire} resolves to. */
export type GetEntityQuestionnaireResult =
  | Success<200, components["schemas"]["EntityQuestionnaire"]>
  | /* x-error-when: /status is "error" */ Failure<200, components["schemas"]["Refusal"]>
  | Failure<ErrorStatus, components["schemas"]["PlatformError"]>;

/** Arguments of {@link PersonrOperations.getAmlResults} with a body of `multipart/form-data`. */
export interface GetAmlResultsArgumentsMultipart extends CallOptions {
  contentType?: "multipart/form-data" | undefined;
  body: components["schemas"]["ApplicantReference"];
}
/** Arguments of {@link PersonrOperations.getAmlResults} with a body of `application/json`. */
export interface GetAmlResultsArgumentsJson extends CallOptions {
  contentType: "application/json";
  body: components["schemas"]["ApplicantReference"];
}
/** Arguments of {@link PersonrOperations.getAmlResults}. */
export type GetAmlResultsArguments = GetAmlResultsArgumentsMultipart | GetAmlResultsArgumentsJson;

/** What {@link PersonrOperations.getAmlResults} resolves to. */
export type GetAmlResultsResult =
  | Success<200, components["schemas"]["AmlResponse"]>
  | /* x-error-when: /status is "error" */ Failure<200, components["schemas"]["Refusal"]>
  | Failure<ErrorStatus, components["schemas"]["PlatformError"]>;

/** Arguments of {@link PersonrOperations.verifyApplicantData} with a body of `multipart/form-data`. */
export interface VerifyApplicantDataArgumentsMultipart extends CallOptions {
  contentType?: "multipart/form-data" | undefined;
  body: components["schemas"]["ApplicantDataVerification"];
}
/** Arguments of {@link PersonrOperations.verifyApplicantData} with a body of `application/json`. */
export interface VerifyApplicantDataArgumentsJson extends CallOptions {
  contentType: "application/json";
  body: components["schemas"]["ApplicantDataVerification"];
}
/** Arguments of {@link PersonrOperations.verifyApplicantData}. */
export type VerifyApplicantDataArguments = VerifyApplicantDataArgumentsMultipart | VerifyApplicantDataArgumentsJson;

/** What {@link PersonrOperations.verifyApplicantData} resolves to. */
export type VerifyApplicantDataResult =
  | Success<200, components["schemas"]["DataVerificationResponse"]>
  | /* x-error-when: /status is "error" */ Failure<200, components["schemas"]["Refusal"]>
  | Failure<ErrorStatus, components["schemas"]["PlatformError"]>;

/** Arguments of {@link PersonrOperations.verifyEntityData} with a body of `multipart/form-data`. */
export interface VerifyEntityDataArgumentsMultipart extends CallOptions {
  contentType?: "multipart/form-data" | undefined;
  body: components["schemas"]["EntityDataVerification"];
}
/** Arguments of {@link PersonrOperations.verifyEntityData} with a body of `application/json`. */
export interface VerifyEntityDataArgumentsJson extends CallOptions {
  contentType: "application/json";
  body: components["schemas"]["EntityDataVerification"];
}
/** Arguments of {@link PersonrOperations.verifyEntityData}. */
export type VerifyEntityDataArguments = VerifyEntityDataArgumentsMultipart | VerifyEntityDataArgumentsJson;

/** What {@link PersonrOperations.verifyEntityData} resolves to. */
export type VerifyEntityDataResult =
  | Success<200, components["schemas"]["DataVerificationResponse"]>
  | /* x-error-when: /status is "error" */ Failure<200, components["schemas"]["Refusal"]>
  | Failure<ErrorStatus, components["schemas"]["PlatformError"]>;

/** Arguments of {@link PersonrOperations.switchWorkspace} with a body of `multipart/form-data`. */
export interface SwitchWorkspaceArgumentsMultipart extends CallOptions {
  contentType?: "multipart/form-data" | undefined;
  body: components["schemas"]["WorkspaceSwitch"];
}
/** Arguments of {@link PersonrOperations.switchWorkspace} with a body of `application/json`. */
export interface SwitchWorkspaceArgumentsJson extends CallOptions {
  contentType: "application/json";
  body: components["schemas"]["WorkspaceSwitch"];
}
/** Arguments of {@link PersonrOperations.switchWorkspace}. */
export type SwitchWorkspaceArguments = SwitchWorkspaceArgumentsMultipart | SwitchWorkspaceArgumentsJson;

/** What {@link PersonrOperations.switchWorkspace} resolves to. */
export type SwitchWorkspaceResult =
  | Success<200, components["schemas"]["WorkspaceSwitchResponse"]>
  | /* x-error-when: /status is "error" */ Failure<200, components["schemas"]["Refusal"]>
  | Failure<ErrorStatus, components["schemas"]["PlatformError"]>;

/** Arguments of {@link PersonrOperations.configureWebhook} with a body of `multipart/form-data`. */
export interface ConfigureWebhookArgumentsMultipart extends CallOptions {
  contentType?: "multipart/form-data" | undefined;
  body: components["schemas"]["WebhookConfigurationRequest"];
}
/** Arguments of {@link PersonrOperations.configureWebhook} with a body of `application/json`. */
export interface ConfigureWebhookArgumentsJson extends CallOptions {
  contentType: "application/json";
  body: components["schemas"]["WebhookConfigurationRequest"];
}
/** Arguments of {@link PersonrOperations.configureWebhook}. */
export type ConfigureWebhookArguments = ConfigureWebhookArgumentsMultipart | ConfigureWebhookArgumentsJson;

/** What {@link PersonrOperations.configureWebhook} resolves to. */
export type ConfigureWebhookResult =
  | Success<200, components["schemas"]["WebhookConfigurationResponse"]>
  | /* x-error-when: /status is "error" */ Failure<200, components["schemas"]["Refusal"]>
  | Failure<ErrorStatus, components["schemas"]["PlatformError"]>;

/** The operations of the vendor, one method each. */
export interface PersonrOperations {
  /**
   * Exchange credentials in the body for a bearer token
   *
   * Issues a token that lives for a year and may do whatever its user may do. It ends the token that the user had before, so two programs need two users. Personr advises a user made for this purpose. There is no call to refresh, check or revoke a token: ask for another before it expires. On the host platform a token that is not used for 30 days lapses (inferred).
   *
   * `POST /api-token-generate`
   *
   * Not repeated: Each new token ends the one before, which another process may hold; and refused credentials are not tried twice.
   *
   * @see https://manual.personr.co/api-documentation/getting-started/generating-an-authentication-token
   */
  createToken(args: CreateTokenArguments): Promise<CreateTokenResult>;

  /**
   * Exchange credentials in a header for a bearer token
   *
   * The same as `createToken` with the credentials in a Basic header and no body. Heading and three samples of the page say POST; two samples amount to GET.
   *
   * `POST /api-basic-auth`
   *
   * Not repeated: Each new token ends the one before, which another process may hold; and refused credentials are not tried twice.
   *
   * @see https://manual.personr.co/api-documentation/getting-started/using-basic-authentication
   */
  createTokenWithBasicAuth(args?: CreateTokenWithBasicAuthArguments): Promise<CreateTokenWithBasicAuthResult>;

  /**
   * Create an applicant
   *
   * Makes a person on a flow, in the workspace that the token's user was in last. The names given here are not what is verified: those are read from the documents. Go on with `createApplicantVerificationLink`, or with `uploadApplicantDocument` and `requestApplicantCheck`.
   *
   * `POST /api-applicant-create`
   *
   * Not repeated: A repeat makes a second applicant; nothing documented tells the two apart.
   *
   * @see https://manual.personr.co/api-documentation/applicants/creating-an-applicant
   */
  createApplicant(args: CreateApplicantArguments): Promise<CreateApplicantResult>;

  /**
   * Get the link to an applicant's hosted page
   *
   * Personr sends the link to nobody: pass it on, or show it in a frame. When the person is through, the check starts by itself, without `requestApplicantCheck`. Pages disagree on the name of the id: give it as `applicantId` and as `applicant`.
   *
   * `POST /api-verificationlink-create`
   *
   * Not repeated: Whether a second link ends the first, or counts as one of the applicant's attempts, is not documented.
   *
   * @see https://manual.personr.co/api-documentation/applicants/generating-a-verification-link
   */
  createApplicantVerificationLink(args: CreateApplicantVerificationLinkArguments): Promise<CreateApplicantVerificationLinkResult>;

  /**
   * Upload an image of an applicant's document or face
   *
   * One image a call: a document with two sides takes two calls, one without a back is `FRONT_SIDE`. Nothing goes on until all documents, sides and the selfie of the flow are there. Not needed with a hosted page. The page's table says form, all its samples are JSON.
   *
   * `POST /api-document-upload`
   *
   * Not repeated: What a second image of the same side does is not documented.
   *
   * @see https://manual.personr.co/api-documentation/applicants/uploading-documents-to-an-applicant
   */
  uploadApplicantDocument(args: UploadApplicantDocumentArguments): Promise<UploadApplicantDocumentResult>;

  /**
   * Start the check of an applicant or entity
   *
   * Call it when all documents are uploaded, and for an entity when its owners are linked. Called too early it can spoil the result: then wait for the outcome, add what is missing and call again, or make another applicant. An applicant has 5 attempts, by API or hosted page, before it ends rejected. Not needed with a hosted page.
   *
   * `POST /api-request-applicant-check`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat may start a second check and use up one more of five attempts.
   *
   * @see https://manual.personr.co/api-documentation/applicants/requesting-to-start-the-verification-process
   */
  requestApplicantCheck(args: RequestApplicantCheckArguments): Promise<RequestApplicantCheckResult>;

  /**
   * Get the status and the result of a person's check
   *
   * Poll until the check is no longer pending, two minutes on average and longer with poor images; or take the webhook `applicantResult`, which Personr recommends. Before the review there is no `result` (inferred).
   *
   * `POST /api-applicant-status`
   *
   * Safe to repeat: It reads by POST; the page describes no effect.
   *
   * @see https://manual.personr.co/api-documentation/applicant-results/retrieving-applicant-verification-results
   */
  getApplicantStatus(args: GetApplicantStatusArguments): Promise<GetApplicantStatusResult>;

  /**
   * Get what is known of an applicant
   *
   * Documented in Personr's Power Platform connector and on no page of the manual that is known. The connector sends JSON and does not require the id; a form, and that the id is needed, are inferred.
   *
   * `POST /api-applicant-details`
   *
   * Safe to repeat: It reads by POST; the connector describes no effect.
   *
   * @see https://github.com/microsoft/PowerPlatformConnectors/tree/dev/certified-connectors/personr
   */
  getApplicantDetails(args: GetApplicantDetailsArguments): Promise<GetApplicantDetailsResult>;

  /**
   * Download the images of an applicant
   *
   * The images of documents and face, once the check is done. They come as text within JSON, so answers are large.
   *
   * `POST /api-document-download`
   *
   * Safe to repeat: It reads by POST; the page describes no effect.
   *
   * @see https://manual.personr.co/api-documentation/applicant-results/downloading-verified-documents
   */
  downloadApplicantDocuments(args: DownloadApplicantDocumentsArguments): Promise<DownloadApplicantDocumentsResult>;

  /**
   * Download the images of an applicant with facts about the documents
   *
   * As `downloadApplicantDocuments`, with number and expiry of each document. A driver's licence counts once among the facts although both its sides are among the images. Evidence of liveness is left out. The samples of the page call `/api-document-download`; its heading has this path.
   *
   * `POST /api-document-download-information`
   *
   * Safe to repeat: It reads by POST; the page describes no effect.
   *
   * @see https://manual.personr.co/api-documentation/applicant-results/downloading-verified-documents-with-information
   */
  downloadApplicantDocumentsInformation(args: DownloadApplicantDocumentsInformationArguments): Promise<DownloadApplicantDocumentsInformationResult>;

  /**
   * Create an entity
   *
   * Makes a company on a flow. Personr has to enable checks of entities for an account first. The flow decides whether registers and owners are looked up; with `uboFlow` or `createApplicant` owners are verified, or made applicants, too.
   *
   * `POST /api-entity-create`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat makes a second entity, and perhaps a second look-up and second applicants for its owners.
   *
   * @see https://manual.personr.co/api-documentation/entities/creating-an-entity
   */
  createEntity(args: CreateEntityArguments): Promise<CreateEntityResult>;

  /**
   * Get the link to an entity's hosted page
   *
   * The page is for a person who acts for the company, and asks for its owners too. Personr sends the link to nobody. When that person is through, the check starts by itself. Give the id as `applicantId` and as `applicant`.
   *
   * `POST /api-entity-verificationlink-create`
   *
   * Not repeated: Whether a second link ends the first, or counts as an attempt, is not documented.
   *
   * @see https://manual.personr.co/api-documentation/entities/generating-a-verification-link
   */
  createEntityVerificationLink(args: CreateEntityVerificationLinkArguments): Promise<CreateEntityVerificationLinkResult>;

  /**
   * Hand over a document of an entity by its address
   *
   * One document a call. Personr fetches the file, so its address must be open to everyone; `uploadEntityDocumentEncoded` sends the file itself. Not needed with a hosted page.
   *
   * `POST /api-entity-document-upload`
   *
   * Not repeated: What a second copy of a document does is not documented.
   *
   * @see https://manual.personr.co/api-documentation/entities/uploading-documents-to-an-entity
   */
  uploadEntityDocument(args: UploadEntityDocumentArguments): Promise<UploadEntityDocumentResult>;

  /**
   * Upload a document of an entity
   *
   * One document a call, as base64 text within the request. Not needed with a hosted page.
   *
   * `POST /api-entity-document-upload-encoded`
   *
   * Not repeated: What a second copy of a document does is not documented.
   *
   * @see https://manual.personr.co/api-documentation/entities/uploading-documents-to-an-entity/uploading-encoded-documents-to-an-entity
   */
  uploadEntityDocumentEncoded(args: UploadEntityDocumentEncodedArguments): Promise<UploadEntityDocumentEncodedResult>;

  /**
   * Link an owner to an entity
   *
   * The owner is an applicant or entity that exists. Not needed with a hosted page, where the company's representative names the owners.
   *
   * `POST /api-add-ubo`
   *
   * Not repeated: Whether a repeat links the same owner twice is not documented.
   *
   * @see https://manual.personr.co/api-documentation/entities/linking-a-ubo-to-an-entity
   */
  addEntityUbo(args: AddEntityUboArguments): Promise<AddEntityUboResult>;

  /**
   * Get the status and the result of an entity's check
   *
   * Poll it, or take the webhook `entityResult`.
   *
   * `POST /api-entity-status`
   *
   * Safe to repeat: It reads by POST; the page describes no effect.
   *
   * @see https://manual.personr.co/api-documentation/entity-results/retrieving-entity-verification-results
   */
  getEntityStatus(args: GetEntityStatusArguments): Promise<GetEntityStatusResult>;

  /**
   * Get the owners of an entity
   *
   * Owners and officers that registers know, or that the company typed in. The sample repeats the member `ownershipInsight` once for each owner within one object: a usual parser keeps the last only, so whoever wants all of them has to read the raw text (inferred). Scalars that are missing come as the text `null`.
   *
   * `POST /api-retrieve-ubo`
   *
   * Safe to repeat: It reads by POST; the page describes no effect.
   *
   * @see https://manual.personr.co/api-documentation/entity-results/retrieving-entity-ownership-structures
   */
  getEntityOwnership(args: GetEntityOwnershipArguments): Promise<GetEntityOwnershipResult>;

  /**
   * Get an entity's answers, products and plans
   *
   * What was chosen and answered in a flow with Flow Logic, a feature of the dashboard for flows of entities.
   *
   * `POST /api-entity-questionnaire`
   *
   * Safe to repeat: It reads by POST; the page describes no effect.
   *
   * @see https://manual.personr.co/api-documentation/entity-results/retrieving-entity-questionnaire-answers
   */
  getEntityQuestionnaire(args: GetEntityQuestionnaireArguments): Promise<GetEntityQuestionnaireResult>;

  /**
   * Get the hits of an applicant or entity in lists and media
   *
   * Screening is part of every check unless it is switched off, and goes on afterwards. Copies of the page hide the request and cut the answer short: category, notes and description of a hit come too, under names that are not known.
   *
   * `POST /api-aml-results`
   *
   * Safe to repeat: It reads the results of a check that was made before; the page describes no effect.
   *
   * @see https://manual.personr.co/api-documentation/anti-money-laundering/retrieving-aml-results
   */
  getAmlResults(args: GetAmlResultsArguments): Promise<GetAmlResultsResult>;

  /**
   * Create a person and check the data against registers
   *
   * Does all at once: makes the applicant, compares the data with public and commercial sources of a country, and starts the check. The more data, the better the match. The flow has to be one that Personr has set up for this. Results come by `getApplicantStatus` or the webhook (inferred).
   *
   * `POST /api-database-verification`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat makes a second applicant and a second check.
   *
   * @see https://manual.personr.co/api-documentation/database-verification/applicants/verifying-applicant-identity-data
   */
  verifyApplicantData(args: VerifyApplicantDataArguments): Promise<VerifyApplicantDataResult>;

  /**
   * Create a company and check the data against registers
   *
   * The same as `verifyApplicantData`, for a company.
   *
   * `POST /api-entity-database-verification`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat makes a second entity and a second check.
   *
   * @see https://manual.personr.co/api-documentation/database-verification/entities/verifying-entity-information
   */
  verifyEntityData(args: VerifyEntityDataArguments): Promise<VerifyEntityDataResult>;

  /**
   * Work in another workspace
   *
   * Moves the token's user, and with it every program that uses the user, to another workspace: what is created afterwards lands there. So a process that switches needs a user of its own, and must not make other calls meanwhile (inferred). Workspaces form a tree; a user sees its own and those below. An unknown name is answered with HTTP 200 and the status `error`.
   *
   * `POST /api-change-workspace`
   *
   * Not repeated: A late repeat could undo a switch that the same user made in the meantime.
   *
   * @see https://manual.personr.co/api-documentation/workspaces/switching-workspaces
   */
  switchWorkspace(args: SwitchWorkspaceArguments): Promise<SwitchWorkspaceResult>;

  /**
   * Set where results are sent
   *
   * An account or workspace has one address, for results of applicants and entities alike; this replaces it. Only users with the role Administrator may call it. The dashboard's Dev Space does the same.
   *
   * `POST /api-webhook-configuration`
   *
   * Not repeated: With `generateToken` a repeat makes another token, and nothing says what becomes of the one before.
   *
   * @see https://manual.personr.co/api-documentation/workspaces/webhook-configuration
   */
  configureWebhook(args: ConfigureWebhookArguments): Promise<ConfigureWebhookResult>;
}

/** The servers that the spec names. */
export type PersonrServer = "production";

/** What the client knows of the vendor at run time. */
export const api: ApiDefinition = /* @__PURE__ */ defineApi(vendor, () => ({
  createToken: {
    path: "/api-token-generate",
    method: "POST",
    request: ["multipart/form-data", "application/json"],
    bodyRequired: true,
    json: "200 400 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
    security: [],
  },
  createTokenWithBasicAuth: {
    path: "/api-basic-auth",
    method: "POST",
    json: "200 400 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
    security: [["basicAuth"]],
  },
  createApplicant: {
    path: "/api-applicant-create",
    method: "POST",
    request: ["multipart/form-data", "application/json"],
    jsonParts: ["externalUserId"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
    security: [["bearerAuth"]],
  },
  createApplicantVerificationLink: {
    path: "/api-verificationlink-create",
    method: "POST",
    request: ["multipart/form-data", "application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
    security: [["bearerAuth"]],
  },
  uploadApplicantDocument: {
    path: "/api-document-upload",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error", false) },
    security: [["bearerAuth"]],
  },
  requestApplicantCheck: {
    path: "/api-request-applicant-check",
    method: "POST",
    request: ["multipart/form-data", "application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error", false) },
    security: [["bearerAuth"]],
  },
  getApplicantStatus: {
    path: "/api-applicant-status",
    method: "POST",
    request: ["multipart/form-data", "application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
    security: [["bearerAuth"]],
    retrySafe: true,
  },
  getApplicantDetails: {
    path: "/api-applicant-details",
    method: "POST",
    request: ["multipart/form-data", "application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error", false) },
    security: [["bearerAuth"]],
    retrySafe: true,
  },
  downloadApplicantDocuments: {
    path: "/api-document-download",
    method: "POST",
    request: ["multipart/form-data", "application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
    security: [["bearerAuth"]],
    retrySafe: true,
  },
  downloadApplicantDocumentsInformation: {
    path: "/api-document-download-information",
    method: "POST",
    request: ["multipart/form-data", "application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
    security: [["bearerAuth"]],
    retrySafe: true,
  },
  createEntity: {
    path: "/api-entity-create",
    method: "POST",
    request: ["multipart/form-data", "application/json"],
    jsonParts: ["externalUserId"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
    security: [["bearerAuth"]],
  },
  createEntityVerificationLink: {
    path: "/api-entity-verificationlink-create",
    method: "POST",
    request: ["multipart/form-data", "application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
    security: [["bearerAuth"]],
  },
  uploadEntityDocument: {
    path: "/api-entity-document-upload",
    method: "POST",
    request: ["multipart/form-data", "application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error", false) },
    security: [["bearerAuth"]],
  },
  uploadEntityDocumentEncoded: {
    path: "/api-entity-document-upload-encoded",
    method: "POST",
    request: ["multipart/form-data", "application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error", false) },
    security: [["bearerAuth"]],
  },
  addEntityUbo: {
    path: "/api-add-ubo",
    method: "POST",
    request: ["multipart/form-data", "application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
    security: [["bearerAuth"]],
  },
  getEntityStatus: {
    path: "/api-entity-status",
    method: "POST",
    request: ["multipart/form-data", "application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
    security: [["bearerAuth"]],
    retrySafe: true,
  },
  getEntityOwnership: {
    path: "/api-retrieve-ubo",
    method: "POST",
    request: ["multipart/form-data", "application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error", false) },
    security: [["bearerAuth"]],
    retrySafe: true,
  },
  getEntityQuestionnaire: {
    path: "/api-entity-questionnaire",
    method: "POST",
    request: ["multipart/form-data", "application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error", false) },
    security: [["bearerAuth"]],
    retrySafe: true,
  },
  getAmlResults: {
    path: "/api-aml-results",
    method: "POST",
    request: ["multipart/form-data", "application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error", false) },
    security: [["bearerAuth"]],
    retrySafe: true,
  },
  verifyApplicantData: {
    path: "/api-database-verification",
    method: "POST",
    request: ["multipart/form-data", "application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
    security: [["bearerAuth"]],
  },
  verifyEntityData: {
    path: "/api-entity-database-verification",
    method: "POST",
    request: ["multipart/form-data", "application/json"],
    jsonParts: ["externalUserId"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
    security: [["bearerAuth"]],
  },
  switchWorkspace: {
    path: "/api-change-workspace",
    method: "POST",
    request: ["multipart/form-data", "application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
    security: [["bearerAuth"]],
  },
  configureWebhook: {
    path: "/api-webhook-configuration",
    method: "POST",
    request: ["multipart/form-data", "application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error", false) },
    security: [["bearerAuth"]],
  },
}));
