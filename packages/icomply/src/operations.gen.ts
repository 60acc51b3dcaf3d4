// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import { defineApi, type ApiDefinition, type CallOptions, type Download, type ErrorStatus, type Failure, type PagedMethod, type Success } from "@kyc-clients/core";
import { errorWhen, statusRanges } from "@kyc-clients/core";
import type { components, operations as schema } from "./openapi.gen.ts";
import { vendor } from "./vendor.gen.ts";

/** Arguments of {@link IcomplyOperations.createToken}. */
export interface CreateTokenArguments extends CallOptions {
  body: components["schemas"]["Credentials"];
}

/** What {@link IcomplyOperations.createToken} resolves to. */
export type CreateTokenResult =
  | Success<200, components["schemas"]["Token"]>
  | Failure<401, components["schemas"]["UndocumentedError"]>;

/** Arguments of {@link IcomplyOperations.validateToken}. */
export interface ValidateTokenArguments extends CallOptions {}

/** What {@link IcomplyOperations.validateToken} resolves to. */
export type ValidateTokenResult =
  | Success<200, components["schemas"]["TokenCheck"]>
  | Failure<401, components["schemas"]["UndocumentedError"]>;

/** Arguments of {@link IcomplyOperations.listEntities}. */
export interface ListEntitiesArguments extends CallOptions {
  query?: schema["listEntities"]["parameters"]["query"];
}

/** What {@link IcomplyOperations.listEntities} resolves to. */
export type ListEntitiesResult =
  | Success<200, components["schemas"]["EntityListAnswer"]>
  | /* x-error-when: /status is "failure" */ Failure<200, components["schemas"]["ErrorAnswer"]>
  | Failure<400, components["schemas"]["ErrorAnswer"]>
  | Failure<401, components["schemas"]["UndocumentedError"]>;

/** Arguments of {@link IcomplyOperations.findNaturalPersons}. */
export interface FindNaturalPersonsArguments extends CallOptions {
  query?: schema["findNaturalPersons"]["parameters"]["query"];
}

/** What {@link IcomplyOperations.findNaturalPersons} resolves to. */
export type FindNaturalPersonsResult =
  | Success<200, components["schemas"]["FoundAnswer"]>
  | /* x-error-when: /status is "failure" */ Failure<200, components["schemas"]["ErrorAnswer"]>
  | Failure<401, components["schemas"]["UndocumentedError"]>;

/** Arguments of {@link IcomplyOperations.createNaturalPerson}. */
export interface CreateNaturalPersonArguments extends CallOptions {
  body: components["schemas"]["NaturalPersonCreate"];
}

/** What {@link IcomplyOperations.createNaturalPerson} resolves to. */
export type CreateNaturalPersonResult =
  | Success<200, components["schemas"]["UnreadAnswer"]>
  | /* x-error-when: /status is "failure" */ Failure<200, components["schemas"]["UnreadAnswer"]>
  | Success<201, components["schemas"]["UnreadAnswer"]>
  | /* x-error-when: /status is "failure" */ Failure<201, components["schemas"]["UnreadAnswer"]>
  | Failure<401, components["schemas"]["UndocumentedError"]>
  | Failure<Exclude<ErrorStatus, 401>, components["schemas"]["ErrorAnswer"]>;

/** Arguments of {@link IcomplyOperations.getNaturalPerson}. */
export interface GetNaturalPersonArguments extends CallOptions {
  path: schema["getNaturalPerson"]["parameters"]["path"];
}

/** What {@link IcomplyOperations.getNaturalPerson} resolves to. */
export type GetNaturalPersonResult =
  | Success<200, components["schemas"]["NaturalPersonAnswer"]>
  | /* x-error-when: /status is "failure" */ Failure<200, components["schemas"]["ErrorAnswer"]>
  | Failure<401, components["schemas"]["UndocumentedError"]>
  | Failure<404, components["schemas"]["ErrorAnswer"]>;

/** Arguments of {@link IcomplyOperations.downloadNaturalPersonImages}. */
export interface DownloadNaturalPersonImagesArguments extends CallOptions {
  path: schema["downloadNaturalPersonImages"]["parameters"]["path"];
}

/** What {@link IcomplyOperations.downloadNaturalPersonImages} resolves to. */
export type DownloadNaturalPersonImagesResult =
  | Success<200, Download>
  | Failure<401, components["schemas"]["UndocumentedError"]>;

/** Arguments of {@link IcomplyOperations.uploadNaturalPersonImage}. */
export interface UploadNaturalPersonImageArguments extends CallOptions {
  body: components["schemas"]["ImageUpload"];
}

/** What {@link IcomplyOperations.uploadNaturalPersonImage} resolves to. */
export type UploadNaturalPersonImageResult =
  | Success<200, string>
  | Success<201, string>
  | Failure<401, components["schemas"]["UndocumentedError"]>;

/** Arguments of {@link IcomplyOperations.createIdentityDocument}. */
export interface CreateIdentityDocumentArguments extends CallOptions {
  path: schema["createIdentityDocument"]["parameters"]["path"];
  body: components["schemas"]["IdentityDocumentCreate"];
}

/** What {@link IcomplyOperations.createIdentityDocument} resolves to. */
export type CreateIdentityDocumentResult =
  | Success<200, components["schemas"]["UnreadAnswer"]>
  | /* x-error-when: /status is "failure" */ Failure<200, components["schemas"]["UnreadAnswer"]>
  | Success<201, components["schemas"]["UnreadAnswer"]>
  | /* x-error-when: /status is "failure" */ Failure<201, components["schemas"]["UnreadAnswer"]>
  | Failure<401, components["schemas"]["UndocumentedError"]>
  | Failure<Exclude<ErrorStatus, 401>, components["schemas"]["ErrorAnswer"]>;

/** Arguments of {@link IcomplyOperations.findLegalEntities}. */
export interface FindLegalEntitiesArguments extends CallOptions {
  query?: schema["findLegalEntities"]["parameters"]["query"];
}

/** What {@link IcomplyOperations.findLegalEntities} resolves to. */
export type FindLegalEntitiesResult =
  | Success<200, components["schemas"]["FoundAnswer"]>
  | /* x-error-when: /status is "failure" */ Failure<200, components["schemas"]["ErrorAnswer"]>
  | Failure<401, components["schemas"]["UndocumentedError"]>;

/** Arguments of {@link IcomplyOperations.createLegalEntity}. */
export interface CreateLegalEntityArguments extends CallOptions {
  body: components["schemas"]["LegalEntityCreate"];
}

/** What {@link IcomplyOperations.createLegalEntity} resolves to. */
export type CreateLegalEntityResult =
  | Success<200, components["schemas"]["UnreadAnswer"]>
  | /* x-error-when: /status is "failure" */ Failure<200, components["schemas"]["UnreadAnswer"]>
  | Success<201, components["schemas"]["UnreadAnswer"]>
  | /* x-error-when: /status is "failure" */ Failure<201, components["schemas"]["UnreadAnswer"]>
  | Failure<401, components["schemas"]["UndocumentedError"]>
  | Failure<Exclude<ErrorStatus, 401>, components["schemas"]["ErrorAnswer"]>;

/** Arguments of {@link IcomplyOperations.getLegalEntity}. */
export interface GetLegalEntityArguments extends CallOptions {
  path: schema["getLegalEntity"]["parameters"]["path"];
}

/** What {@link IcomplyOperations.getLegalEntity} resolves to. */
export type GetLegalEntityResult =
  | Success<200, components["schemas"]["LegalEntityAnswer"]>
  | /* x-error-when: /status is "failure" */ Failure<200, components["schemas"]["ErrorAnswer"]>
  | Failure<401, components["schemas"]["UndocumentedError"]>;

/** Arguments of {@link IcomplyOperations.requestLegalEntityUpdate}. */
export interface RequestLegalEntityUpdateArguments extends CallOptions {
  path: schema["requestLegalEntityUpdate"]["parameters"]["path"];
}

/** What {@link IcomplyOperations.requestLegalEntityUpdate} resolves to. */
export type RequestLegalEntityUpdateResult =
  | Success<200, components["schemas"]["UnreadAnswer"]>
  | /* x-error-when: /status is "failure" */ Failure<200, components["schemas"]["UnreadAnswer"]>
  | Failure<401, components["schemas"]["UndocumentedError"]>
  | Failure<Exclude<ErrorStatus, 401>, components["schemas"]["ErrorAnswer"]>;

/** Arguments of {@link IcomplyOperations.getAmlSearch}. */
export interface GetAmlSearchArguments extends CallOptions {
  path: schema["getAmlSearch"]["parameters"]["path"];
}

/** What {@link IcomplyOperations.getAmlSearch} resolves to. */
export type GetAmlSearchResult =
  | Success<200, components["schemas"]["AmlSearchAnswer"]>
  | /* x-error-when: /status is "failure" */ Failure<200, components["schemas"]["ErrorAnswer"]>
  | Failure<401, components["schemas"]["UndocumentedError"]>
  | Failure<404, components["schemas"]["ErrorAnswer"]>;

/** Arguments of {@link IcomplyOperations.createAmlSearch}. */
export interface CreateAmlSearchArguments extends CallOptions {
  body: components["schemas"]["AmlSearchCreate"];
}

/** What {@link IcomplyOperations.createAmlSearch} resolves to. */
export type CreateAmlSearchResult =
  | Success<200, components["schemas"]["AmlSearchCreatedAnswer"]>
  | /* x-error-when: /status is "failure" */ Failure<200, components["schemas"]["ErrorAnswer"]>
  | Success<201, components["schemas"]["AmlSearchCreatedAnswer"]>
  | /* x-error-when: /status is "failure" */ Failure<201, components["schemas"]["ErrorAnswer"]>
  | Failure<400, components["schemas"]["ErrorAnswer"]>
  | Failure<401, components["schemas"]["UndocumentedError"]>;

/** Arguments of {@link IcomplyOperations.listSupportingDocuments}. */
export interface ListSupportingDocumentsArguments extends CallOptions {
  path: schema["listSupportingDocuments"]["parameters"]["path"];
}

/** What {@link IcomplyOperations.listSupportingDocuments} resolves to. */
export type ListSupportingDocumentsResult =
  | Success<200, components["schemas"]["SupportingDocumentListAnswer"]>
  | /* x-error-when: /status is "failure" */ Failure<200, components["schemas"]["ErrorAnswer"]>
  | Failure<401, components["schemas"]["UndocumentedError"]>
  | Failure<404, components["schemas"]["ErrorAnswer"]>;

/** Arguments of {@link IcomplyOperations.getSupportingDocument}. */
export interface GetSupportingDocumentArguments extends CallOptions {
  path: schema["getSupportingDocument"]["parameters"]["path"];
}

/** What {@link IcomplyOperations.getSupportingDocument} resolves to. */
export type GetSupportingDocumentResult =
  | Success<200, components["schemas"]["SupportingDocumentAnswer"]>
  | /* x-error-when: /status is "failure" */ Failure<200, components["schemas"]["ErrorAnswer"]>
  | Failure<401, components["schemas"]["UndocumentedError"]>
  | Failure<404, components["schemas"]["ErrorAnswer"]>;

/** The operations of the vendor, one method each. */
export interface IcomplyOperations {
  /**
   * Exchange user name and password for a token
   *
   * Issues a JWT that is good for 1200 seconds from now. The answer holds the token alone: neither its lifetime nor a refresh token. When it has run out, ask for another one.
   *
   * `POST /api/gettoken`
   *
   * Safe to repeat: A repeat only issues one more token; nothing documented cancels or limits the earlier ones.
   *
   * @see https://docs.icomplyis.com/api-docs/authentication
   */
  createToken(args: CreateTokenArguments): Promise<CreateTokenResult>;

  /**
   * Check a token
   *
   * Tells whether the token of this very call is valid and still within its 1200 seconds. Only `true` is shown: whether `false` ever comes, or 401 always stands for it, is not documented.
   *
   * `GET /api/tokenvalid`
   *
   * Safe to repeat: It reads, and changes nothing.
   *
   * @see https://docs.icomplyis.com/api-docs/authentication
   */
  validateToken(args?: ValidateTokenArguments): Promise<ValidateTokenResult>;

  /**
   * List natural persons and legal entities
   *
   * Lists who has been verified and who is waiting for it. The flags switch parts of each item on; some apply to one kind of entity only. Neither a total nor a next page is given, and the key of the order is not documented.
   *
   * `GET /api/v2/entities`
   *
   * Safe to repeat: It reads, and changes nothing.
   *
   * - `query.limit`: How many entities to list. The least is inferred.
   * - `query.start`: How many entities to skip. That it is not negative is inferred.
   * - `query.descending`: Whether the order is turned round.
   * - `query.type`: Which entities to list. Not spelt like `type` in the answer.
   * - `query.identityVerification`: Whether to tell of identity verifications. Natural persons only.
   * - `query.documentAuthentication`: Whether to tell of the authentication of documents. Natural persons only.
   * - `query.biometrics`: Whether to tell of biometric checks. Natural persons only.
   * - `query.kycMetaData`: Whether to give `kycMetaData`. All entities.
   * - `query.amlSearches`: Whether to tell of AML searches. All entities.
   * - `query.supportingDocuments`: Whether to give `supportingDocuments`. All entities.
   * - `query.addresses`: Whether to give addresses. Legal entities only.
   * - `query.corporateVerification`: Whether to give `corporateVerifications`, which is spelt in the plural there. Legal entities only.
   *
   * @see https://support.icomplyis.com/entities
   */
  listEntities: PagedMethod<ListEntitiesArguments, ListEntitiesResult, components["schemas"]["EntityListAnswer"]["data"][number]>;

  /**
   * Find natural persons
   *
   * Looks people up by what is known of them; giving at least one parameter makes sense, though no page demands it. By its name it answers ids of entities, but `data` could not be read. Parameters of a query are personal data in a URL.
   *
   * `GET /api/v2/entities/natural-persons`
   *
   * Safe to repeat: It reads, and changes nothing.
   *
   * - `query.firstName`: First name.
   * - `query.lastName`: Last name.
   * - `query.phone`: Telephone number.
   * - `query.email`: E-mail address. The parameter's name is lost in the published text, and inferred from what is said of it.
   * - `query.externalID`: Your own id of the person.
   *
   * @see https://docs.icomplyis.com/api-docs/reference/api-reference/natural-persons
   */
  findNaturalPersons(args?: FindNaturalPersonsArguments): Promise<FindNaturalPersonsResult>;

  /**
   * Add a natural person
   *
   * The page has a POST with a JSON body under this name, but the path and the body could not be read: give the path under `operationPaths`. Presumably it is that of `findNaturalPersons`. The body here is put together from the data structures that iComply publishes.
   *
   * `POST /_path-not-documented/createNaturalPerson`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat may add the person twice, and ask for the same checks again.
   *
   * @experimental The vendor's pages do not say all of this; it is inferred.
   * @see https://docs.icomplyis.com/api-docs/reference/api-reference/natural-persons
   */
  createNaturalPerson(args: CreateNaturalPersonArguments): Promise<CreateNaturalPersonResult>;

  /**
   * Get a natural person
   *
   * Gives what is known of a person, and what came of the checks. AML results are said to be part of it, but that part of the page could not be read.
   *
   * `GET /api/v2/entities/natural-persons/{id}`
   *
   * Safe to repeat: It reads, and changes nothing.
   *
   * - `path.id`: The entity.
   *
   * @see https://support.icomplyis.com/natural-persons
   */
  getNaturalPerson(args: GetNaturalPersonArguments): Promise<GetNaturalPersonResult>;

  /**
   * Get the images of a person's identity documents
   *
   * Gives one ZIP archive with all of them. It is named after the entity, and its files end in `.jpg`; their names spell a driver's licence `driverLicense`, where `createIdentityDocument` has `driversLicense`.
   *
   * `GET /api/v2/entities/natural-persons/{id}/images`
   *
   * - `path.id`: The entity.
   *
   * @see https://support.icomplyis.com/document-uploads
   */
  downloadNaturalPersonImages(args: DownloadNaturalPersonImagesArguments): Promise<DownloadNaturalPersonImagesResult>;

  /**
   * Send one image of an identity document
   *
   * Takes one side at a time, and answers the name of the stored file; `createIdentityDocument` then ties it to a person. A passport takes one call, a driver's licence or an identity card two. Neither the method (POST inferred) nor the credentials nor limits of size and type are printed.
   *
   * `POST /api/v2/entities/natural-persons/images`
   *
   * Not repeated: A repeat stores the image once more, under another name, and no call that deletes it is documented.
   *
   * @see https://support.icomplyis.com/document-uploads
   */
  uploadNaturalPersonImage(args: UploadNaturalPersonImageArguments): Promise<UploadNaturalPersonImageResult>;

  /**
   * Tie uploaded images to a person as an identity document
   *
   * Also sets the state of the new document, so that it presumably decides on the person. Neither the method (POST inferred) nor the credentials nor the answer are printed.
   *
   * `POST /api/v2/entities/natural-persons/{id}/identity-documents`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat may add the document a second time, and each call may decide on the person.
   *
   * - `path.id`: The entity.
   *
   * @see https://support.icomplyis.com/document-uploads
   */
  createIdentityDocument(args: CreateIdentityDocumentArguments): Promise<CreateIdentityDocumentResult>;

  /**
   * Find legal entities
   *
   * Looks companies up by what is known of them. By its name it answers ids of entities, but `data` could not be read.
   *
   * `GET /api/v2/entities/legal-entities`
   *
   * Safe to repeat: It reads, and changes nothing.
   *
   * - `query.externalID`: Your own id of the company.
   * - `query.duns`: DUNS number. Printed as an integer, though such a number may begin with zeros and answers hold text: give text, which is sent as it is (inferred).
   * - `query.glei`: Global legal entity identifier (LEI).
   * - `query.companyName`: Name of the company.
   * - `query.registrationNumber`: Number in a register of companies.
   * - `query.email`: E-mail address of the primary contact. The parameter's name is lost in the published text, and inferred from what is said of it.
   * - `query.phone`: Telephone number.
   *
   * @see https://docs.icomplyis.com/api-docs/reference/api-reference/legal-entities
   */
  findLegalEntities(args?: FindLegalEntitiesArguments): Promise<FindLegalEntitiesResult>;

  /**
   * Add a legal entity
   *
   * The page has a heading of this name, and nothing below it could be read: give the path under `operationPaths`. Presumably it is that of `findLegalEntities`. Method and body follow `createNaturalPerson`.
   *
   * `POST /_path-not-documented/createLegalEntity`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat may add the company twice, and ask for the same checks again.
   *
   * @experimental The vendor's pages do not say all of this; it is inferred.
   * @see https://docs.icomplyis.com/api-docs/reference/api-reference/legal-entities
   */
  createLegalEntity(args: CreateLegalEntityArguments): Promise<CreateLegalEntityResult>;

  /**
   * Get a legal entity
   *
   * What `data` holds could not be read; it is inferred from the items of `listEntities`.
   *
   * `GET /api/v2/entities/legal-entities/{id}`
   *
   * Safe to repeat: It reads, and changes nothing.
   *
   * - `path.id`: The entity.
   *
   * @see https://docs.icomplyis.com/api-docs/reference/api-reference/legal-entities
   */
  getLegalEntity(args: GetLegalEntityArguments): Promise<GetLegalEntityResult>;

  /**
   * Ask a legal entity by e-mail to update its information
   *
   * A GET that does something: iComply sends an e-mail, by default to the primary contact. Do not repeat, prefetch or cache it. Its query parameters, if it has any, and its answer could not be read. There is no such call for a person.
   *
   * `GET /api/v2/entities/legal-entities/{entityID}/request-client-update`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: Each call sends an e-mail to a person, although it is a GET.
   *
   * - `path.entityID`: The legal entity.
   *
   * @see https://docs.icomplyis.com/api-docs/reference/api-reference/legal-entities
   */
  requestLegalEntityUpdate(args: RequestLegalEntityUpdateArguments): Promise<RequestLegalEntityUpdateResult>;

  /**
   * Get an AML search
   *
   * Gives how many hits of a search stand in which state and are of which kind. The hits themselves are not part of the documented answer.
   *
   * `GET /api/v2/aml/{id}`
   *
   * Safe to repeat: It reads, and changes nothing.
   *
   * - `path.id`: The search. The page calls it the id of an entity, and shows such a one; the name of the operation and the text of its 404 say that it is the search's.
   *
   * @see https://support.icomplyis.com/aml-screening
   */
  getAmlSearch(args: GetAmlSearchArguments): Promise<GetAmlSearchResult>;

  /**
   * Start an AML search
   *
   * Searches the lists that are asked for. The answer comes with HTTP 200, while `code` within says 201. An ongoing search is run again daily for a year.
   *
   * `POST /api/v2/aml`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat starts another search.
   *
   * @see https://support.icomplyis.com/aml-screening
   */
  createAmlSearch(args: CreateAmlSearchArguments): Promise<CreateAmlSearchResult>;

  /**
   * List the supporting documents of an entity
   *
   * Gives what the files are, not the files. The page speaks of legal entities; the path takes any. There are no pages.
   *
   * `GET /api/v2/entities/{id}/documents`
   *
   * Safe to repeat: It reads, and changes nothing.
   *
   * - `path.id`: The entity.
   *
   * @see https://support.icomplyis.com/supporting-documents-2
   */
  listSupportingDocuments(args: ListSupportingDocumentsArguments): Promise<ListSupportingDocumentsResult>;

  /**
   * Get a supporting document with its file
   *
   * Gives what the document is, and its file in base64. Under which names could not be read, so `data` is an open object.
   *
   * `GET /api/v2/documents/{id}`
   *
   * Safe to repeat: It reads, and changes nothing.
   *
   * - `path.id`: The document.
   *
   * @see https://support.icomplyis.com/supporting-documents-2
   */
  getSupportingDocument(args: GetSupportingDocumentArguments): Promise<GetSupportingDocumentResult>;
}

/** The servers that the spec names. */
export type IcomplyServer = "production";

/** What the client knows of the vendor at run time. */
export const api: ApiDefinition = /* @__PURE__ */ defineApi(vendor, () => ({
  createToken: {
    path: "/api/gettoken",
    method: "POST",
    request: ["multipart/form-data"],
    bodyRequired: true,
    json: "200 401",
    security: [],
    retrySafe: true,
  },
  validateToken: { path: "/api/tokenvalid", method: "GET", json: "200 401", security: [["bearerAuth"]] },
  listEntities: {
    path: "/api/v2/entities",
    method: "GET",
    json: "200 400 401",
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "failure") },
    security: [["apiKey"], ["bearerAuth"]],
    query: {
      limit: {},
      start: {},
      descending: {},
      type: {},
      identityVerification: {},
      documentAuthentication: {},
      biometrics: {},
      kycMetaData: {},
      amlSearches: {},
      supportingDocuments: {},
      addresses: {},
      corporateVerification: {},
    },
    pagination: { kind: "offset", parameter: "start", size: "limit", items: "/data" },
  },
  findNaturalPersons: {
    path: "/api/v2/entities/natural-persons",
    method: "GET",
    json: "200 401",
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "failure") },
    security: [["apiKey"], ["bearerAuth"]],
    query: { firstName: {}, lastName: {}, phone: {}, email: {}, externalID: {} },
  },
  createNaturalPerson: {
    path: "/_path-not-documented/createNaturalPerson",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 201 401 default",
    ranges: statusRanges,
    errorWhen: {
      "200": /* @__PURE__ */ errorWhen("/status", "failure", false),
      "201": /* @__PURE__ */ errorWhen("/status", "failure", false),
    },
    security: [["apiKey"], ["bearerAuth"]],
  },
  getNaturalPerson: {
    path: "/api/v2/entities/natural-persons/{id}",
    method: "GET",
    json: "200 401 404",
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "failure") },
    security: [["apiKey"], ["bearerAuth"]],
  },
  downloadNaturalPersonImages: {
    path: "/api/v2/entities/natural-persons/{id}/images",
    method: "GET",
    binary: "200",
    json: "401",
    security: [["apiKey"], ["bearerAuth"]],
  },
  uploadNaturalPersonImage: {
    path: "/api/v2/entities/natural-persons/images",
    method: "POST",
    request: ["multipart/form-data"],
    bodyRequired: true,
    text: "200 201",
    json: "401",
    security: [["apiKey"], ["bearerAuth"]],
  },
  createIdentityDocument: {
    path: "/api/v2/entities/natural-persons/{id}/identity-documents",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 201 401 default",
    ranges: statusRanges,
    errorWhen: {
      "200": /* @__PURE__ */ errorWhen("/status", "failure", false),
      "201": /* @__PURE__ */ errorWhen("/status", "failure", false),
    },
    security: [["apiKey"], ["bearerAuth"]],
  },
  findLegalEntities: {
    path: "/api/v2/entities/legal-entities",
    method: "GET",
    json: "200 401",
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "failure") },
    security: [["apiKey"], ["bearerAuth"]],
    query: { externalID: {}, duns: {}, glei: {}, companyName: {}, registrationNumber: {}, email: {}, phone: {} },
  },
  createLegalEntity: {
    path: "/_path-not-documented/createLegalEntity",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 201 401 default",
    ranges: statusRanges,
    errorWhen: {
      "200": /* @__PURE__ */ errorWhen("/status", "failure", false),
      "201": /* @__PURE__ */ errorWhen("/status", "failure", false),
    },
    security: [["apiKey"], ["bearerAuth"]],
  },
  getLegalEntity: {
    path: "/api/v2/entities/legal-entities/{id}",
    method: "GET",
    json: "200 401",
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "failure") },
    security: [["apiKey"], ["bearerAuth"]],
  },
  requestLegalEntityUpdate: {
    path: "/api/v2/entities/legal-entities/{entityID}/request-client-update",
    method: "GET",
    json: "200 401 default",
    ranges: statusRanges,
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "failure", false) },
    security: [["apiKey"], ["bearerAuth"]],
    retrySafe: false,
  },
  getAmlSearch: {
    path: "/api/v2/aml/{id}",
    method: "GET",
    json: "200 401 404",
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "failure") },
    security: [["apiKey"], ["bearerAuth"]],
  },
  createAmlSearch: {
    path: "/api/v2/aml",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 201 400 401",
    errorWhen: {
      "200": /* @__PURE__ */ errorWhen("/status", "failure"),
      "201": /* @__PURE__ */ errorWhen("/status", "failure"),
    },
    security: [["apiKey"], ["bearerAuth"]],
  },
  listSupportingDocuments: {
    path: "/api/v2/entities/{id}/documents",
    method: "GET",
    json: "200 401 404",
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "failure") },
    security: [["apiKey"], ["bearerAuth"]],
  },
  getSupportingDocument: {
    path: "/api/v2/documents/{id}",
    method: "GET",
    json: "200 401 404",
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "failure") },
    security: [["apiKey"], ["bearerAuth"]],
  },
}));
