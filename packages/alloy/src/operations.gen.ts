// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { ApiDefinition, BinaryBody, CallOptions, Download, Failure, Success } from "@kyc-clients/core";
import type { components, operations as schema } from "./openapi.gen.ts";

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
}

/** The servers that the spec names. */
export type AlloyServer = "production" | "sandbox";

/** What the client knows of the vendor at run time. */
export const api: ApiDefinition = {
  vendor: "alloy",
  version: "0.0.0",
  servers: { production: { url: "https://api.alloy.co/v1" }, sandbox: { url: "https://sandbox.alloy.co/v1" } },
  securitySchemes: { basic: "basic", oauth: "oauth2" },
  operations: {
    createBearerToken: {
      path: "/oauth/bearer",
      method: "POST",
      request: ["application/json"],
      bodyRequired: true,
      json: "200 201 400 401 403 412 418 429 500 503",
      security: [["basic"], []],
      retrySafe: true,
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
      retrySafe: false,
      billable: true,
      header: ["alloy-workflow-token"],
    },
    updateEvaluation: {
      path: "/evaluations/{evaluation_token}",
      method: "PATCH",
      request: ["application/json"],
      bodyRequired: true,
      json: "200 201 202 206 400 401 403 404 409 412 418 429 500 503",
      security: [["basic"], ["oauth"]],
      retrySafe: false,
      billable: true,
      header: ["alloy-workflow-token"],
    },
    resumeEvaluation: {
      path: "/evaluations/{evaluation_token}",
      method: "POST",
      request: ["application/json"],
      json: "200 201 202 206 400 401 403 404 409 412 418 429 500 503",
      security: [["basic"], ["oauth"]],
      retrySafe: false,
      billable: true,
      header: ["alloy-workflow-token"],
    },
    getEntity: {
      path: "/entities/{entity_token}",
      method: "GET",
      json: "200 400 401 403 404 412 418 429 500 503",
      security: [["basic"], ["oauth"]],
    },
    createEntityDocument: {
      path: "/entities/{entity_token}/documents",
      method: "POST",
      request: ["application/json"],
      bodyRequired: true,
      json: "200 201 400 401 403 404 409 412 418 429 500 503",
      security: [["basic"], ["oauth"]],
      retrySafe: false,
    },
    uploadEntityDocument: {
      path: "/entities/{entity_token}/documents/{document_token}",
      method: "PUT",
      request: ["application/octet-stream"],
      bodyRequired: true,
      json: "200 400 401 403 404 409 412 418 429 500 503",
      security: [["basic"], ["oauth"]],
      retrySafe: false,
    },
    downloadEntityDocument: {
      path: "/entities/{entity_token}/documents/{document_token}",
      method: "GET",
      binary: "200",
      json: "400 401 403 404 412 418 429 500 503",
      security: [["basic"], ["oauth"]],
    },
  },
};
