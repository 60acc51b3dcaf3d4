// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { components } from "./openapi.gen.ts";

/** The exchange for a token, with the credentials here only when no Basic header carries them. */
export type BearerTokenRequest = components["schemas"]["BearerTokenRequest"];

/** A bearer token that was issued before, sent in the body. */
export type BearerTokenInBody = components["schemas"]["BearerTokenInBody"];

/** What Alloy says of a valid token. No page shows any of it. */
export type BearerTokenCheck = components["schemas"]["BearerTokenCheck"];

/** An issued token, in the shape that follows from where the credentials were sent. */
export type BearerToken = components["schemas"]["BearerToken"];

/** The token issued for credentials in a Basic header. */
export type AccessToken = components["schemas"]["AccessToken"];

/** The token issued for credentials in the body. */
export type LegacyBearerToken = components["schemas"]["LegacyBearerToken"];

/** The short error body of the token endpoints. The older page has one body for all errors, so the other members of that one may be there. */
export type OauthError = components["schemas"]["OauthError"];

/** The common error body, whose minor code says what happened. | HTTP | Minor code | Cause | | --- | --- | --- | | 400 | 4000 | custom error | | 400 | 4001 | a header breaks the rules | | 400 | 4002 | the body breaks the rules | | 400 | 4003 | the body is not usable | | 401 | 4011 | not authorized | | 401 | 4012 | the credentials, such as a bearer token, have expired | | 401 | 4013 | authentication failed; newer entity lookups send it with HTTP 400 | | 401 | 4014 | a bearer token may not be refreshed | | 401 | 4015 | production is not enabled | | 403 | 4031 | the entity token is not valid | | 403 | 4032 | sandbox and production were mixed | | 404 | 4041 | no such evaluation; on newer pages, no such resource | | 404 | 4042 | a review's outcome or reason is not configured | | 409 | 4091 | the evaluation is finished; on newer pages, any conflict | | 412 | 4121 | the workflow is switched off | | 418 | 4180 | a joke | | 429 | 4033 | too many requests | | 500 | 5000 | unhandled failure | | 500 | 5001 | services are disabled | | 500 | 5002 | the answer failed Alloy's own checks | | 503 | 5031 | maintenance | The list may grow. */
export type ErrorResponse = components["schemas"]["ErrorResponse"];

/** What went wrong. */
export type ErrorDetail = components["schemas"]["ErrorDetail"];

/** The input that a workflow wants from a new evaluation. */
export type EvaluationParameters = components["schemas"]["EvaluationParameters"];

/** One of several sets of input, to be sent whole. */
export type ParameterGroup = components["schemas"]["ParameterGroup"];

/** One member of the input. */
export type Parameter = components["schemas"]["Parameter"];

/** The data to evaluate, an open object with nothing required, because the workflow decides what it takes. Newer pages add a second form for transaction workflows, whose members pass through here untyped. */
export type EvaluationRequest = components["schemas"]["EvaluationRequest"];

/** Data that joins an open evaluation, where null leaves the earlier value as it was. */
export type EvaluationUpdate = components["schemas"]["EvaluationUpdate"];

/** The answer chosen for one question. */
export type Answer = components["schemas"]["Answer"];

/** The result of an evaluation, finished or partial; with `required` in it, it is a data request. */
export type Evaluation = components["schemas"]["Evaluation"];

/** The outcome and how it came about. */
export type EvaluationSummary = components["schemas"]["EvaluationSummary"];

/** What became of one service. */
export type ServiceExecution = components["schemas"]["ServiceExecution"];

/** How far the services confirm one attribute. */
export type AttributeMatch = components["schemas"]["AttributeMatch"];

/** Findings about sanctions, fraud, finances and identity questions. */
export type Diligence = components["schemas"]["Diligence"];

/** A profile on a social network. */
export type SocialProfile = components["schemas"]["SocialProfile"];

/** What a partial evaluation could not do. */
export type EvaluationWarnings = components["schemas"]["EvaluationWarnings"];

/** A step of the workflow, and the missing value that held it up. */
export type BlockedAction = components["schemas"]["BlockedAction"];

/** An evaluation that waits for more input. */
export type EvaluationDataRequest = components["schemas"]["EvaluationDataRequest"];

/** What to put before the person, by the key of the parameter it serves. */
export type Prompts = components["schemas"]["Prompts"];

/** One identity question and the answers to choose from. */
export type Question = components["schemas"]["Question"];

/** One answer that can be chosen. */
export type QuestionChoice = components["schemas"]["QuestionChoice"];

/** A person, business or group with an overview of what belongs to it. */
export type Entity = components["schemas"]["Entity"];

/** An evaluation, as the overview of an entity shows it. */
export type EntityEvaluation = components["schemas"]["EntityEvaluation"];

/** A document, as the overview of an entity shows it. */
export type EntityDocument = components["schemas"]["EntityDocument"];

/** A decision by hand, as the overview of an entity shows it. */
export type EntityReview = components["schemas"]["EntityReview"];

/** A note on an entity. */
export type EntityNote = components["schemas"]["EntityNote"];

/** A note, and who wrote it. */
export type EntityNoteCreate = components["schemas"]["EntityNoteCreate"];

/** A note, as writing it returns it. */
export type EntityNoteCreated = components["schemas"]["EntityNoteCreated"];

/** Two entities that are one, each named by at least one of its two names. The members stand at the top level. */
export type EntityMerge = components["schemas"]["EntityMerge"];

/** How far the data of an entity has been accepted, in the values that a request may send. */
export type PiiStatus = components["schemas"]["PiiStatus"];

/** An address of an entity. Events and journeys name the same parts otherwise (`line_1`, `city`). */
export type EntityAddress = components["schemas"]["EntityAddress"];

/** An e-mail address of an entity. */
export type EntityEmail = components["schemas"]["EntityEmail"];

/** A phone number of an entity. */
export type EntityPhone = components["schemas"]["EntityPhone"];

/** Ids of your own to add to an entity, none of them twice and at most one of them primary. An entity that has none yet takes the first as its primary one; otherwise the primary one stays unless another is designated. */
export type NewExternalEntityIds = components["schemas"]["NewExternalEntityIds"];

/** An id of your own for an entity. */
export type NewExternalEntityId = components["schemas"]["NewExternalEntityId"];

/** An id of your own that an entity has. */
export type ExternalEntityId = components["schemas"]["ExternalEntityId"];

/** The part that an entity has in a group. */
export type EntityGroupMembership = components["schemas"]["EntityGroupMembership"];

/** Where the entity is found. */
export type EntityLinks = components["schemas"]["EntityLinks"];

/** What a request may say of a person. */
export type PersonDetails = components["schemas"]["PersonDetails"];

/** A new person, with at least one name. */
export type PersonCreate = components["schemas"]["PersonCreate"];

/** Changes to a person, and further ids of your own. */
export type PersonUpdate = components["schemas"]["PersonUpdate"];

/** A person, as Alloy holds the data. */
export type Person = components["schemas"]["Person"];

/** What else belongs to a person. May be empty. */
export type PersonEmbedded = components["schemas"]["PersonEmbedded"];

/** A social security number that was given for a person. */
export type PersonSsn = components["schemas"]["PersonSsn"];

/** A date of birth that was given for a person. */
export type PersonBirthDate = components["schemas"]["PersonBirthDate"];

/** What a request may say of a business. */
export type BusinessDetails = components["schemas"]["BusinessDetails"];

/** A new business, with its name. */
export type BusinessCreate = components["schemas"]["BusinessCreate"];

/** Changes to a business, and further ids of your own. */
export type BusinessUpdate = components["schemas"]["BusinessUpdate"];

/** A business, as Alloy holds the data. */
export type Business = components["schemas"]["Business"];

/** What else belongs to a business. May be empty. */
export type BusinessEmbedded = components["schemas"]["BusinessEmbedded"];

/** The kinds of group that a request may name. */
export type EntityGroupType = components["schemas"]["EntityGroupType"];

/** What an entity may be in a group, as a request names it. */
export type EntityGroupRole = components["schemas"]["EntityGroupRole"];

/** Persons and businesses that belong together. */
export type EntityGroup = components["schemas"]["EntityGroup"];

/** An entity in a group, and its part there. */
export type EntityGroupRelationship = components["schemas"]["EntityGroupRelationship"];

/** A bank account of an entity in a group. */
export type EntityGroupBankAccount = components["schemas"]["EntityGroupBankAccount"];

/** What an entity may be to an account, as a request names it. */
export type AccountHolderType = components["schemas"]["AccountHolderType"];

/** What an event may say of a bank account. An account that belongs to a group needs at least one holder. */
export type BankAccountData = components["schemas"]["BankAccountData"];

/** A holder of an account, named by token or by your own id. */
export type BankAccountDataEntity = components["schemas"]["BankAccountDataEntity"];

/** A bank account, as Alloy holds it. */
export type BankAccount = components["schemas"]["BankAccount"];

/** A holder of an account. */
export type BankAccountEntity = components["schemas"]["BankAccountEntity"];

/** An earlier state of an account. */
export type BankAccountState = components["schemas"]["BankAccountState"];

/** A group to which an account belongs. */
export type BankAccountGroup = components["schemas"]["BankAccountGroup"];

/** The kinds of document that a request may name. */
export type DocumentType = components["schemas"]["DocumentType"];

/** The description of a document whose bytes follow. */
export type DocumentCreate = components["schemas"]["DocumentCreate"];

/** A decision on a document, or its new name or type. All of it is optional. */
export type DocumentUpdate = components["schemas"]["DocumentUpdate"];

/** A note to add. The older page says of the author both that it is always sent and that it is optional. */
export type DocumentNoteCreate = components["schemas"]["DocumentNoteCreate"];

/** A document of an entity, without its bytes. */
export type Document = components["schemas"]["Document"];

/** A note on a document. */
export type DocumentNote = components["schemas"]["DocumentNote"];

/** A decision by hand. Outcome and reasons are words of the account's own settings. */
export type ReviewCreate = components["schemas"]["ReviewCreate"];

/** A decision by hand. Reviews of the older page have `reason`, `reviewer` and `notes`; newer ones, also those in webhooks, have `reasons` and `agent` in their place. */
export type Review = components["schemas"]["Review"];

/** Agent who decided. */
export type ReviewAgent = components["schemas"]["ReviewAgent"];

/** A note on a review. */
export type ReviewNote = components["schemas"]["ReviewNote"];

/** The entities to send through a journey. */
export type JourneyApplicationCreate = components["schemas"]["JourneyApplicationCreate"];

/** A person or business to send through a journey. */
export type JourneyEntity = components["schemas"]["JourneyEntity"];

/** Kind of the entity. Without it the kind that the data has. */
export type JourneyEntityType = components["schemas"]["JourneyEntityType"];

/** Input of all workflows on the way, which decide what belongs in it. Numbers of documents, phones and the like may be text or number: the definition says text, its samples send numbers. */
export type JourneyEntityData = components["schemas"]["JourneyEntityData"];

/** An address. Its parts have other names than on persons and businesses. */
export type JourneyAddress = components["schemas"]["JourneyAddress"];

/** A person who owns a business or acts for it. */
export type JourneyRepresentative = components["schemas"]["JourneyRepresentative"];

/** What a journey application waits for, or entities that join it. */
export type JourneyApplicationUpdate = components["schemas"]["JourneyApplicationUpdate"];

/** Data for an entity of the application, or a new entity. When there are several, one of `external_entity_id`, `entity_token` and `entity_application_token` says which. */
export type JourneyEntityUpdate = components["schemas"]["JourneyEntityUpdate"];

/** What a rerun changes. All the rest stays as it was. */
export type JourneyApplicationRerun = components["schemas"]["JourneyApplicationRerun"];

/** Changes to an entity of the old application, where null drops a field, or a new entity. */
export type JourneyEntityRerun = components["schemas"]["JourneyEntityRerun"];

/** Changes to the input, where null drops a value. */
export type JourneyEntityDataChange = components["schemas"]["JourneyEntityDataChange"];

/** How an action ended. Further members are data for later nodes. */
export type JourneyActionUpdate = components["schemas"]["JourneyActionUpdate"];

/** A decision by hand: an outcome with `reason` or `reasons`, which must belong to the outcome in the dashboard. Once a review is closed, only a note. */
export type JourneyReview = components["schemas"]["JourneyReview"];

/** What a review answers. No page prints it. */
export type JourneyReviewResult = components["schemas"]["JourneyReviewResult"];

/** One run of a journey for one or more entities. Nothing in it is promised: a write may also answer an acknowledgement (asynchronous start), and no page prints what that holds. */
export type JourneyApplication = components["schemas"]["JourneyApplication"];

/** Where the application stands. Of several entities, the one whose status ranks highest decides. */
export type JourneyApplicationStatus = components["schemas"]["JourneyApplicationStatus"];

/** What evaluations gave, taken together. */
export type JourneyOutput = components["schemas"]["JourneyOutput"];

/** A reason for an outcome. */
export type JourneyOutcomeReason = components["schemas"]["JourneyOutcomeReason"];

/** Where a matrix model put the application. */
export type MatrixModelResult = components["schemas"]["MatrixModelResult"];

/** A link, as a path from `/v1` on. */
export type JourneyLink = components["schemas"]["JourneyLink"];

/** Links of the application. */
export type JourneyApplicationLinks = components["schemas"]["JourneyApplicationLinks"];

/** What belongs to the application. */
export type JourneyApplicationParts = components["schemas"]["JourneyApplicationParts"];

/** Where a rerun comes from. */
export type JourneyRerunOrigin = components["schemas"]["JourneyRerunOrigin"];

/** What started the rerun. */
export type JourneyRerunInitiator = components["schemas"]["JourneyRerunInitiator"];

/** A rerun of this application. */
export type JourneyRerun = components["schemas"]["JourneyRerun"];

/** The journey that the application runs through. */
export type JourneyInfo = components["schemas"]["JourneyInfo"];

/** Whether the journey takes applications or alerts. */
export type JourneyType = components["schemas"]["JourneyType"];

/** A person or business of the application. */
export type JourneyChildEntity = components["schemas"]["JourneyChildEntity"];

/** How far one entity came in the application. */
export type JourneyEntityApplication = components["schemas"]["JourneyEntityApplication"];

/** The input that a `data_request` wants, or for `pending_workflow_service` whatever the service has to say. */
export type JourneyStatusDetails = components["schemas"]["JourneyStatusDetails"];

/** A dimension of a portfolio evaluation. */
export type JourneyDimension = components["schemas"]["JourneyDimension"];

/** The entity that stands for the whole application. */
export type JourneyApplicationEntity = components["schemas"]["JourneyApplicationEntity"];

/** An entity group. */
export type JourneyEntityGroup = components["schemas"]["JourneyEntityGroup"];

/** Which outcomes are fixed and which services run where. */
export type MultiEnvironmentConfig = components["schemas"]["MultiEnvironmentConfig"];

/** An action of a multi-environment configuration. */
export type MultiEnvironmentAction = components["schemas"]["MultiEnvironmentAction"];

/** A workflow of a multi-environment configuration. */
export type MultiEnvironmentWorkflow = components["schemas"]["MultiEnvironmentWorkflow"];

/** A service of a multi-environment configuration. */
export type MultiEnvironmentService = components["schemas"]["MultiEnvironmentService"];

/** An investigation that an alert led to. */
export type JourneyInvestigation = components["schemas"]["JourneyInvestigation"];

/** Something that happened to a journey application, in its list of events or in a webhook. Which members it has depends on its type. Events of the whole application have no entity, or that of the group. */
export type JourneyEvent = components["schemas"]["JourneyEvent"];

/** What happened. `completed_application` is the last event of an application and always comes. */
export type JourneyEventType = components["schemas"]["JourneyEventType"];

/** A failure inside a journey, much like the common error body but with nothing promised. */
export type JourneyErrorData = components["schemas"]["JourneyErrorData"];

/** What Alloy's capture SDK is to ask the person for. */
export type JourneySdkConfig = components["schemas"]["JourneySdkConfig"];

/** A node of a journey. All null when an event belongs to none. */
export type JourneyNode = components["schemas"]["JourneyNode"];

/** Links of the event; often none. */
export type JourneyEventLinks = components["schemas"]["JourneyEventLinks"];

/** The input that a journey wants. */
export type JourneyParameters = components["schemas"]["JourneyParameters"];

/** The input that a branch of a journey wants. */
export type JourneyBranchParameters = components["schemas"]["JourneyBranchParameters"];

/** The input that a workflow of a branch wants. */
export type JourneyWorkflowParameters = components["schemas"]["JourneyWorkflowParameters"];

/** What every event may have beside its type and data. */
export type EventEnvelope = components["schemas"]["EventEnvelope"];

/** An event to report. Its `event_type` decides what `data` holds. */
export type EventCreate = components["schemas"]["EventCreate"];

/** A person is new. */
export type PersonCreatedEvent = components["schemas"]["PersonCreatedEvent"];

/** Something changed about a person. Also the way to give an entity your own id later. */
export type PersonUpdatedEvent = components["schemas"]["PersonUpdatedEvent"];

/** A business is new. */
export type BusinessCreatedEvent = components["schemas"]["BusinessCreatedEvent"];

/** Something changed about a business. Also the way to give an entity your own id later. */
export type BusinessUpdatedEvent = components["schemas"]["BusinessUpdatedEvent"];

/** An account with you is new. */
export type BankAccountCreatedEvent = components["schemas"]["BankAccountCreatedEvent"];

/** Something changed about an account with you. */
export type BankAccountUpdatedEvent = components["schemas"]["BankAccountUpdatedEvent"];

/** An account elsewhere was linked. */
export type ExternalAccountCreatedEvent = components["schemas"]["ExternalAccountCreatedEvent"];

/** An account elsewhere was unlinked, linked again or changed. */
export type ExternalAccountUpdatedEvent = components["schemas"]["ExternalAccountUpdatedEvent"];

/** A transaction was made, or changed. */
export type TransactionEvent = components["schemas"]["TransactionEvent"];

/** Somebody signed in, or tried to. */
export type LoginEvent = components["schemas"]["LoginEvent"];

/** Somebody changed how they sign in. */
export type CredentialsUpdatedEvent = components["schemas"]["CredentialsUpdatedEvent"];

/** Somebody entered an application embedded in yours. */
export type EmbeddedAuthenticationEvent = components["schemas"]["EmbeddedAuthenticationEvent"];

/** Somebody changed what they are notified of. */
export type ModifyNotificationEvent = components["schemas"]["ModifyNotificationEvent"];

/** A group of entities is new. */
export type EntityGroupCreatedEvent = components["schemas"]["EntityGroupCreatedEvent"];

/** Something changed about a group of entities. */
export type EntityGroupUpdatedEvent = components["schemas"]["EntityGroupUpdatedEvent"];

/** A card is new. */
export type CardCreatedEvent = components["schemas"]["CardCreatedEvent"];

/** Something changed about a card. */
export type CardUpdatedEvent = components["schemas"]["CardUpdatedEvent"];

/** What became of an event; on failure `error` says why. */
export type EventResult = components["schemas"]["EventResult"];

/** Where the thing itself can be fetched. */
export type EventLinks = components["schemas"]["EventLinks"];

/** The event as Alloy took it, with all that ran on it. */
export type EventOutcome = components["schemas"]["EventOutcome"];

/** The event type. */
export type EventType = components["schemas"]["EventType"];

/** A workflow that ran on the event. */
export type EventEvaluation = components["schemas"]["EventEvaluation"];

/** A journey that the event started. */
export type EventJourneyApplication = components["schemas"]["EventJourneyApplication"];

/** An investigation that the event opened or joined. */
export type EventInvestigation = components["schemas"]["EventInvestigation"];

/** Why the workflow or journey failed; null when it did not. */
export type EventRunError = components["schemas"]["EventRunError"];

/** Why an event was refused. Unusable events have `issues`, clashes have `exists`. */
export type EventError = components["schemas"]["EventError"];

/** One thing that is wrong with an event. */
export type EventIssue = components["schemas"]["EventIssue"];

/** An event as it was reported. */
export type EventRequest = components["schemas"]["EventRequest"];

/** The failure of `getEvent` for an event that does not exist. */
export type EventNotFound = components["schemas"]["EventNotFound"];

/** What an event type takes, told in the manner of a schema. Only a sample of it is printed. */
export type EventSchema = components["schemas"]["EventSchema"];

/** What the data of any event may hold, besides the members of its type. */
export type EventData = components["schemas"]["EventData"];

/** Names the entity, by your own id, by Alloy's token or by both. */
export type EventEntityReference = components["schemas"]["EventEntityReference"];

/** Names the account, by your own id, by Alloy's token or by both. */
export type EventAccountReference = components["schemas"]["EventAccountReference"];

/** The device that a person used. */
export type LoginDevice = components["schemas"]["LoginDevice"];

/** The device that a person used, and whether you knew it. */
export type EventDevice = components["schemas"]["EventDevice"];

/** An address. Journeys name its parts alike, evaluations do not. */
export type EventAddress = components["schemas"]["EventAddress"];

/** An e-mail address. */
export type EventEmail = components["schemas"]["EventEmail"];

/** A telephone number. */
export type EventPhone = components["schemas"]["EventPhone"];

/** A group that the entity joins, named by either of its ids. */
export type EventGroupMembership = components["schemas"]["EventGroupMembership"];

/** What events on persons and on businesses share. */
export type EntityEventData = components["schemas"]["EntityEventData"];

/** What an event tells of a person. */
export type PersonEventData = components["schemas"]["PersonEventData"];

/** A person who is new. */
export type PersonCreatedData = components["schemas"]["PersonCreatedData"];

/** A person of whom something changed. */
export type PersonUpdatedData = components["schemas"]["PersonUpdatedData"];

/** What an event tells of a business. */
export type BusinessEventData = components["schemas"]["BusinessEventData"];

/** A business that is new. */
export type BusinessCreatedData = components["schemas"]["BusinessCreatedData"];

/** A business of which something changed. */
export type BusinessUpdatedData = components["schemas"]["BusinessUpdatedData"];

/** An account with you that is new. */
export type BankAccountCreatedData = components["schemas"]["BankAccountCreatedData"];

/** An account with you of which something changed. */
export type BankAccountUpdatedData = components["schemas"]["BankAccountUpdatedData"];

/** An account elsewhere that a person or business linked. */
export type ExternalAccountCreatedData = components["schemas"]["ExternalAccountCreatedData"];

/** An account elsewhere that was unlinked, linked again or changed. */
export type ExternalAccountUpdatedData = components["schemas"]["ExternalAccountUpdatedData"];

/** A change of how a person signs in. */
export type CredentialsUpdatedData = components["schemas"]["CredentialsUpdatedData"];

/** The second factors of a person. */
export type TwoFactorSettings = components["schemas"]["TwoFactorSettings"];

/** One way to send a code. */
export type TwoFactorMethod = components["schemas"]["TwoFactorMethod"];

/** A person who entered an application embedded in yours. */
export type EmbeddedAuthenticationData = components["schemas"]["EmbeddedAuthenticationData"];

/** A sign-in, or an attempt at one. */
export type LoginData = components["schemas"]["LoginData"];

/** A change of what a person is notified of. */
export type ModifyNotificationData = components["schemas"]["ModifyNotificationData"];

/** Kind of a notification. */
export type NotificationKind = components["schemas"]["NotificationKind"];

/** One place that notifications go to. */
export type NotificationTarget = components["schemas"]["NotificationTarget"];

/** A group that is new. */
export type EntityGroupCreatedData = components["schemas"]["EntityGroupCreatedData"];

/** A group of which something changed. */
export type EntityGroupUpdatedData = components["schemas"]["EntityGroupUpdatedData"];

/** An id of your own for a group. Its member is called `external_entity_id` all the same. */
export type EventExternalGroupId = components["schemas"]["EventExternalGroupId"];

/** A member of a new group. */
export type EventGroupMember = components["schemas"]["EventGroupMember"];

/** A member of a group that changes. */
export type EventGroupMemberUpdate = components["schemas"]["EventGroupMemberUpdate"];

/** An account of a group's member. */
export type EventGroupAccount = components["schemas"]["EventGroupAccount"];

/** An account of a group's member that changes. */
export type EventGroupAccountUpdate = components["schemas"]["EventGroupAccountUpdate"];

/** A card that is new, or of which something changed. */
export type CardEventData = components["schemas"]["CardEventData"];

/** A holder of a card. */
export type CardHolder = components["schemas"]["CardHolder"];

/** An account behind a card. */
export type CardAccount = components["schemas"]["CardAccount"];

/** A transaction that is new, or changed when its id was sent before. Members of your own may stand beside those listed. */
export type TransactionData = components["schemas"]["TransactionData"];

/** The entity and its account, by your own ids or by Alloy's tokens. */
export type TransactionParty = components["schemas"]["TransactionParty"];

/** Who is at the other side, named by account number or by your own id. */
export type CounterpartyData = components["schemas"]["CounterpartyData"];

/** The other side of a transaction. */
export type Counterparty = components["schemas"]["Counterparty"];

/** Another transaction, named by exactly one of its ids. */
export type LinkedTransactionData = components["schemas"]["LinkedTransactionData"];

/** What the transaction was for. */
export type TransactionCategory = components["schemas"]["TransactionCategory"];

/** How the money moves. */
export type TransactionProcessMethod = components["schemas"]["TransactionProcessMethod"];

/** Where the transaction was made. */
export type TransactionInteractionPoint = components["schemas"]["TransactionInteractionPoint"];

/** How far the transaction got. */
export type TransactionStatus = components["schemas"]["TransactionStatus"];

/** Which investigations are wanted. */
export type InvestigationFilters = components["schemas"]["InvestigationFilters"];

/** An investigation to open. */
export type InvestigationCreate = components["schemas"]["InvestigationCreate"];

/** An alert of a journey. The definition writes the list of required members beside the array, where it has no effect; it is meant for the items. */
export type InvestigationAlert = components["schemas"]["InvestigationAlert"];

/** A tag to give an investigation. */
export type InvestigationTagCreate = components["schemas"]["InvestigationTagCreate"];

/** How far an investigation got. */
export type InvestigationState = components["schemas"]["InvestigationState"];

/** A page of investigations. */
export type InvestigationList = components["schemas"]["InvestigationList"];

/** An investigation, as the list shows it. */
export type InvestigationSummary = components["schemas"]["InvestigationSummary"];

/** An entity under suspicion, as the list shows it. */
export type InvestigationSummaryEntity = components["schemas"]["InvestigationSummaryEntity"];

/** Someone who works on investigations; null or all empty when there is nobody. */
export type InvestigationAgent = components["schemas"]["InvestigationAgent"];

/** An investigation with all that belongs to it. */
export type Investigation = components["schemas"]["Investigation"];

/** What belongs to an investigation. */
export type InvestigationDetails = components["schemas"]["InvestigationDetails"];

/** An entity under suspicion. */
export type InvestigationEntity = components["schemas"]["InvestigationEntity"];

/** One thing that happened to an investigation. */
export type InvestigationEvent = components["schemas"]["InvestigationEvent"];

/** An alert of a journey. */
export type InvestigationEvidence = components["schemas"]["InvestigationEvidence"];

/** A tag of an investigation. */
export type InvestigationTag = components["schemas"]["InvestigationTag"];

/** A note on an investigation. */
export type InvestigationNote = components["schemas"]["InvestigationNote"];

/** An agent's decision on an investigation. */
export type InvestigationReview = components["schemas"]["InvestigationReview"];

/** A transaction, with the members of its event and any that you added. */
export type Transaction = components["schemas"]["Transaction"];

/** Another transaction that belongs with this one. */
export type LinkedTransaction = components["schemas"]["LinkedTransaction"];

/** What changes about a transaction. */
export type TransactionUpdate = components["schemas"]["TransactionUpdate"];

/** A transaction after a change. Some members go by other names than in the request. */
export type UpdatedTransaction = components["schemas"]["UpdatedTransaction"];

/** What all webhook bodies have in common. Webhooks are set up in the dashboard, where one of these is chosen: - Basic: `Authorization: Basic` with user and password of your choice. - OAuth 2.0: Alloy fetches a token from your token URL, by client credentials or password, and sends it as `Authorization: Bearer`. - HMAC, on request: `Authorization` is the signature and nothing else, base64 of the SHA-256 HMAC of the body as received, under the shared secret. */
export type WebhookEnvelope = components["schemas"]["WebhookEnvelope"];

/** An agent has reviewed an entity. */
export type EntityReviewedEvent = components["schemas"]["EntityReviewedEvent"];

/** An agent has reviewed a group. */
export type GroupReviewedEvent = components["schemas"]["GroupReviewedEvent"];

/** An agent has run an evaluation. */
export type EvaluationCreatedEvent = components["schemas"]["EvaluationCreatedEvent"];

/** What a webhook tells about an evaluation. `getEvaluation` has the rest. */
export type EvaluationNotice = components["schemas"]["EvaluationNotice"];

/** An investigation was opened. */
export type InvestigationCreatedEvent = components["schemas"]["InvestigationCreatedEvent"];

/** An investigation has a new status. */
export type InvestigationStatusChangedEvent = components["schemas"]["InvestigationStatusChangedEvent"];

/** How an investigation stands after a change. */
export type InvestigationChange = components["schemas"]["InvestigationChange"];

/** An alert was assigned to an agent, or taken from one. */
export type InvestigationAlertEvent = components["schemas"]["InvestigationAlertEvent"];

/** Something happened to a journey application. */
export type JourneyApplicationEvent = components["schemas"]["JourneyApplicationEvent"];
