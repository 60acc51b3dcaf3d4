// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { components } from "./openapi.gen.ts";

/** User name and password, as iComply's account manager gives them. */
export type Credentials = components["schemas"]["Credentials"];

/** An issued token. */
export type Token = components["schemas"]["Token"];

/** What iComply says of a token. */
export type TokenCheck = components["schemas"]["TokenCheck"];

/** What answers of `/api/v2` have in common when all went well. */
export type SuccessEnvelope = components["schemas"]["SuccessEnvelope"];

/** A failure, in the envelope. The text is under `message`, or under `messsage` where iComply misspells it; read either. */
export type ErrorAnswer = components["schemas"]["ErrorAnswer"];

/** A failure whose body no page shows. It may follow the envelope, be anything else, or be missing. */
export type UndocumentedError = components["schemas"]["UndocumentedError"];

/** An answer that no page shows. That it follows the envelope is inferred. */
export type UnreadAnswer = components["schemas"]["UnreadAnswer"];

/** What a search for entities found. */
export type FoundAnswer = components["schemas"]["FoundAnswer"];

/** A list of entities. */
export type EntityListAnswer = components["schemas"]["EntityListAnswer"];

/** A natural person or a legal entity in a list. What is not asked for is absent. Further parts that flags switch on could not be read. */
export type Entity = components["schemas"]["Entity"];

/** How an entity stands, as lists have it; `getNaturalPerson` has another shape under the same name. */
export type EntityListMetaData = components["schemas"]["EntityListMetaData"];

/** How far the look at an entity has come. The published list lacks `Approved`, which a sample has. */
export type KycStatus = components["schemas"]["KycStatus"];

/** How an entity stands, as a request may say it. `createdDateTime` is not accepted here. */
export type KycMetaDataInput = components["schemas"]["KycMetaDataInput"];

/** How a check came out. Answers show `Accepted`; the others are those of iComply's screens. */
export type CheckStatus = components["schemas"]["CheckStatus"];

/** Another entity that belongs to this one. */
export type LinkedEntity = components["schemas"]["LinkedEntity"];

/** A natural person. */
export type NaturalPersonAnswer = components["schemas"]["NaturalPersonAnswer"];

/** A person and what came of the checks. More may follow. */
export type NaturalPerson = components["schemas"]["NaturalPerson"];

/** How an entity stands. */
export type KycMetaData = components["schemas"]["KycMetaData"];

/** Who a person is. */
export type PersonalInformation = components["schemas"]["PersonalInformation"];

/** A verification of a person's identity. */
export type IdentityVerification = components["schemas"]["IdentityVerification"];

/** An authentication of a document. More may follow. */
export type DocumentAuthentication = components["schemas"]["DocumentAuthentication"];

/** A person to add. No page names what is required. */
export type NaturalPersonCreate = components["schemas"]["NaturalPersonCreate"];

/** What to ask the person for. The page prints the names with a capital first letter; the spelling on the wire is inferred. */
export type KycServices = components["schemas"]["KycServices"];

/** One image. */
export type ImageUpload = components["schemas"]["ImageUpload"];

/** The name of a stored file. */
export type StoredImage = components["schemas"]["StoredImage"];

/** An identity document made of images that were sent before. */
export type IdentityDocumentCreate = components["schemas"]["IdentityDocumentCreate"];

/** A legal entity. */
export type LegalEntityAnswer = components["schemas"]["LegalEntityAnswer"];

/** A legal entity. Its parts are those of the items of `listEntities`. */
export type LegalEntity = components["schemas"]["LegalEntity"];

/** What a company is. */
export type CorporateInformation = components["schemas"]["CorporateInformation"];

/** A verification of a legal entity. */
export type CorporateVerification = components["schemas"]["CorporateVerification"];

/** A legal entity to add. No page shows it. */
export type LegalEntityCreate = components["schemas"]["LegalEntityCreate"];

/** The supporting documents of an entity. */
export type SupportingDocumentListAnswer = components["schemas"]["SupportingDocumentListAnswer"];

/** What a supporting document is. */
export type SupportingDocument = components["schemas"]["SupportingDocument"];

/** A supporting document with its file. */
export type SupportingDocumentAnswer = components["schemas"]["SupportingDocumentAnswer"];

/** An AML search. */
export type AmlSearchAnswer = components["schemas"]["AmlSearchAnswer"];

/** An AML search and how many hits it has. */
export type AmlSearch = components["schemas"]["AmlSearch"];

/** The search. A number in `getAmlSearch`, text in `createAmlSearch`. */
export type AmlSearchId = components["schemas"]["AmlSearchId"];

/** What is searched for. The codes for companies, vessels and others are not documented. */
export type AmlSearchType = components["schemas"]["AmlSearchType"];

/** An AML search to start. */
export type AmlSearchCreate = components["schemas"]["AmlSearchCreate"];

/** Whom to search for. */
export type AmlSearchTerm = components["schemas"]["AmlSearchTerm"];

/** An AML search that was started. */
export type AmlSearchCreatedAnswer = components["schemas"]["AmlSearchCreatedAnswer"];

/** Which search was started. */
export type AmlSearchReference = components["schemas"]["AmlSearchReference"];

/** What all webhook bodies have in common. Further events exist whose names could not be read: take any. They are set up in iComply's portal; no call does it. iComply's representative sends a secret of the form `whs_` and 32 hexadecimal digits, and says that it is part of the payload. No sample shows where, and neither a header nor a signature is documented: a receiver looks for the secret in the body, at a place of its caller's choice. Samples repeat an id, so ids are not known to be unique. */
export type WebhookEnvelope = components["schemas"]["WebhookEnvelope"];

/** A person has filled in the first two screens of the portal. */
export type NaturalPersonPendingEvent = components["schemas"]["NaturalPersonPendingEvent"];

/** Who has handed in what, as a webhook tells it. */
export type NaturalPersonSubmission = components["schemas"]["NaturalPersonSubmission"];

/** A user has approved a person. */
export type NaturalPersonManuallyApprovedEvent = components["schemas"]["NaturalPersonManuallyApprovedEvent"];

/** A rule has approved a person. */
export type NaturalPersonAutoApprovedEvent = components["schemas"]["NaturalPersonAutoApprovedEvent"];

/** Who was approved and by whom, as a webhook tells it. */
export type NaturalPersonApproval = components["schemas"]["NaturalPersonApproval"];
