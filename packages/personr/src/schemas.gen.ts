// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { components } from "./openapi.gen.ts";

/** What signs in to the dashboard. The page does not mark either member as required; nothing else can work (inferred). */
export type TokenRequest = components["schemas"]["TokenRequest"];

/** A bearer token. */
export type TokenResponse = components["schemas"]["TokenResponse"];

/** A bearer token and how long it lives. */
export type Token = components["schemas"]["Token"];

/** Credentials that Personr does not know. The host platform may add `args` (inferred). */
export type LoginError = components["schemas"]["LoginError"];

/** A failure in any of the shapes that the host platform is known for. None of its members is certain. */
export type PlatformError = components["schemas"]["PlatformError"];

/** A failure that comes with HTTP 200. Documented for `switchWorkspace` only; wherever else it stands beside a success it is inferred. */
export type Refusal = components["schemas"]["Refusal"];

/** How the call went, `success` as far as is known. A failure says `error` and is a `Refusal`. */
export type EnvelopeStatus = components["schemas"]["EnvelopeStatus"];

/** Names the applicant or entity that a call is about. */
export type ApplicantReference = components["schemas"]["ApplicantReference"];

/** How far an applicant or entity has come. | Status | Meaning | | --- | --- | | `Created` | it exists, and nothing has been processed | | `Pre-Checked` | its documents are being processed | | `Pending` | its data are being checked | | `Reviewed` | done; results are ready | */
export type ApplicantStatus = components["schemas"]["ApplicantStatus"];

/** The decision; null or absent before there is one (inferred). Of rejections, the page on labels knows those that allow another try and those that are final; whether the answer ever says which is not known. */
export type ReviewAnswer = components["schemas"]["ReviewAnswer"];

/** Why it was rejected; empty when it was approved. */
export type RejectLabels = components["schemas"]["RejectLabels"];

/** A reason for a rejection. Neither page with the labels is known to its end, so there are more. | Label | Meaning | | --- | --- | | `LOW_QUALITY` | an image cannot be read, or hardly | | `NOT_DOC` | the flow does not ask for such a document | | `ID_INVALID` | the document is cancelled or no longer valid | | `INCOMPLETE_DOC` | parts of the document are missing or not visible | | `UNSATISFACTORY_PHOTOS` | a photo is blurred, or covers something | | `DOC_PAGE_MISSING` | a page or a side is missing | | `DOC_DAMAGED` | the document is damaged | | `PROB_APPLICANT_DATA` | the applicant's data differ from the document's | | `GRAPHIC_EDITOR` | an image was edited | | `DOC_DEPRIVED` | the holder has lost the right to the document | | `FRONT_SIDE_MISSING`, `BACK_SIDE_MISSING` | that side was not uploaded | | `SCREENSHOTS` | a screenshot instead of a photo | | `BLACK_AND_WHITE` | an image has no colour | | `EXPIRATION_DATE` | the document has expired | | `UNFILLED_DOC` | the document is not filled in or not signed | | `FORGERY`, `CRIMINAL` | seen in a sample of a person, not explained | | `SANCTIONS`, `COMPROMISED_PERSONS`, `WATCHLIST` | seen in samples of companies, not explained | Of those with an explanation, all allow another try. */
export type RejectLabel = components["schemas"]["RejectLabel"];

/** Kind of a person's document. These are the most used; Personr tells further ones on request. | Type | Covers | | --- | --- | | `SELFIE` | one person, clearly in the frame | | `ID_CARD` | cards that prove age or identity, permits to work with children, firearm licences and the like | | `DRIVERS` | driver's licences | | `PASSPORT` | passports | | `RESIDENCE_PERMIT` | visas, passes, permits to reside or to work, border cards | | `UTILITY_BILL` | bills, statements of banks and cards, leases, tax returns, vehicle registrations | */
export type DocumentType = components["schemas"]["DocumentType"];

/** Your own ids, as given at creation. Promised in all answers, missing in most samples. */
export type ExternalUserIds = components["schemas"]["ExternalUserIds"];

/** Names whose link is wanted. The page's table says `applicantId`; all samples and Personr's connector send `applicant`. Either is taken here; send both with the same value to be safe. */
export type VerificationLinkRequest = components["schemas"]["VerificationLinkRequest"];

/** A link to a hosted page. */
export type VerificationLinkResponse = components["schemas"]["VerificationLinkResponse"];

/** The hosted page on which somebody goes through the flow. Whoever has a link can open it. */
export type VerificationLink = components["schemas"]["VerificationLink"];

/** A person to be checked. */
export type ApplicantCreate = components["schemas"]["ApplicantCreate"];

/** The applicant as created. */
export type ApplicantCreateResponse = components["schemas"]["ApplicantCreateResponse"];

/** An applicant, right after its creation. */
export type Applicant = components["schemas"]["Applicant"];

/** One image. */
export type ApplicantDocumentUpload = components["schemas"]["ApplicantDocumentUpload"];

/** A file within JSON. */
export type DocumentFile = components["schemas"]["DocumentFile"];

/** What became of the image. Printed in an older copy of the page only, so nothing is certain. */
export type ApplicantDocumentUploadResponse = components["schemas"]["ApplicantDocumentUploadResponse"];

/** Whether the check has started. */
export type CheckRequestResponse = components["schemas"]["CheckRequestResponse"];

/** How far a person's check has come, and what it found. */
export type ApplicantStatusResponse = components["schemas"]["ApplicantStatusResponse"];

/** A person's check. Those members that newer copies of the page add are absent in older answers. */
export type ApplicantVerification = components["schemas"]["ApplicantVerification"];

/** How far the latest verification has come: `Pending` while it runs, `Reviewed` when it is done. */
export type ActionStatus = components["schemas"]["ActionStatus"];

/** The decision on a person. Some names hold blanks; they are as Personr writes them. */
export type ReviewResult = components["schemas"]["ReviewResult"];

/** What is known of an applicant. */
export type ApplicantDetailsResponse = components["schemas"]["ApplicantDetailsResponse"];

/** An applicant, by Personr's connector. */
export type ApplicantDetails = components["schemas"]["ApplicantDetails"];

/** An applicant's images. */
export type DocumentDownloadResponse = components["schemas"]["DocumentDownloadResponse"];

/** Two lists that go together entry by entry (inferred). */
export type DocumentDownload = components["schemas"]["DocumentDownload"];

/** An applicant's images with facts about the documents. */
export type DocumentInformationResponse = components["schemas"]["DocumentInformationResponse"];

/** Three lists with an entry for each document, and one with the images, which may be longer. */
export type DocumentInformation = components["schemas"]["DocumentInformation"];

/** A company to be checked. */
export type EntityCreate = components["schemas"]["EntityCreate"];

/** The entity as created. */
export type EntityCreateResponse = components["schemas"]["EntityCreateResponse"];

/** An entity, right after its creation. */
export type Entity = components["schemas"]["Entity"];

/** A document that lies at an address. */
export type EntityDocumentUpload = components["schemas"]["EntityDocumentUpload"];

/** A document within the request. */
export type EntityDocumentUploadEncoded = components["schemas"]["EntityDocumentUploadEncoded"];

/** The document that was taken. */
export type EntityDocumentUploadResponse = components["schemas"]["EntityDocumentUploadResponse"];

/** An owner, and the entity that it owns. */
export type EntityUboAdd = components["schemas"]["EntityUboAdd"];

/** The entity's owners. There is a `status`, but nothing is wrapped in `response`. */
export type EntityUboAddResponse = components["schemas"]["EntityUboAddResponse"];

/** An owner that is linked to an entity. */
export type LinkedUbo = components["schemas"]["LinkedUbo"];

/** How far an entity's check has come, and what it found. */
export type EntityStatusResponse = components["schemas"]["EntityStatusResponse"];

/** A company's check. */
export type EntityVerification = components["schemas"]["EntityVerification"];

/** The owners of an entity; after a usual parser, the last of them. */
export type EntityOwnershipResponse = components["schemas"]["EntityOwnershipResponse"];

/** An owner or officer of an entity. That name and kind are always there is inferred. */
export type OwnershipInsight = components["schemas"]["OwnershipInsight"];

/** What a company chose and answered. */
export type EntityQuestionnaire = components["schemas"]["EntityQuestionnaire"];

/** A question and its answer. */
export type QuestionnaireAnswer = components["schemas"]["QuestionnaireAnswer"];

/** Hits in sanctions lists, watchlists and adverse media. */
export type AmlResponse = components["schemas"]["AmlResponse"];

/** What a hit is about. A list of which nothing is known holds one null. That `searchId` is always there is inferred. */
export type AmlRecord = components["schemas"]["AmlRecord"];

/** What is known of one trait. Nothing is `[null]`. */
export type AmlValues = components["schemas"]["AmlValues"];

/** Data of a person. Names are called otherwise here than in `createApplicant`. */
export type ApplicantDataVerification = components["schemas"]["ApplicantDataVerification"];

/** Data of a company. */
export type EntityDataVerification = components["schemas"]["EntityDataVerification"];

/** A check that has started. */
export type DataVerificationResponse = components["schemas"]["DataVerificationResponse"];

/** A check that has started. */
export type DataVerification = components["schemas"]["DataVerification"];

/** Where to go. */
export type WorkspaceSwitch = components["schemas"]["WorkspaceSwitch"];

/** Where the user is now. */
export type WorkspaceSwitchResponse = components["schemas"]["WorkspaceSwitchResponse"];

/** Where the user is now. */
export type CurrentWorkspace = components["schemas"]["CurrentWorkspace"];

/** Where results go, and how Personr proves itself there. */
export type WebhookConfigurationRequest = components["schemas"]["WebhookConfigurationRequest"];

/** What is set, in one of two guesses at its shape; no member is certain. */
export type WebhookConfigurationResponse = components["schemas"]["WebhookConfigurationResponse"];

/** Where results go. The page describes these three without their names. */
export type WebhookConfiguration = components["schemas"]["WebhookConfiguration"];

/** The result of a person's check, in either of its forms. */
export type ApplicantResultEvent = components["schemas"]["ApplicantResultEvent"];

/** The result of a company's check, in either of its forms. */
export type EntityResultEvent = components["schemas"]["EntityResultEvent"];

/** The result of a person's check, flat. Members are called otherwise than in `getApplicantStatus`. */
export type ApplicantResult = components["schemas"]["ApplicantResult"];

/** The result of a company's check, flat. Members are called otherwise than in `getEntityStatus`. */
export type EntityResult = components["schemas"]["EntityResult"];

/** The result of a company's check in the older body. */
export type EntityResultEnvelope = components["schemas"]["EntityResultEnvelope"];

/** What `getEntityStatus` answers, and three members more. */
export type EntityResultDetails = components["schemas"]["EntityResultDetails"];
