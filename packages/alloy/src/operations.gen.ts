// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import { defineApi, type ApiDefinition, type BinaryBody, type CallOptions, type Download, type Failure, type PagedMethod, type Success } from "@kyc-clients/core";
import type { components, operations as schema } from "./openapi.gen.ts";
import { vendor } from "./vendor.gen.ts";

/** Arguments of {@link AlloyOperations.createBearerToken}. */
export interface CreateBearerTokenArguments extends CallOptions {
  body: components["schemas"]["BearerTokenRequest"];
}

/** What {@link AlloyOperations.createBearerToken} resolves to. */
export type CreateBearerTokenResult =
  | Success<200, components["schemas"]["BearerToken"]>
  | Success<201, components["schemas"]["BearerToken"]>
  | Failure<400, components["schemas"]["OauthError"]>
  | Failure<401, components["schemas"]["OauthError"]>
  | Failure<403, components["schemas"]["OauthError"]>
  | Failure<412, components["schemas"]["OauthError"]>
  | Failure<418, components["schemas"]["OauthError"]>
  | Failure<429, components["schemas"]["OauthError"]>
  | Failure<500, components["schemas"]["OauthError"]>
  | Failure<503, components["schemas"]["OauthError"]>;

/** Arguments of {@link AlloyOperations.validateBearerToken}. */
export interface ValidateBearerTokenArguments extends CallOptions {
  body: components["schemas"]["BearerTokenInBody"];
}

/** What {@link AlloyOperations.validateBearerToken} resolves to. */
export type ValidateBearerTokenResult =
  | Success<200, components["schemas"]["BearerTokenCheck"]>
  | Success<201, components["schemas"]["BearerTokenCheck"]>
  | Failure<400, components["schemas"]["OauthError"]>
  | Failure<401, components["schemas"]["OauthError"]>
  | Failure<403, components["schemas"]["OauthError"]>
  | Failure<412, components["schemas"]["OauthError"]>
  | Failure<418, components["schemas"]["OauthError"]>
  | Failure<429, components["schemas"]["OauthError"]>
  | Failure<500, components["schemas"]["OauthError"]>
  | Failure<503, components["schemas"]["OauthError"]>;

/** Arguments of {@link AlloyOperations.refreshBearerToken}. */
export interface RefreshBearerTokenArguments extends CallOptions {
  body: components["schemas"]["BearerTokenInBody"];
}

/** What {@link AlloyOperations.refreshBearerToken} resolves to. */
export type RefreshBearerTokenResult =
  | Success<200, components["schemas"]["BearerToken"]>
  | Success<201, components["schemas"]["BearerToken"]>
  | Failure<400, components["schemas"]["OauthError"]>
  | Failure<401, components["schemas"]["OauthError"]>
  | Failure<403, components["schemas"]["OauthError"]>
  | Failure<412, components["schemas"]["OauthError"]>
  | Failure<418, components["schemas"]["OauthError"]>
  | Failure<429, components["schemas"]["OauthError"]>
  | Failure<500, components["schemas"]["OauthError"]>
  | Failure<503, components["schemas"]["OauthError"]>;

/** Arguments of {@link AlloyOperations.getParameters}. */
export interface GetParametersArguments extends CallOptions {
  header?: schema["getParameters"]["parameters"]["header"];
}

/** What {@link AlloyOperations.getParameters} resolves to. */
export type GetParametersResult =
  | Success<200, components["schemas"]["EvaluationParameters"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.createEvaluation}. */
export interface CreateEvaluationArguments extends CallOptions {
  header?: schema["createEvaluation"]["parameters"]["header"];
  body: components["schemas"]["EvaluationRequest"];
}

/** What {@link AlloyOperations.createEvaluation} resolves to. */
export type CreateEvaluationResult =
  | Success<200, components["schemas"]["EvaluationDataRequest"]>
  | Success<201, components["schemas"]["Evaluation"]>
  | Success<202, components["schemas"]["Evaluation"]>
  | Success<206, components["schemas"]["Evaluation"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.getEvaluation}. */
export interface GetEvaluationArguments extends CallOptions {
  path: schema["getEvaluation"]["parameters"]["path"];
  header?: schema["getEvaluation"]["parameters"]["header"];
}

/** What {@link AlloyOperations.getEvaluation} resolves to. */
export type GetEvaluationResult =
  | Success<200, components["schemas"]["Evaluation"]>
  | Success<201, components["schemas"]["Evaluation"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.updateEvaluation}. */
export interface UpdateEvaluationArguments extends CallOptions {
  path: schema["updateEvaluation"]["parameters"]["path"];
  header?: schema["updateEvaluation"]["parameters"]["header"];
  body: components["schemas"]["EvaluationUpdate"];
}

/** What {@link AlloyOperations.updateEvaluation} resolves to. */
export type UpdateEvaluationResult =
  | Success<200, schema["updateEvaluation"]["responses"][200]["content"]["application/json"]>
  | Success<201, components["schemas"]["Evaluation"]>
  | Success<202, components["schemas"]["Evaluation"]>
  | Success<206, components["schemas"]["Evaluation"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.resumeEvaluation}. */
export interface ResumeEvaluationArguments extends CallOptions {
  path: schema["resumeEvaluation"]["parameters"]["path"];
  header?: schema["resumeEvaluation"]["parameters"]["header"];
  body?: components["schemas"]["EvaluationUpdate"] | undefined;
}

/** What {@link AlloyOperations.resumeEvaluation} resolves to. */
export type ResumeEvaluationResult =
  | Success<200, components["schemas"]["EvaluationDataRequest"]>
  | Success<201, components["schemas"]["Evaluation"]>
  | Success<202, components["schemas"]["Evaluation"]>
  | Success<206, components["schemas"]["Evaluation"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.getEntityEvaluation}. */
export interface GetEntityEvaluationArguments extends CallOptions {
  path: schema["getEntityEvaluation"]["parameters"]["path"];
  header?: schema["getEntityEvaluation"]["parameters"]["header"];
}

/** What {@link AlloyOperations.getEntityEvaluation} resolves to. */
export type GetEntityEvaluationResult =
  | Success<200, schema["getEntityEvaluation"]["responses"][200]["content"]["application/json"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.getEntity}. */
export interface GetEntityArguments extends CallOptions {
  path: schema["getEntity"]["parameters"]["path"];
}

/** What {@link AlloyOperations.getEntity} resolves to. */
export type GetEntityResult =
  | Success<200, components["schemas"]["Entity"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.createEntityNote}. */
export interface CreateEntityNoteArguments extends CallOptions {
  path: schema["createEntityNote"]["parameters"]["path"];
  body: components["schemas"]["EntityNoteCreate"];
}

/** What {@link AlloyOperations.createEntityNote} resolves to. */
export type CreateEntityNoteResult =
  | Success<200, components["schemas"]["EntityNoteCreated"]>
  | Success<201, components["schemas"]["EntityNoteCreated"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.mergeEntities}. */
export interface MergeEntitiesArguments extends CallOptions {
  body: components["schemas"]["EntityMerge"];
}

/** What {@link AlloyOperations.mergeEntities} resolves to. */
export type MergeEntitiesResult =
  | Success<201, undefined>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.createPerson}. */
export interface CreatePersonArguments extends CallOptions {
  body: components["schemas"]["PersonCreate"];
}

/** What {@link AlloyOperations.createPerson} resolves to. */
export type CreatePersonResult =
  | Success<201, components["schemas"]["Person"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.getPerson}. */
export interface GetPersonArguments extends CallOptions {
  path: schema["getPerson"]["parameters"]["path"];
}

/** What {@link AlloyOperations.getPerson} resolves to. */
export type GetPersonResult =
  | Success<200, components["schemas"]["Person"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.updatePerson}. */
export interface UpdatePersonArguments extends CallOptions {
  path: schema["updatePerson"]["parameters"]["path"];
  body: components["schemas"]["PersonUpdate"];
}

/** What {@link AlloyOperations.updatePerson} resolves to. */
export type UpdatePersonResult =
  | Success<200, components["schemas"]["Person"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.createBusiness}. */
export interface CreateBusinessArguments extends CallOptions {
  body: components["schemas"]["BusinessCreate"];
}

/** What {@link AlloyOperations.createBusiness} resolves to. */
export type CreateBusinessResult =
  | Success<201, components["schemas"]["Business"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.getBusiness}. */
export interface GetBusinessArguments extends CallOptions {
  path: schema["getBusiness"]["parameters"]["path"];
}

/** What {@link AlloyOperations.getBusiness} resolves to. */
export type GetBusinessResult =
  | Success<200, components["schemas"]["Business"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.updateBusiness}. */
export interface UpdateBusinessArguments extends CallOptions {
  path: schema["updateBusiness"]["parameters"]["path"];
  body: components["schemas"]["BusinessUpdate"];
}

/** What {@link AlloyOperations.updateBusiness} resolves to. */
export type UpdateBusinessResult =
  | Success<200, components["schemas"]["Business"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.getEntityGroup}. */
export interface GetEntityGroupArguments extends CallOptions {
  path: schema["getEntityGroup"]["parameters"]["path"];
}

/** What {@link AlloyOperations.getEntityGroup} resolves to. */
export type GetEntityGroupResult =
  | Success<200, components["schemas"]["EntityGroup"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.getBankAccount}. */
export interface GetBankAccountArguments extends CallOptions {
  path: schema["getBankAccount"]["parameters"]["path"];
  query?: schema["getBankAccount"]["parameters"]["query"];
}

/** What {@link AlloyOperations.getBankAccount} resolves to. */
export type GetBankAccountResult =
  | Success<200, components["schemas"]["BankAccount"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.createEntityDocument}. */
export interface CreateEntityDocumentArguments extends CallOptions {
  path: schema["createEntityDocument"]["parameters"]["path"];
  body: components["schemas"]["DocumentCreate"];
}

/** What {@link AlloyOperations.createEntityDocument} resolves to. */
export type CreateEntityDocumentResult =
  | Success<200, components["schemas"]["Document"]>
  | Success<201, components["schemas"]["Document"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.listEntityDocuments}. */
export interface ListEntityDocumentsArguments extends CallOptions {
  path: schema["listEntityDocuments"]["parameters"]["path"];
}

/** What {@link AlloyOperations.listEntityDocuments} resolves to. */
export type ListEntityDocumentsResult =
  | Success<200, schema["listEntityDocuments"]["responses"][200]["content"]["application/json"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.uploadEntityDocument}. */
export interface UploadEntityDocumentArguments extends CallOptions {
  path: schema["uploadEntityDocument"]["parameters"]["path"];
  body: BinaryBody;
}

/** What {@link AlloyOperations.uploadEntityDocument} resolves to. */
export type UploadEntityDocumentResult =
  | Success<200, components["schemas"]["Document"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.updateEntityDocument}. */
export interface UpdateEntityDocumentArguments extends CallOptions {
  path: schema["updateEntityDocument"]["parameters"]["path"];
  body: components["schemas"]["DocumentUpdate"];
}

/** What {@link AlloyOperations.updateEntityDocument} resolves to. */
export type UpdateEntityDocumentResult =
  | Success<200, components["schemas"]["Document"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.downloadEntityDocument}. */
export interface DownloadEntityDocumentArguments extends CallOptions {
  path: schema["downloadEntityDocument"]["parameters"]["path"];
}

/** What {@link AlloyOperations.downloadEntityDocument} resolves to. */
export type DownloadEntityDocumentResult =
  | Success<200, Download>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.createDocumentNote}. */
export interface CreateDocumentNoteArguments extends CallOptions {
  path: schema["createDocumentNote"]["parameters"]["path"];
  body: components["schemas"]["DocumentNoteCreate"];
}

/** What {@link AlloyOperations.createDocumentNote} resolves to. */
export type CreateDocumentNoteResult =
  | Success<200, components["schemas"]["DocumentNote"]>
  | Success<201, components["schemas"]["DocumentNote"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.createDocument}. */
export interface CreateDocumentArguments extends CallOptions {
  body: components["schemas"]["DocumentCreate"];
}

/** What {@link AlloyOperations.createDocument} resolves to. */
export type CreateDocumentResult =
  | Success<200, components["schemas"]["Document"]>
  | Success<201, components["schemas"]["Document"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.uploadDocument}. */
export interface UploadDocumentArguments extends CallOptions {
  path: schema["uploadDocument"]["parameters"]["path"];
  body: BinaryBody;
}

/** What {@link AlloyOperations.uploadDocument} resolves to. */
export type UploadDocumentResult =
  | Success<200, components["schemas"]["Document"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.listEntityReviews}. */
export interface ListEntityReviewsArguments extends CallOptions {
  path: schema["listEntityReviews"]["parameters"]["path"];
  header?: schema["listEntityReviews"]["parameters"]["header"];
}

/** What {@link AlloyOperations.listEntityReviews} resolves to. */
export type ListEntityReviewsResult =
  | Success<200, schema["listEntityReviews"]["responses"][200]["content"]["application/json"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.createEntityReview}. */
export interface CreateEntityReviewArguments extends CallOptions {
  path: schema["createEntityReview"]["parameters"]["path"];
  header?: schema["createEntityReview"]["parameters"]["header"];
  body: components["schemas"]["ReviewCreate"];
}

/** What {@link AlloyOperations.createEntityReview} resolves to. */
export type CreateEntityReviewResult =
  | Success<200, components["schemas"]["Review"]>
  | Success<201, components["schemas"]["Review"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.getEntityReview}. */
export interface GetEntityReviewArguments extends CallOptions {
  path: schema["getEntityReview"]["parameters"]["path"];
  header?: schema["getEntityReview"]["parameters"]["header"];
}

/** What {@link AlloyOperations.getEntityReview} resolves to. */
export type GetEntityReviewResult =
  | Success<200, components["schemas"]["Review"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.createJourneyApplication}. */
export interface CreateJourneyApplicationArguments extends CallOptions {
  path: schema["createJourneyApplication"]["parameters"]["path"];
  query?: schema["createJourneyApplication"]["parameters"]["query"];
  header?: schema["createJourneyApplication"]["parameters"]["header"];
  body: components["schemas"]["JourneyApplicationCreate"];
}

/** What {@link AlloyOperations.createJourneyApplication} resolves to. */
export type CreateJourneyApplicationResult =
  | Success<201, components["schemas"]["JourneyApplication"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.getJourneyApplication}. */
export interface GetJourneyApplicationArguments extends CallOptions {
  path: schema["getJourneyApplication"]["parameters"]["path"];
  query?: schema["getJourneyApplication"]["parameters"]["query"];
}

/** What {@link AlloyOperations.getJourneyApplication} resolves to. */
export type GetJourneyApplicationResult =
  | Success<200, schema["getJourneyApplication"]["responses"][200]["content"]["application/json"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.updateJourneyApplication}. */
export interface UpdateJourneyApplicationArguments extends CallOptions {
  path: schema["updateJourneyApplication"]["parameters"]["path"];
  query?: schema["updateJourneyApplication"]["parameters"]["query"];
  header?: schema["updateJourneyApplication"]["parameters"]["header"];
  body: components["schemas"]["JourneyApplicationUpdate"];
}

/** What {@link AlloyOperations.updateJourneyApplication} resolves to. */
export type UpdateJourneyApplicationResult =
  | Success<200, components["schemas"]["JourneyApplication"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.rerunJourneyApplication}. */
export interface RerunJourneyApplicationArguments extends CallOptions {
  path: schema["rerunJourneyApplication"]["parameters"]["path"];
  query?: schema["rerunJourneyApplication"]["parameters"]["query"];
  header?: schema["rerunJourneyApplication"]["parameters"]["header"];
  body?: components["schemas"]["JourneyApplicationRerun"] | undefined;
}

/** What {@link AlloyOperations.rerunJourneyApplication} resolves to. */
export type RerunJourneyApplicationResult =
  | Success<201, components["schemas"]["JourneyApplication"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.getLatestJourneyApplication}. */
export interface GetLatestJourneyApplicationArguments extends CallOptions {
  path: schema["getLatestJourneyApplication"]["parameters"]["path"];
  query?: schema["getLatestJourneyApplication"]["parameters"]["query"];
}

/** What {@link AlloyOperations.getLatestJourneyApplication} resolves to. */
export type GetLatestJourneyApplicationResult =
  | Success<200, schema["getLatestJourneyApplication"]["responses"][200]["content"]["application/json"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.updateLatestJourneyApplication}. */
export interface UpdateLatestJourneyApplicationArguments extends CallOptions {
  path: schema["updateLatestJourneyApplication"]["parameters"]["path"];
  query?: schema["updateLatestJourneyApplication"]["parameters"]["query"];
  body: components["schemas"]["JourneyApplicationUpdate"];
}

/** What {@link AlloyOperations.updateLatestJourneyApplication} resolves to. */
export type UpdateLatestJourneyApplicationResult =
  | Success<200, components["schemas"]["JourneyApplication"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.rerunLatestJourneyApplication}. */
export interface RerunLatestJourneyApplicationArguments extends CallOptions {
  path: schema["rerunLatestJourneyApplication"]["parameters"]["path"];
  query?: schema["rerunLatestJourneyApplication"]["parameters"]["query"];
  header?: schema["rerunLatestJourneyApplication"]["parameters"]["header"];
  body?: components["schemas"]["JourneyApplicationRerun"] | undefined;
}

/** What {@link AlloyOperations.rerunLatestJourneyApplication} resolves to. */
export type RerunLatestJourneyApplicationResult =
  | Success<200, components["schemas"]["JourneyApplication"]>
  | Success<201, components["schemas"]["JourneyApplication"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.updateJourneyActionNode}. */
export interface UpdateJourneyActionNodeArguments extends CallOptions {
  path: schema["updateJourneyActionNode"]["parameters"]["path"];
  body: components["schemas"]["JourneyActionUpdate"];
}

/** What {@link AlloyOperations.updateJourneyActionNode} resolves to. */
export type UpdateJourneyActionNodeResult =
  | Success<200, components["schemas"]["JourneyApplication"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.reviewEntityApplication}. */
export interface ReviewEntityApplicationArguments extends CallOptions {
  path: schema["reviewEntityApplication"]["parameters"]["path"];
  body: components["schemas"]["JourneyReview"];
}

/** What {@link AlloyOperations.reviewEntityApplication} resolves to. */
export type ReviewEntityApplicationResult =
  | Success<201, components["schemas"]["JourneyReviewResult"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.reviewJourneyApplication}. */
export interface ReviewJourneyApplicationArguments extends CallOptions {
  path: schema["reviewJourneyApplication"]["parameters"]["path"];
  body: components["schemas"]["JourneyReview"];
}

/** What {@link AlloyOperations.reviewJourneyApplication} resolves to. */
export type ReviewJourneyApplicationResult =
  | Success<201, components["schemas"]["JourneyReviewResult"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.getJourneyParameters}. */
export interface GetJourneyParametersArguments extends CallOptions {
  path: schema["getJourneyParameters"]["parameters"]["path"];
}

/** What {@link AlloyOperations.getJourneyParameters} resolves to. */
export type GetJourneyParametersResult =
  | Success<200, components["schemas"]["JourneyParameters"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.createEvent}. */
export interface CreateEventArguments extends CallOptions {
  body: components["schemas"]["EventCreate"];
}

/** What {@link AlloyOperations.createEvent} resolves to. */
export type CreateEventResult =
  | Success<201, components["schemas"]["EventResult"]>
  | Failure<400, schema["createEvent"]["responses"][400]["content"]["application/json"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<409, schema["createEvent"]["responses"][409]["content"]["application/json"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.getEventSchema}. */
export interface GetEventSchemaArguments extends CallOptions {
  query: schema["getEventSchema"]["parameters"]["query"];
}

/** What {@link AlloyOperations.getEventSchema} resolves to. */
export type GetEventSchemaResult =
  | Success<200, components["schemas"]["EventSchema"]>
  | Failure<400, schema["getEventSchema"]["responses"][400]["content"]["application/json"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.getEvent}. */
export interface GetEventArguments extends CallOptions {
  path: schema["getEvent"]["parameters"]["path"];
}

/** What {@link AlloyOperations.getEvent} resolves to. */
export type GetEventResult =
  | Success<200, components["schemas"]["EventRequest"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["EventNotFound"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.getTransaction}. */
export interface GetTransactionArguments extends CallOptions {
  path: schema["getTransaction"]["parameters"]["path"];
}

/** What {@link AlloyOperations.getTransaction} resolves to. */
export type GetTransactionResult =
  | Success<200, components["schemas"]["Transaction"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, undefined>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.updateTransaction}. */
export interface UpdateTransactionArguments extends CallOptions {
  path: schema["updateTransaction"]["parameters"]["path"];
  body: components["schemas"]["TransactionUpdate"];
}

/** What {@link AlloyOperations.updateTransaction} resolves to. */
export type UpdateTransactionResult =
  | Success<200, components["schemas"]["UpdatedTransaction"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.listInvestigations}. */
export interface ListInvestigationsArguments extends CallOptions {
  query?: schema["listInvestigations"]["parameters"]["query"];
}

/** What {@link AlloyOperations.listInvestigations} resolves to. */
export type ListInvestigationsResult =
  | Success<200, components["schemas"]["InvestigationList"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.createInvestigation}. */
export interface CreateInvestigationArguments extends CallOptions {
  body: components["schemas"]["InvestigationCreate"];
}

/** What {@link AlloyOperations.createInvestigation} resolves to. */
export type CreateInvestigationResult =
  | Success<201, components["schemas"]["Investigation"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlloyOperations.getInvestigation}. */
export interface GetInvestigationArguments extends CallOptions {
  path: schema["getInvestigation"]["parameters"]["path"];
}

/** What {@link AlloyOperations.getInvestigation} resolves to. */
export type GetInvestigationResult =
  | Success<200, components["schemas"]["Investigation"]>
  | Failure<400, components["schemas"]["ErrorResponse"]>
  | Failure<401, components["schemas"]["ErrorResponse"]>
  | Failure<403, components["schemas"]["ErrorResponse"]>
  | Failure<404, components["schemas"]["ErrorResponse"]>
  | Failure<409, components["schemas"]["ErrorResponse"]>
  | Failure<412, components["schemas"]["ErrorResponse"]>
  | Failure<418, components["schemas"]["ErrorResponse"]>
  | Failure<429, components["schemas"]["ErrorResponse"]>
  | Failure<500, components["schemas"]["ErrorResponse"]>
  | Failure<503, components["schemas"]["ErrorResponse"]>;

/** The operations of the vendor, one method each. */
export interface AlloyOperations {
  /**
   * Exchange credentials for a bearer token
   *
   * Issues a token that lives for 3600 seconds and may do whatever its credentials may do; there are no scopes. Give the credentials once: in a Basic header, or as two members of the body. The place decides the shape of the answer. The body is JSON, not the form that RFC 6749 describes.
   *
   * `POST /oauth/bearer`
   *
   * Safe to repeat: A repeat only issues one more token; nothing documented cancels or limits the earlier ones.
   *
   * @see https://developer.alloy.com/public/docs/authentication-guide
   */
  createBearerToken(args: CreateBearerTokenArguments): Promise<CreateBearerTokenResult>;

  /**
   * Check a bearer token
   *
   * Tells whether a bearer token is valid and still within its hour. The token goes into the body; this endpoint does not take it from the Authorization header. The page neither prints the name of that member nor the body of the answer (both inferred): go by the status.
   *
   * `POST /oauth/validate`
   *
   * Safe to repeat: It only looks at a token; nothing changes.
   *
   * @see https://developer.alloy.com/public/reference/post_oauth-validate-2
   */
  validateBearerToken(args: ValidateBearerTokenArguments): Promise<ValidateBearerTokenResult>;

  /**
   * Exchange a bearer token for a fresh one
   *
   * Gives a new token, good for an hour, for one that has not expired yet. The token goes into the body; this endpoint does not take it from the Authorization header. The page neither prints the name of that member nor the body of the answer (both inferred). Later copies of the reference lack it: ask `createBearerToken` again.
   *
   * `POST /oauth/refresh`
   *
   * Not repeated: Whether the old token still counts after a first refresh is not documented.
   *
   * @deprecated The vendor says not to use it.
   * @see https://developer.alloy.com/public/reference/post_oauth-refresh-1
   */
  refreshBearerToken(args: RefreshBearerTokenArguments): Promise<RefreshBearerTokenResult>;

  /**
   * Get the input that a new evaluation needs
   *
   * The answer depends on the workflow and its services. A first evaluation must send everything under `required` and everything in one element of `or`.
   *
   * `GET /parameters`
   *
   * - `header.alloy-workflow-token`: Which workflow is meant. Required with account-level API keys, whose credentials do not name one; not needed with the credentials of a single workflow.
   *
   * @see https://docs.alloy.co/
   */
  getParameters(args?: GetParametersArguments): Promise<GetParametersResult>;

  /**
   * Evaluate a person or business
   *
   * Puts the data through all checks of the workflow. A new entity is made, unless a header names one that exists. A finished run is 201. When the workflow wants more, the answer lists it: send it with `updateEvaluation`. After 206 go on with `resumeEvaluation`.
   *
   * `POST /evaluations`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat starts a second evaluation of the same person and may be charged again. No idempotency key is documented.
   *
   * - `header.Alloy-Entity-Token`: Links the evaluation to this existing entity.
   * - `header.Alloy-Refresh-Cache`: True asks every service afresh. Without it Alloy reuses, if it can, what a service said before to the same input under the same configuration. It holds for this request only.
   * - `header.Alloy-Bypass-Formatter`: True passes the input on without normalising it.
   * - `header.Alloy-Application-Version`: Id of a workflow version; without it the version pinned in the dashboard runs.
   * - `header.alloy-workflow-token`: Which workflow is meant. Required with account-level API keys, whose credentials do not name one; not needed with the credentials of a single workflow.
   * - `header.alloy-external-entity-id`: Your own id for the entity. The first use ties it to the entity; later uses find the entity by it.
   * - `header.alloy-external-group-id`: Your own id for one application by several people; ties their evaluations into a group.
   * - `header.alloy-parent-entity-token`: Token of the entity above this one.
   * - `header.alloy-entity-type`: Kind of the entity. Only for transaction workflows.
   * - `header.alloy-hydrate-counterparty-data`: Must be true to screen the counterparty against sanction lists. Only for transaction workflows.
   * - `header.alloy-hydrate-entity-data`: Must be true to screen the source entity against sanction lists. Only for transaction workflows.
   *
   * @see https://docs.alloy.co/
   */
  createEvaluation(args: CreateEvaluationArguments): Promise<CreateEvaluationResult>;

  /**
   * Get an evaluation
   *
   * The evaluation as it stands; with `required` in it, it waits for data. `getEntityEvaluation` gives the same with the entity in the path.
   *
   * `GET /evaluations/{evaluation_token}`
   *
   * - `path.evaluation_token`: Token of the evaluation, from its first answer.
   * - `header.alloy-workflow-token`: Which workflow is meant. Required with account-level API keys, whose credentials do not name one; not needed with the credentials of a single workflow.
   *
   * @see https://developer.alloy.com/public/reference
   */
  getEvaluation(args: GetEvaluationArguments): Promise<GetEvaluationResult>;

  /**
   * Send more data to an open evaluation
   *
   * Adds what was missing, corrects what was wrong, or answers the questions of an earlier data request. The values join those of the first request; null leaves a value as it was. It may take several rounds.
   *
   * Sent to a partial evaluation, even as an empty object, it goes on as `resumeEvaluation` does (inferred). Public client code sends the headers of `createEvaluation` here. The pages speak of every request, or every one to evaluations, for four of them only; the others are inferred.
   *
   * `PATCH /evaluations/{evaluation_token}`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat can run further paid checks, and hands in answers to identity questions a second time.
   *
   * - `path.evaluation_token`: Token of the evaluation, from its first answer.
   * - `header.Alloy-Entity-Token`: The entity of the evaluation. Known here from client code only.
   * - `header.Alloy-Refresh-Cache`: True asks every service afresh. Without it Alloy reuses, if it can, what a service said before to the same input under the same configuration. It holds for this request only.
   * - `header.Alloy-Bypass-Formatter`: True passes the input on without normalising it.
   * - `header.Alloy-Application-Version`: Id of a workflow version. Known here from client code only.
   * - `header.alloy-workflow-token`: Which workflow is meant. Required with account-level API keys, whose credentials do not name one; not needed with the credentials of a single workflow.
   * - `header.alloy-external-entity-id`: Your own id for the entity. The first use ties it to the entity; later uses find the entity by it.
   * - `header.alloy-external-group-id`: Your own id for one application by several people. Known here from client code only.
   * - `header.alloy-parent-entity-token`: Token of the entity above this one. Known here from client code only.
   * - `header.alloy-entity-type`: Kind of the entity, for transaction workflows. Known here from client code only.
   * - `header.alloy-hydrate-counterparty-data`: True to screen the counterparty, in transaction workflows. Known here from client code only.
   * - `header.alloy-hydrate-entity-data`: True to screen the source entity, in transaction workflows. Known here from client code only.
   *
   * @see https://docs.alloy.co/
   */
  updateEvaluation(args: UpdateEvaluationArguments): Promise<UpdateEvaluationResult>;

  /**
   * Resume a partial evaluation
   *
   * Continues after a 206 from the point of failure. The pages name method and path only; the body, 200, 202, 206 and most of the headers are inferred from `createEvaluation` and `updateEvaluation`.
   *
   * `POST /evaluations/{evaluation_token}`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat calls the failed services again, and each call may be charged.
   *
   * - `path.evaluation_token`: Token of the evaluation, from its first answer.
   * - `header.Alloy-Entity-Token`: The entity of the evaluation. Known here from client code only.
   * - `header.Alloy-Refresh-Cache`: True asks every service afresh. Without it Alloy reuses, if it can, what a service said before to the same input under the same configuration. It holds for this request only.
   * - `header.Alloy-Bypass-Formatter`: True passes the input on without normalising it.
   * - `header.Alloy-Application-Version`: Id of a workflow version. Known here from client code only.
   * - `header.alloy-workflow-token`: Which workflow is meant. Required with account-level API keys, whose credentials do not name one; not needed with the credentials of a single workflow.
   * - `header.alloy-external-entity-id`: Your own id for the entity. The first use ties it to the entity; later uses find the entity by it.
   * - `header.alloy-external-group-id`: Your own id for one application by several people. Known here from client code only.
   * - `header.alloy-parent-entity-token`: Token of the entity above this one. Known here from client code only.
   * - `header.alloy-entity-type`: Kind of the entity, for transaction workflows. Known here from client code only.
   * - `header.alloy-hydrate-counterparty-data`: True to screen the counterparty, in transaction workflows. Known here from client code only.
   * - `header.alloy-hydrate-entity-data`: True to screen the source entity, in transaction workflows. Known here from client code only.
   *
   * @see https://developer.alloy.com/public/docs/_errors
   */
  resumeEvaluation(args: ResumeEvaluationArguments): Promise<ResumeEvaluationResult>;

  /**
   * Get an evaluation of an entity
   *
   * The very body that `createEvaluation` gave for it: the finished evaluation, or the data request while it waits.
   *
   * `GET /entities/{entity_token}/evaluations/{evaluation_token}`
   *
   * - `path.entity_token`: Token of the entity. Newer pages take your own external entity id in its place.
   * - `path.evaluation_token`: Token of the evaluation, from its first answer.
   * - `header.alloy-workflow-token`: Which workflow is meant. Required with account-level API keys, whose credentials do not name one; not needed with the credentials of a single workflow.
   *
   * @see https://docs.alloy.co/
   */
  getEntityEvaluation(args: GetEntityEvaluationArguments): Promise<GetEntityEvaluationResult>;

  /**
   * Get an entity and what belongs to it
   *
   * Lists the evaluations, documents and reviews of one entity in brief; their tokens lead to the details. A token that is not valid is 403 with minor code 4031; newer pages have 404 for any missing resource. Their lookups of persons and businesses answer 400 with minor code 4013 instead, and this one may (inferred).
   *
   * `GET /entities/{entity_token}`
   *
   * - `path.entity_token`: Token of the entity. Newer pages take your own external entity id in its place.
   *
   * @see https://docs.alloy.co/
   */
  getEntity(args: GetEntityArguments): Promise<GetEntityResult>;

  /**
   * Write a note on an entity
   *
   * The note then stands in the entity's own list of notes, under other member names (`EntityNote`).
   *
   * `POST /entities/{entity_token}/notes`
   *
   * Not repeated: A repeat leaves the same note on the entity twice.
   *
   * - `path.entity_token`: Token of the entity. Newer pages take your own external entity id in its place.
   *
   * @see https://developer.alloy.com/public/reference/post_entities-entity-token-notes-2
   */
  createEntityNote(args: CreateEntityNoteArguments): Promise<CreateEntityNoteResult>;

  /**
   * Merge one entity into another
   *
   * The primary entity keeps its token and takes over all that belongs to the secondary one. Where there may be several values, such as addresses, those of both stay; a single value stays as the primary entity has it. Each of the two is named by token or by your own id.
   *
   * `POST /entities/merge`
   *
   * Not repeated: No call is documented that undoes a merge, and none of the pages says what a second one does.
   *
   * @see https://developer.alloy.com/public/docs/entity-merging
   */
  mergeEntities(args: MergeEntitiesArguments): Promise<MergeEntitiesResult>;

  /**
   * Create a person
   *
   * Stores a person without running any check. At least one of `name_first` and `name_last` is needed.
   *
   * `POST /entities/persons`
   *
   * Not repeated: A repeat may make a second person; what it does when your own id is taken is not documented.
   *
   * @see https://developer.alloy.com/public/reference/entities-pii
   */
  createPerson(args: CreatePersonArguments): Promise<CreatePersonResult>;

  /**
   * Get the data of a person
   *
   * What Alloy holds of a person. An unknown entity, or one of somebody else, is 400 with minor code 4013.
   *
   * `GET /entities/persons/{entity_token}`
   *
   * - `path.entity_token`: Token of the entity. Newer pages take your own external entity id in its place.
   *
   * @see https://developer.alloy.com/public/reference/get_entities-persons-entity-token-1
   */
  getPerson(args: GetPersonArguments): Promise<GetPersonResult>;

  /**
   * Change the data of a person
   *
   * Takes any part of what `createPerson` takes, and further ids of your own. Whether a list replaces what is there or joins it is not documented. An unknown entity is probably refused as by `getPerson` (inferred).
   *
   * `PATCH /entities/persons/{entity_token}`
   *
   * Not repeated: A list that joins what is there would be added twice; the pages do not say which it does.
   *
   * - `path.entity_token`: Token of the entity. Newer pages take your own external entity id in its place.
   *
   * @see https://developer.alloy.com/public/reference/entities-pii
   */
  updatePerson(args: UpdatePersonArguments): Promise<UpdatePersonResult>;

  /**
   * Create a business
   *
   * Stores a business without running any check. Its name is needed.
   *
   * `POST /entities/businesses`
   *
   * Not repeated: A repeat may make a second business; what it does when your own id is taken is not documented.
   *
   * @see https://developer.alloy.com/public/reference/entities-pii
   */
  createBusiness(args: CreateBusinessArguments): Promise<CreateBusinessResult>;

  /**
   * Get the data of a business
   *
   * What Alloy holds of a business. An unknown entity, or one of somebody else, is 400 with minor code 4013.
   *
   * `GET /entities/businesses/{entity_token}`
   *
   * - `path.entity_token`: Token of the entity. Newer pages take your own external entity id in its place.
   *
   * @see https://developer.alloy.com/public/reference/get_entities-businesses-entity-token
   */
  getBusiness(args: GetBusinessArguments): Promise<GetBusinessResult>;

  /**
   * Change the data of a business
   *
   * Takes any part of what `createBusiness` takes, and further ids of your own. Whether a list replaces what is there or joins it is not documented. An unknown entity is probably refused as by `getBusiness` (inferred).
   *
   * `PATCH /entities/businesses/{entity_token}`
   *
   * Not repeated: A list that joins what is there would be added twice; the pages do not say which it does.
   *
   * - `path.entity_token`: Token of the entity. Newer pages take your own external entity id in its place.
   *
   * @see https://developer.alloy.com/public/reference/patch_entities-businesses-entity-token
   */
  updateBusiness(args: UpdateBusinessArguments): Promise<UpdateBusinessResult>;

  /**
   * Get a group and its members
   *
   * The group, each entity in it with its part, and their bank accounts. A member that was removed is no longer listed. Journeys and events make and change groups; no call here does.
   *
   * `GET /entity-groups/{entity_token_or_external_id}`
   *
   * - `path.entity_token_or_external_id`: Token of the group, or your own id of it.
   *
   * @see https://developer.alloy.com/public/reference/get_entity-groups-entity-token-or-external-id
   */
  getEntityGroup(args: GetEntityGroupArguments): Promise<GetEntityGroupResult>;

  /**
   * Get a bank account with its history
   *
   * The account as it stands, its holders and groups, and a page of its earlier states. Only the history is in pages: the rest is the same on each. Events make and change accounts; no call here does.
   *
   * `GET /bank-accounts/{account_identifier_or_token}`
   *
   * - `path.account_identifier_or_token`: Token of the account, or your own id of it.
   * - `query.page`: Which page of the history, from 1 on.
   * - `query.per_page`: How many earlier states a page holds.
   *
   * @see https://developer.alloy.com/public/docs/creating-entities-and-bank-accounts-events
   */
  getBankAccount: PagedMethod<GetBankAccountArguments, GetBankAccountResult, NonNullable<components["schemas"]["BankAccount"]["history"]>[number]>;

  /**
   * Describe a document of an entity
   *
   * The first of two steps: the answer gives the token under which `uploadEntityDocument` then sends the bytes.
   *
   * `POST /entities/{entity_token}/documents`
   *
   * Not repeated: A repeat leaves a second description, with a token of its own, on the entity.
   *
   * - `path.entity_token`: Token of the entity. Newer pages take your own external entity id in its place.
   *
   * @see https://docs.alloy.co/
   */
  createEntityDocument(args: CreateEntityDocumentArguments): Promise<CreateEntityDocumentResult>;

  /**
   * List the documents of an entity
   *
   * The descriptions of all documents, as a bare array. No paging is documented. `downloadEntityDocument` gives the files.
   *
   * `GET /entities/{entity_token}/documents`
   *
   * - `path.entity_token`: Token of the entity. Newer pages take your own external entity id in its place.
   *
   * @see https://docs.alloy.co/
   */
  listEntityDocuments(args: ListEntityDocumentsArguments): Promise<ListEntityDocumentsResult>;

  /**
   * Send the bytes of a document
   *
   * The second step: the file itself, raw, with no form around it. No size limit is published. The answer is the description with `uploaded` true and a later `timestamp`.
   *
   * `PUT /entities/{entity_token}/documents/{document_token}`
   *
   * Not repeated: What a second upload does to the first, or to checks already run on it, is not documented.
   *
   * - `path.entity_token`: Token of the entity. Newer pages take your own external entity id in its place.
   * - `path.document_token`: Token of the document, from the step that described it.
   *
   * @see https://help.alloy.com/hc/en-us/articles/4405701233819-Document-Upload-via-API
   */
  uploadEntityDocument(args: UploadEntityDocumentArguments): Promise<UploadEntityDocumentResult>;

  /**
   * Approve, deny, rename or retype a document
   *
   * Records an agent's decision on a document, or changes its name or type.
   *
   * `PATCH /entities/{entity_token}/documents/{document_token}`
   *
   * Not repeated: A repeat may move the time of the decision, and overwrites what an agent decided in between.
   *
   * - `path.entity_token`: Token of the entity. Newer pages take your own external entity id in its place.
   * - `path.document_token`: Token of the document, from the step that described it.
   *
   * @see https://docs.alloy.co/
   */
  updateEntityDocument(args: UpdateEntityDocumentArguments): Promise<UpdateEntityDocumentResult>;

  /**
   * Download a document
   *
   * Streams the file, one document a call. The description of a single document has no endpoint of its own.
   *
   * `GET /entities/{entity_token}/documents/{document_token}`
   *
   * - `path.entity_token`: Token of the entity. Newer pages take your own external entity id in its place.
   * - `path.document_token`: Token of the document, from the step that described it.
   *
   * @see https://docs.alloy.co/
   */
  downloadEntityDocument(args: DownloadEntityDocumentArguments): Promise<DownloadEntityDocumentResult>;

  /**
   * Add a note to a document
   *
   * A document takes any number of notes. The author must be an agent of the account.
   *
   * `POST /entities/{entity_token}/documents/{document_token}/notes`
   *
   * Not repeated: A repeat leaves the same note twice.
   *
   * - `path.entity_token`: Token of the entity. Newer pages take your own external entity id in its place.
   * - `path.document_token`: Token of the document, from the step that described it.
   *
   * @see https://docs.alloy.co/
   */
  createDocumentNote(args: CreateDocumentNoteArguments): Promise<CreateDocumentNoteResult>;

  /**
   * Describe a document that has no entity yet
   *
   * The first of two steps, for use before an entity exists: `uploadDocument` then sends the bytes. Name the document in an evaluation (`document_token_front`, `document_token_back`) and it shows under that entity.
   *
   * `POST /documents`
   *
   * Not repeated: A repeat leaves a second description with a token of its own.
   *
   * @see https://docs.alloy.co/
   */
  createDocument(args: CreateDocumentArguments): Promise<CreateDocumentResult>;

  /**
   * Send the bytes of a document that has no entity yet
   *
   * The second step after `createDocument`: the file itself, raw, with no form around it. No size limit is published. The answer is the description with `uploaded` true.
   *
   * `PUT /documents/{document_token}`
   *
   * Not repeated: What a second upload does to the first, or to checks already run on it, is not documented.
   *
   * - `path.document_token`: Token of the document, from the step that described it.
   *
   * @see https://developer.alloy.com/public/reference
   */
  uploadDocument(args: UploadDocumentArguments): Promise<UploadDocumentResult>;

  /**
   * List the reviews of an entity
   *
   * All decisions that agents took by hand on one entity or group, as a bare array. No paging is documented. The newest reference deprecates the endpoints of this group in favour of journeys.
   *
   * `GET /entities/{entity_token}/reviews`
   *
   * - `path.entity_token`: Token of the entity. Newer pages take your own external entity id in its place.
   * - `header.alloy-workflow-token`: Which workflow is meant. Required with account-level API keys, whose credentials do not name one; not needed with the credentials of a single workflow.
   *
   * @deprecated The vendor says not to use it.
   * @see https://developer.alloy.com/public/reference/get_entities-entity-token-reviews-2
   */
  listEntityReviews(args: ListEntityReviewsArguments): Promise<ListEntityReviewsResult>;

  /**
   * Decide an evaluation in manual review
   *
   * Takes the decision that a person's evaluation waits for, outside journeys. The path names an entity or a group. Outcome and reasons must be configured, spelt alike in every letter, or the answer is 404 with minor code 4042. The newest reference deprecates the endpoints of this group in favour of journeys.
   *
   * `POST /entities/{entity_token}/reviews`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat records a second decision on the same person. No idempotency key is documented.
   *
   * - `path.entity_token`: Token of the entity. Newer pages take your own external entity id in its place.
   * - `header.alloy-workflow-token`: Which workflow is meant. Required with account-level API keys, whose credentials do not name one; not needed with the credentials of a single workflow.
   *
   * @deprecated The vendor says not to use it.
   * @see https://developer.alloy.com/public/reference/manually-reviewing-via-api
   */
  createEntityReview(args: CreateEntityReviewArguments): Promise<CreateEntityReviewResult>;

  /**
   * Get a review of an entity
   *
   * One decision that an agent took by hand. The newest reference deprecates the endpoints of this group in favour of journeys.
   *
   * `GET /entities/{entity_token}/reviews/{review_token}`
   *
   * - `path.entity_token`: Token of the entity. Newer pages take your own external entity id in its place.
   * - `path.review_token`: Token of the review, from the list of the entity's reviews.
   * - `header.alloy-workflow-token`: Which workflow is meant. Required with account-level API keys, whose credentials do not name one; not needed with the credentials of a single workflow.
   *
   * @deprecated The vendor says not to use it.
   * @see https://developer.alloy.com/public/reference/reviews-2
   */
  getEntityReview(args: GetEntityReviewArguments): Promise<GetEntityReviewResult>;

  /**
   * Send people and businesses through a journey
   *
   * Starts an application: one run of the journey for one or more entities. The answer normally waits for the run and shows how far it came; with `alloy-journey-override-sync` it comes at once and the run goes on behind it. Business rules belong on the webhook event `completed_application`, which always comes.
   *
   * `POST /journeys/{journey_token}/applications`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat starts a second application of the same people and may be charged again. No idempotency key is documented.
   *
   * - `path.journey_token`: Token of the journey, from the dashboard.
   * - `query.fullData`: True puts the whole evaluation into each event `completed_evaluation`, personal data included.
   * - `query.hideFields`: Names of fields, with commas between them, that come masked with asterisks. Only with `fullData`.
   * - `header.alloy-journey-override-sync`: True answers at once and leaves the rest to later. Without it the answer waits for the run.
   * - `header.alloy-journey-application-sync`: True holds the connection for up to 20 seconds to wait for a result. From an older page, where answers came at once by default; newer pages have the opposite header, `alloy-journey-override-sync`.
   * - `header.alloy-journey-version`: Version of the journey to run, which may be a draft or an inactive one. Without it the active version runs.
   * - `header.alloy-sandbox`: True runs the whole application in Alloy's sandbox.
   * - `header.alloy-sandbox-services`: Names of services, with commas between them, that run in Alloy's sandbox while the rest is real.
   * - `header.Alloy-Refresh-Cache`: True asks every service afresh. Without it Alloy reuses, if it can, what a service said before to the same input under the same configuration. It holds for this request only.
   * - `header.alloy-multi-environment-config-token`: Token of the multi-environment configuration to run under.
   *
   * @see https://developer.alloy.com/public/reference/post_journeys-journey-token-applications
   */
  createJourneyApplication(args: CreateJourneyApplicationArguments): Promise<CreateJourneyApplicationResult>;

  /**
   * Get a journey application
   *
   * Shows the state of the application, its entities and everything that happened to it, the oldest event first.
   *
   * `GET /journeys/{journey_token}/applications/{journey_application_token}`
   *
   * - `path.journey_token`: Token of the journey, from the dashboard.
   * - `path.journey_application_token`: Token of the journey application.
   * - `query.fullData`: True puts the whole evaluation into each event `completed_evaluation`, personal data included.
   * - `query.hideFields`: Names of fields, with commas between them, that come masked with asterisks. Only with `fullData`.
   *
   * @see https://developer.alloy.com/public/reference/get_journeys-journey-token-applications-journey-application-token
   */
  getJourneyApplication(args: GetJourneyApplicationArguments): Promise<GetJourneyApplicationResult>;

  /**
   * Send more data or entities to a journey application
   *
   * Has three uses. While an entity application is `data_request`, `pending_documents` or `pending_step_up`, it takes what was asked for. After a start with `do_await_additional_entities` it also takes further entities, and the word that no more will come. The headers of the start apply again.
   *
   * `PUT /journeys/{journey_token}/applications/{journey_application_token}`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat can run further paid checks, hands in answers a second time, and may add the same entities again.
   *
   * - `path.journey_token`: Token of the journey, from the dashboard.
   * - `path.journey_application_token`: Token of the journey application.
   * - `query.fullData`: True puts the whole evaluation into each event `completed_evaluation`, personal data included.
   * - `header.alloy-journey-override-sync`: True answers at once and leaves the rest to later. Without it the answer waits for the run.
   *
   * @see https://developer.alloy.com/public/reference/put_journeys-journey-token-applications-journey-application-token
   */
  updateJourneyApplication(args: UpdateJourneyApplicationArguments): Promise<UpdateJourneyApplicationResult>;

  /**
   * Run a journey application again
   *
   * Makes a new application on the active version of the journey, from the data and headers of the old one unless this request changes them. The old application gets the event `started_rerun_application`, which names the new one.
   *
   * `POST /journeys/{journey_token}/applications/{journey_application_token}/rerun`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: Each call makes another application and may be charged for its checks.
   *
   * - `path.journey_token`: Token of the journey, from the dashboard.
   * - `path.journey_application_token`: Token of the journey application.
   * - `query.fullData`: True puts the whole evaluation into each event `completed_evaluation`, personal data included.
   * - `header.alloy-journey-version`: Version of the journey to run, which may be a draft or an inactive one. Without it the active version runs.
   * - `header.alloy-sandbox`: True runs the whole application in Alloy's sandbox.
   * - `header.alloy-sandbox-services`: Names of services, with commas between them, that run in Alloy's sandbox while the rest is real.
   * - `header.Alloy-Refresh-Cache`: True asks every service afresh. Without it Alloy reuses, if it can, what a service said before to the same input under the same configuration. It holds for this request only.
   *
   * @see https://developer.alloy.com/public/reference/post_journeys-journey-token-applications-journey-application-token-rerun
   */
  rerunJourneyApplication(args: RerunJourneyApplicationArguments): Promise<RerunJourneyApplicationResult>;

  /**
   * Get the latest journey application of an external id
   *
   * Several applications may share an external application id; this shows the one that was created last, over all journeys or within the one that `journeyToken` names.
   *
   * `GET /journeys/applications/ext/{external_application_id}/latest`
   *
   * - `path.external_application_id`: Your own id of one or more applications.
   * - `query.journeyToken`: Looks among the applications of this journey only.
   *
   * @see https://developer.alloy.com/public/reference/get_journeys-applications-ext-external-application-id-latest
   */
  getLatestJourneyApplication(args: GetLatestJourneyApplicationArguments): Promise<GetLatestJourneyApplicationResult>;

  /**
   * Update the latest journey application of an external id
   *
   * Does what `updateJourneyApplication` does, to the application of this external id that was created last.
   *
   * `PUT /journeys/applications/ext/{external_application_id}/latest`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat can run further paid checks, hands in answers a second time, and reaches another application if one was created in between.
   *
   * - `path.external_application_id`: Your own id of one or more applications.
   * - `query.journeyToken`: Looks among the applications of this journey only.
   * - `query.fullData`: True puts the whole evaluation into each event `completed_evaluation`, personal data included.
   *
   * @see https://developer.alloy.com/public/reference/put_journeys-applications-ext-external-application-id-latest
   */
  updateLatestJourneyApplication(args: UpdateLatestJourneyApplicationArguments): Promise<UpdateLatestJourneyApplicationResult>;

  /**
   * Run the latest journey application of an external id again
   *
   * Does what `rerunJourneyApplication` does, to the application of this external id that was created last. The new application keeps the external id unless the request gives another, and is then itself the latest one.
   *
   * `POST /journeys/applications/ext/{external_application_id}/latest/rerun`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: Each call makes another application and may be charged for its checks; a repeat reruns the rerun.
   *
   * - `path.external_application_id`: Your own id of one or more applications.
   * - `query.journeyToken`: Looks among the applications of this journey only.
   * - `query.fullData`: True puts the whole evaluation into each event `completed_evaluation`, personal data included.
   * - `header.alloy-journey-version`: Version of the journey to run, which may be a draft or an inactive one. Without it the active version runs.
   * - `header.alloy-sandbox`: True runs the whole application in Alloy's sandbox.
   * - `header.alloy-sandbox-services`: Names of services, with commas between them, that run in Alloy's sandbox while the rest is real.
   * - `header.Alloy-Refresh-Cache`: True asks every service afresh. Without it Alloy reuses, if it can, what a service said before to the same input under the same configuration. It holds for this request only.
   *
   * @see https://developer.alloy.com/public/reference/post_journeys-applications-ext-external-application-id-latest-rerun
   */
  rerunLatestJourneyApplication(args: RerunLatestJourneyApplicationArguments): Promise<RerunLatestJourneyApplicationResult>;

  /**
   * Report the outcome of an action to a journey application
   *
   * An application that reached an action node waits as `pending_action` until this call says how the action ended. When several entities are under way, one of the three names in the body says which is meant. An action that has expired by then takes the way that the journey has for that.
   *
   * `PUT /journeys/{journey_token}/applications/{journey_application_token}/nodes/{node_id}`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: The first call moves the application on, perhaps into paid checks; what a second outcome does is not documented.
   *
   * - `path.journey_token`: Token of the journey, from the dashboard.
   * - `path.journey_application_token`: Token of the journey application.
   * - `path.node_id`: Id of the action node, from the event `pending_action`. It changes with the journey, so never store it.
   *
   * @see https://developer.alloy.com/public/reference/put_journeys-journey-token-applications-application-token-nodes-node-id
   */
  updateJourneyActionNode(args: UpdateJourneyActionNodeArguments): Promise<UpdateJourneyActionNodeResult>;

  /**
   * Decide on one entity of a journey application
   *
   * For an entity application that is `waiting_review`. The first call on a case takes the outcome and closes the review; later ones take a note only.
   *
   * `POST /journeys/{journey_token}/applications/{journey_application_token}/cases/{case_token}/review`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: The first call decides on a person, and a repeat of a note may leave it twice.
   *
   * - `path.journey_token`: Token of the journey, from the dashboard.
   * - `path.journey_application_token`: Token of the journey application.
   * - `path.case_token`: Token of the case, from the event `pending_review` of the entity application.
   *
   * @see https://developer.alloy.com/public/reference/post_journeys-journey-token-applications-journey-application-token-cases-case-token-review
   */
  reviewEntityApplication(args: ReviewEntityApplicationArguments): Promise<ReviewEntityApplicationResult>;

  /**
   * Decide on a journey application
   *
   * For an application that is `pending_journey_application_review`. The outcome becomes the final one of the whole application.
   *
   * `POST /journeys/{journey_token}/applications/{journey_application_token}/review`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: The first call decides on people for good, and a repeat of a note may leave it twice.
   *
   * - `path.journey_token`: Token of the journey, from the dashboard.
   * - `path.journey_application_token`: Token of the journey application.
   *
   * @see https://developer.alloy.com/public/reference/post_journeys-journey-token-applications-journey-application-token-review
   */
  reviewJourneyApplication(args: ReviewJourneyApplicationArguments): Promise<ReviewJourneyApplicationResult>;

  /**
   * Get the input that a journey needs
   *
   * Lists what the workflows of the journey want, by branch and workflow. A workflow that a branch has more than once is listed once.
   *
   * `GET /journeys/{journey_token}/parameters`
   *
   * - `path.journey_token`: Token of the journey, from the dashboard.
   *
   * @see https://developer.alloy.com/public/reference/get_journeys-journey-token-parameters
   */
  getJourneyParameters(args: GetJourneyParametersArguments): Promise<GetJourneyParametersResult>;

  /**
   * Report an event
   *
   * Tells Alloy what happened to a person, business, account, group, card or transaction. The data is kept, and where the account has mapped the event type, workflows and journeys run on it and the answer holds what came of them.
   *
   * Alloy's definition writes the path with a slash at its end, its guides without.
   *
   * `POST /events`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat can run paid checks again and open further alerts on the same person. Only a transaction is known to be taken for an update; no idempotency key is documented.
   *
   * @see https://developer.alloy.com/public/docs/api-request
   */
  createEvent(args: CreateEventArguments): Promise<CreateEventResult>;

  /**
   * Get what an event type takes
   *
   * Describes the body of one event type for this account, with the supplemental data that its workflow wants. Three event types have no description: `modify_notification`, `card_created` and `card_updated`.
   *
   * `GET /events/schema`
   *
   * - `query.type`: The event type.
   *
   * @see https://developer.alloy.com/public/docs/api-request
   */
  getEventSchema(args: GetEventSchemaArguments): Promise<GetEventSchemaResult>;

  /**
   * Get an event as it was reported
   *
   * Gives back the request of an earlier `createEvent` and how Alloy filed it, not what the checks found.
   *
   * `GET /events/{event_request_token}`
   *
   * - `path.event_request_token`: Token of the event, from the answer to `createEvent`.
   *
   * @see https://developer.alloy.com/public/docs/api-request
   */
  getEvent(args: GetEventArguments): Promise<GetEventResult>;

  /**
   * Get a transaction
   *
   * Gives a transaction as Alloy holds it. Events have taken the place of this endpoint; use `createEvent`.
   *
   * `GET /transactions/{transaction_id}`
   *
   * - `path.transaction_id`: Id of the transaction.
   *
   * @deprecated The vendor says not to use it.
   * @see https://developer.alloy.com/public/docs/event-types-transaction
   */
  getTransaction(args: GetTransactionArguments): Promise<GetTransactionResult>;

  /**
   * Change a transaction
   *
   * Changes the members that are sent. The transaction's id, source, destination and account snapshot cannot be changed. Events have taken the place of this endpoint; a `transaction` event with a known id changes it too.
   *
   * `PATCH /transactions/{transaction_id}`
   *
   * Not repeated: A repeat that comes late can undo a later change. No idempotency key is documented.
   *
   * - `path.transaction_id`: Id of the transaction.
   *
   * @deprecated The vendor says not to use it.
   * @see https://developer.alloy.com/public/docs/event-types-transaction
   */
  updateTransaction(args: UpdateTransactionArguments): Promise<UpdateTransactionResult>;

  /**
   * List investigations
   *
   * Finds investigations by the filters in `q`, page by page.
   *
   * `GET /investigations`
   *
   * - `query.q`: Filters. Each list of values is a text that holds a JSON array.
   * - `query.pageNum`: Number of the page.
   * - `query.numRowsPerPage`: Investigations on a page.
   * - `query.sortColumn`: What the list is sorted by.
   * - `query.sortOrder`: Which way the list is sorted.
   *
   * @see https://developer.alloy.com/public/reference
   */
  listInvestigations: PagedMethod<ListInvestigationsArguments, ListInvestigationsResult, NonNullable<components["schemas"]["InvestigationList"]["investigations"]>[number]>;

  /**
   * Open an investigation by hand
   *
   * Opens an investigation of these entities with these alerts. Types, states and agents are those that the account has set up.
   *
   * `POST /investigations`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat opens a second investigation of the same people. No idempotency key is documented.
   *
   * @see https://developer.alloy.com/public/reference
   */
  createInvestigation(args: CreateInvestigationArguments): Promise<CreateInvestigationResult>;

  /**
   * Get an investigation
   *
   * Gives one investigation with its entities, evidence, documents, notes and reviews.
   *
   * `GET /investigations/{investigation_token}`
   *
   * - `path.investigation_token`: Token of the investigation.
   *
   * @see https://developer.alloy.com/public/reference
   */
  getInvestigation(args: GetInvestigationArguments): Promise<GetInvestigationResult>;
}

/** The servers that the spec names. */
export type AlloyServer = "production" | "sandbox";

/** What the client knows of the vendor at run time. */
export const api: ApiDefinition = /* @__PURE__ */ defineApi(vendor, () => ({
  createBearerToken: {
    path: "/oauth/bearer",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 201 400 401 403 412 418 429 500 503",
    security: [["basic"], []],
    retrySafe: true,
  },
  validateBearerToken: {
    path: "/oauth/validate",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 201 400 401 403 412 418 429 500 503",
    security: [],
    retrySafe: true,
  },
  refreshBearerToken: {
    path: "/oauth/refresh",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 201 400 401 403 412 418 429 500 503",
    security: [],
  },
  getParameters: {
    path: "/parameters",
    method: "GET",
    json: "200 400 401 403 404 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
    header: ["alloy-workflow-token"],
  },
  createEvaluation: {
    path: "/evaluations",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 201 202 206 400 401 403 404 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
    header: ["alloy-workflow-token"],
  },
  getEvaluation: {
    path: "/evaluations/{evaluation_token}",
    method: "GET",
    json: "200 201 400 401 403 404 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
    header: ["alloy-workflow-token"],
  },
  updateEvaluation: {
    path: "/evaluations/{evaluation_token}",
    method: "PATCH",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 201 202 206 400 401 403 404 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
    header: ["alloy-workflow-token"],
  },
  resumeEvaluation: {
    path: "/evaluations/{evaluation_token}",
    method: "POST",
    request: ["application/json"],
    json: "200 201 202 206 400 401 403 404 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
    header: ["alloy-workflow-token"],
  },
  getEntityEvaluation: {
    path: "/entities/{entity_token}/evaluations/{evaluation_token}",
    method: "GET",
    json: "200 400 401 403 404 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
    header: ["alloy-workflow-token"],
  },
  getEntity: {
    path: "/entities/{entity_token}",
    method: "GET",
    json: "200 400 401 403 404 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  createEntityNote: {
    path: "/entities/{entity_token}/notes",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 201 400 401 403 404 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  mergeEntities: {
    path: "/entities/merge",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    none: "201",
    json: "400 401 403 404 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  createPerson: {
    path: "/entities/persons",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "201 400 401 403 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  getPerson: {
    path: "/entities/persons/{entity_token}",
    method: "GET",
    json: "200 400 401 403 404 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  updatePerson: {
    path: "/entities/persons/{entity_token}",
    method: "PATCH",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 401 403 404 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  createBusiness: {
    path: "/entities/businesses",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "201 400 401 403 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  getBusiness: {
    path: "/entities/businesses/{entity_token}",
    method: "GET",
    json: "200 400 401 403 404 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  updateBusiness: {
    path: "/entities/businesses/{entity_token}",
    method: "PATCH",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 401 403 404 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  getEntityGroup: {
    path: "/entity-groups/{entity_token_or_external_id}",
    method: "GET",
    json: "200 400 401 403 404 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  getBankAccount: {
    path: "/bank-accounts/{account_identifier_or_token}",
    method: "GET",
    json: "200 400 401 403 404 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
    query: { page: {}, per_page: {} },
    pagination: { kind: "page", parameter: "page", first: 1, items: "/history", size: "per_page" },
  },
  createEntityDocument: {
    path: "/entities/{entity_token}/documents",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 201 400 401 403 404 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  listEntityDocuments: {
    path: "/entities/{entity_token}/documents",
    method: "GET",
    json: "200 400 401 403 404 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  uploadEntityDocument: {
    path: "/entities/{entity_token}/documents/{document_token}",
    method: "PUT",
    request: ["application/octet-stream"],
    bodyRequired: true,
    json: "200 400 401 403 404 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  updateEntityDocument: {
    path: "/entities/{entity_token}/documents/{document_token}",
    method: "PATCH",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 401 403 404 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  downloadEntityDocument: {
    path: "/entities/{entity_token}/documents/{document_token}",
    method: "GET",
    binary: "200",
    json: "400 401 403 404 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  createDocumentNote: {
    path: "/entities/{entity_token}/documents/{document_token}/notes",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 201 400 401 403 404 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  createDocument: {
    path: "/documents",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 201 400 401 403 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  uploadDocument: {
    path: "/documents/{document_token}",
    method: "PUT",
    request: ["application/octet-stream"],
    bodyRequired: true,
    json: "200 400 401 403 404 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  listEntityReviews: {
    path: "/entities/{entity_token}/reviews",
    method: "GET",
    json: "200 400 401 403 404 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
    header: ["alloy-workflow-token"],
  },
  createEntityReview: {
    path: "/entities/{entity_token}/reviews",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 201 400 401 403 404 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
    header: ["alloy-workflow-token"],
  },
  getEntityReview: {
    path: "/entities/{entity_token}/reviews/{review_token}",
    method: "GET",
    json: "200 400 401 403 404 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
    header: ["alloy-workflow-token"],
  },
  createJourneyApplication: {
    path: "/journeys/{journey_token}/applications",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "201 400 401 403 404 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
    query: { fullData: {}, hideFields: {} },
  },
  getJourneyApplication: {
    path: "/journeys/{journey_token}/applications/{journey_application_token}",
    method: "GET",
    json: "200 400 401 403 404 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
    query: { fullData: {}, hideFields: {} },
  },
  updateJourneyApplication: {
    path: "/journeys/{journey_token}/applications/{journey_application_token}",
    method: "PUT",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 401 403 404 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
    query: { fullData: {} },
  },
  rerunJourneyApplication: {
    path: "/journeys/{journey_token}/applications/{journey_application_token}/rerun",
    method: "POST",
    request: ["application/json"],
    json: "201 400 401 403 404 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
    query: { fullData: {} },
  },
  getLatestJourneyApplication: {
    path: "/journeys/applications/ext/{external_application_id}/latest",
    method: "GET",
    json: "200 400 401 403 404 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
    query: { journeyToken: {} },
  },
  updateLatestJourneyApplication: {
    path: "/journeys/applications/ext/{external_application_id}/latest",
    method: "PUT",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 401 403 404 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
    query: { journeyToken: {}, fullData: {} },
  },
  rerunLatestJourneyApplication: {
    path: "/journeys/applications/ext/{external_application_id}/latest/rerun",
    method: "POST",
    request: ["application/json"],
    json: "200 201 400 401 403 404 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
    query: { journeyToken: {}, fullData: {} },
  },
  updateJourneyActionNode: {
    path: "/journeys/{journey_token}/applications/{journey_application_token}/nodes/{node_id}",
    method: "PUT",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 401 403 404 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  reviewEntityApplication: {
    path: "/journeys/{journey_token}/applications/{journey_application_token}/cases/{case_token}/review",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "201 400 401 403 404 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  reviewJourneyApplication: {
    path: "/journeys/{journey_token}/applications/{journey_application_token}/review",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "201 400 401 403 404 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  getJourneyParameters: {
    path: "/journeys/{journey_token}/parameters",
    method: "GET",
    json: "200 400 401 403 404 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  createEvent: {
    path: "/events",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "201 400 401 403 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  getEventSchema: {
    path: "/events/schema",
    method: "GET",
    json: "200 400 401 403 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
    query: { type: {} },
  },
  getEvent: {
    path: "/events/{event_request_token}",
    method: "GET",
    json: "200 400 401 403 404 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  getTransaction: {
    path: "/transactions/{transaction_id}",
    method: "GET",
    json: "200 400 401 403 412 418 429 500 503",
    none: "404",
    security: [["basic"], ["oauth"]],
  },
  updateTransaction: {
    path: "/transactions/{transaction_id}",
    method: "PATCH",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 401 403 404 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  listInvestigations: {
    path: "/investigations",
    method: "GET",
    json: "200 400 401 403 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
    query: { q: { style: "deepObject" }, pageNum: {}, numRowsPerPage: {}, sortColumn: {}, sortOrder: {} },
    pagination: {
      kind: "page",
      parameter: "pageNum",
      first: 1,
      size: "numRowsPerPage",
      items: "/investigations",
      totalPages: "/_embedded/pagination/total_pages",
    },
  },
  createInvestigation: {
    path: "/investigations",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "201 400 401 403 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
  getInvestigation: {
    path: "/investigations/{investigation_token}",
    method: "GET",
    json: "200 400 401 403 404 409 412 418 429 500 503",
    security: [["basic"], ["oauth"]],
  },
}));
