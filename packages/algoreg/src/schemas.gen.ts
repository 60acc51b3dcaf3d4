// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { components } from "./openapi.gen.ts";

/** Who asks for a token. */
export type AccessTokenRequest = components["schemas"]["AccessTokenRequest"];

/** A bearer token. Members that OAuth 2.0 has beside it may come too, but no page shows them. */
export type AccessToken = components["schemas"]["AccessToken"];

/** What went wrong. One problem may stand here twice, in an older form ("v1", deprecated or soon to be) and in a newer one ("v2"): go by the entries that are not deprecated. */
export type ErrorResponse = components["schemas"]["ErrorResponse"];

/** One problem. */
export type APIError = components["schemas"]["APIError"];

/** A customer, with their custom fields spelt out. The page may have more members after these. */
export type CustomerDetail = components["schemas"]["CustomerDetail"];

/** A person or a firm. */
export type Customer = components["schemas"]["Customer"];

/** Another name of a customer. */
export type NameVariation = components["schemas"]["NameVariation"];

/** A custom field and its value. */
export type Field = components["schemas"]["Field"];

/** Kind of a custom field. The page that lists the kinds is not at hand, so this is open to anything. */
export type FieldType = components["schemas"]["FieldType"];

/** Events of a timeline, as an array or within an object. */
export type TimelineEventList = components["schemas"]["TimelineEventList"];

/** One event of a timeline. Its members are in PascalCase, unlike the rest of the API. */
export type TimelineEvent = components["schemas"]["TimelineEvent"];

/** Customers and relations to store, or to check only. */
export type SaveCustomersInput = components["schemas"]["SaveCustomersInput"];

/** A customer to create or update. */
export type SaveCustomerInput = components["schemas"]["SaveCustomerInput"];

/** One change of a list. Its shape is not on the pages at hand, so this is open to anything. */
export type SaveCustomerDeltaArrayItemString = components["schemas"]["SaveCustomerDeltaArrayItemString"];

/** Another name of a customer, and what to do with it. */
export type NameVariationInput = components["schemas"]["NameVariationInput"];

/** A relation between two customers. */
export type SaveCustomerRelationInput = components["schemas"]["SaveCustomerRelationInput"];

/** What became of the customers. */
export type SaveCustomersResponse = components["schemas"]["SaveCustomersResponse"];

/** A customer with both ids. */
export type AddedCustomer = components["schemas"]["AddedCustomer"];

/** What is wrong, or doubtful, with one customer. */
export type SaveCustomersResponseLineErrors = components["schemas"]["SaveCustomersResponseLineErrors"];

/** One problem of one customer. */
export type SaveCustomersResponseLine = components["schemas"]["SaveCustomersResponseLine"];

/** Which documents to look for, and how many. */
export type DocumentSearch = components["schemas"]["DocumentSearch"];

/** What the documents must have in common. All of it is optional. */
export type DocumentSearchFilters = components["schemas"]["DocumentSearchFilters"];

/** Documents, and whatever the page has after them. */
export type CustomerDocumentList = components["schemas"]["CustomerDocumentList"];

/** A document of a customer, without its bytes. The page goes on after these members. */
export type CustomerDocument = components["schemas"]["CustomerDocument"];

/** How a document came in. */
export type DocumentOrigin = components["schemas"]["DocumentOrigin"];

/** Kind of origin. The page that lists the kinds is not at hand, so this is open to anything. */
export type CustomerDocumentOriginType = components["schemas"]["CustomerDocumentOriginType"];

/** A document to add. That it wants one of `internal` and `external`, not both, is inferred. */
export type UploadDocumentInput = components["schemas"]["UploadDocumentInput"];

/** What a document to add is, apart from where its file is. */
export type UploadDocumentDetails = components["schemas"]["UploadDocumentDetails"];

/** A file for Algoreg to keep. The page also prints `FileData`, a list of bytes that looks like a slip. */
export type UploadDocumentInternalInput = components["schemas"]["UploadDocumentInternalInput"];

/** A file that is kept elsewhere. */
export type UploadDocumentExternalInput = components["schemas"]["UploadDocumentExternalInput"];

/** Whose threads the token shows. */
export type EndUserTokenInput = components["schemas"]["EndUserTokenInput"];

/** A token that opens the chat page of an end user. */
export type EndUserToken = components["schemas"]["EndUserToken"];

/** A message to send. Nothing of it is marked as required, but a message without `thread_id` has no place to go. */
export type MessageInput = components["schemas"]["MessageInput"];

/** A file to send along. */
export type MessageInputAttachment = components["schemas"]["MessageInputAttachment"];

/** How a message is delivered. The page that lists the ways is not at hand, so this is open to anything. */
export type MessageDelivery = components["schemas"]["MessageDelivery"];

/** Where a message came from. The page that lists the origins is not at hand, so this is open to anything. */
export type MessageOrigin = components["schemas"]["MessageOrigin"];

/** A reminder of a thread. */
export type ThreadReminderInput = components["schemas"]["ThreadReminderInput"];

/** What to change of a thread. All of it is optional. */
export type ThreadUpdate = components["schemas"]["ThreadUpdate"];

/** A conversation. The page goes on after these members. */
export type Thread = components["schemas"]["Thread"];

/** Some messages of a thread. */
export type MessagePage = components["schemas"]["MessagePage"];

/** A message of a thread. */
export type Message = components["schemas"]["Message"];

/** A file in a thread. */
export type Attachment = components["schemas"]["Attachment"];

/** Where a file has been put. */
export type AttachmentMovements = components["schemas"]["AttachmentMovements"];

/** A file was put into a customer's file. */
export type AttachmentMovement = components["schemas"]["AttachmentMovement"];

/** Whether a transaction may pass, waits for a person, or may not. */
export type KYTTransactionState = components["schemas"]["KYTTransactionState"];

/** A transaction. The page goes on after these members. */
export type Transaction = components["schemas"]["Transaction"];

/** What one rule made of a transaction. */
export type TransactionRule = components["schemas"]["TransactionRule"];

/** One side of a transaction. */
export type Participant = components["schemas"]["Participant"];

/** One side of a transaction to be scored. For a known customer Algoreg only looks at the id, not at name, type and domicile. */
export type ParticipantInput = components["schemas"]["ParticipantInput"];

/** The device that a participant used. */
export type Device = components["schemas"]["Device"];

/** The institution of a participant: a bank, a virtual asset service provider. */
export type PaymentInstitution = components["schemas"]["PaymentInstitution"];

/** How a participant pays or is paid. */
export type PaymentMethod = components["schemas"]["PaymentMethod"];

/** What a transaction on a blockchain has in addition. */
export type Crypto = components["schemas"]["Crypto"];

/** What a transaction on a blockchain has in addition. The guide writes `txhash`, the reference `tx_hash`; both pass. */
export type CryptoInput = components["schemas"]["CryptoInput"];

/** A transaction and each state that it has had. */
export type TransactionHistory = components["schemas"]["TransactionHistory"];

/** A state that a transaction has had. */
export type TransactionHistoryItem = components["schemas"]["TransactionHistoryItem"];

/** Which transactions to look for, and how many. All of it is optional. */
export type TransactionSearch = components["schemas"]["TransactionSearch"];

/** Some transactions, and whatever the page has after them. */
export type TransactionPage = components["schemas"]["TransactionPage"];

/** A decision. Nothing of it is marked as required. */
export type TransactionUpdate = components["schemas"]["TransactionUpdate"];

/** A transaction to be scored. */
export type TransactionCreate = components["schemas"]["TransactionCreate"];

/** An alert on a customer. */
export type AlertDetail = components["schemas"]["AlertDetail"];

/** The newest revision of an alert, in full. The page goes on after these members. Those at the end are known from the short form and expected here too. */
export type FullAlertLastRevision = components["schemas"]["FullAlertLastRevision"];

/** Somebody whom a profile is associated with. */
export type AlertAssociate = components["schemas"]["AlertAssociate"];

/** Why a profile is on a watchlist. The categories RCA_… are those of relatives and close associates. */
export type WatchlistCategory = components["schemas"]["WatchlistCategory"];

/** What a watchlist has on a person or firm. The page goes on after these members. */
export type ListProfile = components["schemas"]["ListProfile"];

/** An address in a profile. */
export type ListProfileAddress = components["schemas"]["ListProfileAddress"];

/** Countries of one kind of tie. */
export type ListProfileCountry = components["schemas"]["ListProfileCountry"];

/** Dates of one kind. */
export type ListProfileDate = components["schemas"]["ListProfileDate"];

/** A date in parts, each of them text. */
export type ListProfileDateValue = components["schemas"]["ListProfileDateValue"];

/** Something said about a profile. */
export type ListProfileDescription = components["schemas"]["ListProfileDescription"];

/** Numbers of one kind of identity document. */
export type ListProfileIdNumbers = components["schemas"]["ListProfileIdNumbers"];

/** Number of an identity document. */
export type ListProfileIdNumber = components["schemas"]["ListProfileIdNumber"];

/** How many alerts to list. */
export type AlertListRequest = components["schemas"]["AlertListRequest"];

/** Alerts, as an array or within an object. */
export type AlertList = components["schemas"]["AlertList"];

/** An alert in short. */
export type AlertWithLastRevision = components["schemas"]["AlertWithLastRevision"];

/** The newest revision of an alert, in short. */
export type AlertLastRevision = components["schemas"]["AlertLastRevision"];

/** Whom to look for. */
export type NameSearch = components["schemas"]["NameSearch"];

/** A person to look for. */
export type ScanIndividualInput = components["schemas"]["ScanIndividualInput"];

/** A firm to look for. */
export type ScanFirmInput = components["schemas"]["ScanFirmInput"];

/** What a search found. Not on the pages at hand, so this is open to anything. */
export type NameSearchResult = components["schemas"]["NameSearchResult"];

/** A session to create. */
export type SessionCreate = components["schemas"]["SessionCreate"];

/** What is known of the end user beforehand. All of it is optional. */
export type SessionInputData = components["schemas"]["SessionInputData"];

/** A new session. */
export type SessionCreated = components["schemas"]["SessionCreated"];

/** A session, whom it is about, and what was decided. */
export type SessionDetail = components["schemas"]["SessionDetail"];

/** How far a session is. What has not happened yet may be missing or empty. */
export type Session = components["schemas"]["Session"];

/** Whom a session is about. */
export type OnboardingCustomer = components["schemas"]["OnboardingCustomer"];

/** What the robot or an agent decided on a session. */
export type SessionDecision = components["schemas"]["SessionDecision"];

/** Which way a decision went. */
export type DecisionType = components["schemas"]["DecisionType"];

/** Pictures of a document, at least of one side. Base64 without `data:image/png;base64,` before it. */
export type IdentityCheckRequest = components["schemas"]["IdentityCheckRequest"];

/** Pictures of a document and of its holder. */
export type IdentityCheckImages = components["schemas"]["IdentityCheckImages"];

/** A PNG picture as Base64, without `data:image/png;base64,` before it. */
export type PngImage = components["schemas"]["PngImage"];

/** What was read from a document, and how far to trust it. */
export type IdentityCheck = components["schemas"]["IdentityCheck"];

/** What was read from a document. */
export type ExtractedInfo = components["schemas"]["ExtractedInfo"];

/** The document. */
export type IdentityDocumentDetail = components["schemas"]["IdentityDocumentDetail"];

/** The holder of the document. */
export type IdentityHolderDetail = components["schemas"]["IdentityHolderDetail"];

/** A date in parts, of which any may be missing. */
export type PartialDate = components["schemas"]["PartialDate"];

/** One check of a document. */
export type IdentityControl = components["schemas"]["IdentityControl"];

/** What all webhook bodies have in common. Webhooks are set up in the back office, under `/settings/developers`: one address, one text for the header `Authorization`, and the events that you want. Algoreg sends that text with each event and nothing else: there is no signature. Compare it in constant time. That it sends by POST is inferred. */
export type WebhookEnvelope = components["schemas"]["WebhookEnvelope"];

/** What caused an event, a job of Algoreg's own, a call of the API, or the back office. Events of sessions lack it. */
export type EventSource = components["schemas"]["EventSource"];

/** The data of customers has changed. */
export type CustomersUpdatedEvent = components["schemas"]["CustomersUpdatedEvent"];

/** An event of a customer's timeline has changed. */
export type CustomerEventUpdatedEvent = components["schemas"]["CustomerEventUpdatedEvent"];

/** A document of a customer was added or changed. */
export type CustomerDocumentUpdatedEvent = components["schemas"]["CustomerDocumentUpdatedEvent"];

/** A decision on enhanced due diligence has changed. */
export type EddsUpdatedEvent = components["schemas"]["EddsUpdatedEvent"];

/** A decision on alerts has changed. */
export type AlertsUpdatedEvent = components["schemas"]["AlertsUpdatedEvent"];

/** A session has moved on. */
export type SessionStatusUpdatedEvent = components["schemas"]["SessionStatusUpdatedEvent"];

/** A decision on a session has changed. */
export type SessionDecisionUpdatedEvent = components["schemas"]["SessionDecisionUpdatedEvent"];

/** A thread was opened or changed. */
export type ThreadUpdatedEvent = components["schemas"]["ThreadUpdatedEvent"];

/** A message was added or changed. */
export type ThreadMessageUpdatedEvent = components["schemas"]["ThreadMessageUpdatedEvent"];

/** A transaction was created or has changed. */
export type TransactionUpdatedEvent = components["schemas"]["TransactionUpdatedEvent"];

/** Which customers have changed. */
export type CustomersUpdatedData = components["schemas"]["CustomersUpdatedData"];

/** Which document was added or changed. */
export type CustomerDocumentUpdatedData = components["schemas"]["CustomerDocumentUpdatedData"];

/** How far a session is. */
export type SessionStatusUpdatedData = components["schemas"]["SessionStatusUpdatedData"];

/** What was decided on a session. */
export type SessionDecisionUpdatedData = components["schemas"]["SessionDecisionUpdatedData"];

/** Which state a transaction has now. */
export type TransactionUpdatedData = components["schemas"]["TransactionUpdatedData"];

/** Which status an alert has that was raised on a transaction afterwards. The code of the event is on no page at hand, so there is no webhook for it here; take `data` of the event that Go!KYT sends without one of the known codes for this. */
export type PostHocAlertUpdatedData = components["schemas"]["PostHocAlertUpdatedData"];
