// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { components } from "./openapi.gen.ts";

/** Why `loginViaBiometrics` clashes with what Weavr holds. */
export type LoginViaBiometricsConflict = components["schemas"]["LoginViaBiometricsConflict"];

/** Why `listIdentities` clashes with what Weavr holds. */
export type ListIdentitiesConflict = components["schemas"]["ListIdentitiesConflict"];

/** Who signs in, and with what. */
export type LoginWithPassword = components["schemas"]["LoginWithPassword"];

/** What a token is good for. `NO_TYPE` is explained nowhere. Where the type is absent, the token is ready for use (inferred). */
export type TokenType = components["schemas"]["TokenType"];

/** A session. */
export type LoginResponse = components["schemas"]["LoginResponse"];

/** Comes where the password has to be changed first. */
export type PasswordExpired = components["schemas"]["PasswordExpired"];

/** Who signs in. */
export type LoginViaBiometrics = components["schemas"]["LoginViaBiometrics"];

/** A prompt that was sent. */
export type LoginChallenge = components["schemas"]["LoginChallenge"];

/** Where else to sign out. */
export type LogoutResponse = components["schemas"]["LogoutResponse"];

/** What to exchange, and for whom. */
export type AccessTokenRequest = components["schemas"]["AccessTokenRequest"];

/** A token that acts for one identity. */
export type AccessTokenResponse = components["schemas"]["AccessTokenResponse"];

/** One page of identities. */
export type IdentityList = components["schemas"]["IdentityList"];

/** An identity that one may act for. */
export type UserIdentity = components["schemas"]["UserIdentity"];

/** An e-mail address. */
export type Email = components["schemas"]["Email"];

/** Code from an e-mail. */
export type VerificationCode = components["schemas"]["VerificationCode"];

/** Code from an SMS, an invite or a link to a new password. */
export type Nonce = components["schemas"]["Nonce"];

/** Your own label, to filter by. */
export type Tag = components["schemas"]["Tag"];

/** Language of what Weavr sends to the user. */
export type UserLocale = components["schemas"]["UserLocale"];

/** Which look of yours the messages to the user have. */
export type Brand = components["schemas"]["Brand"];

/** Id of a user, in digits. */
export type UserId = components["schemas"]["UserId"];

/** Id that Weavr made, in digits. */
export type Id = components["schemas"]["Id"];

/** Id of a profile, from the portal. */
export type ProfileId = components["schemas"]["ProfileId"];

/** A currency by ISO 4217. */
export type Currency = components["schemas"]["Currency"];

/** A country by ISO 3166-1 alpha-2. */
export type CountryCode = components["schemas"]["CountryCode"];

/** How far a consumer is verified. Weavr calls the type deprecated and still sends it. */
export type KycLevel = components["schemas"]["KycLevel"];

/** How a code travels. */
export type SCAOtpChannel = components["schemas"]["SCAOtpChannel"];

/** Who shows a prompt. */
export type SCAPushChannel = components["schemas"]["SCAPushChannel"];

/** What an authorised user may do. Roles add up. | Role | Reach | | --- | --- | | `CARD_ASSIGNEE` | the cards that are linked to the user | | `CARDS_MANAGEMENT_ROLE` | cards (inferred from the name) | | `FUNDS_MANAGEMENT_ROLE` | balances and the movement of money (inferred from the name) | | `ACCESS_MANAGEMENT_ROLE` | creation and invitation of users | | `ADMIN` | everything | */
export type UserPredefinedRole = components["schemas"]["UserPredefinedRole"];

/** Names an identity in a request. The one of an answer fits. */
export type IdentityId = components["schemas"]["IdentityId"];

/** Names an identity, or its root user, in an answer. */
export type ReportedIdentityId = components["schemas"]["ReportedIdentityId"];

/** Names the user who acts. */
export type CredentialId = components["schemas"]["CredentialId"];

/** A mobile number. */
export type Mobile = components["schemas"]["Mobile"];

/** A day. Weavr calls it `Date`. */
export type CalendarDate = components["schemas"]["CalendarDate"];

/** A bank account by its IBAN. */
export type IBANDetails = components["schemas"]["IBANDetails"];

/** A British bank account. */
export type FasterPaymentsBankDetailsOrBACSBankDetails = components["schemas"]["FasterPaymentsBankDetailsOrBACSBankDetails"];

/** What Weavr could not use in a request. */
export type BadRequest = components["schemas"]["BadRequest"];

/** One field that breaks a rule. */
export type InvalidField = components["schemas"]["InvalidField"];

/** The rule that a field breaks. */
export type FieldRule = components["schemas"]["FieldRule"];

/** Why the user may not do this. One body for all refusals, although Weavr declares narrower ones by operation. */
export type Forbidden = components["schemas"]["Forbidden"];

/** Why a token is no good. */
export type TokenProblem = components["schemas"]["TokenProblem"];

/** A failure without further shape. Weavr calls it `Error`. */
export type DefaultError = components["schemas"]["DefaultError"];

/** Why `createPassword` clashes with what Weavr holds. */
export type CreatePasswordConflict = components["schemas"]["CreatePasswordConflict"];

/** Why `updatePassword` clashes with what Weavr holds. */
export type UpdatePasswordConflict = components["schemas"]["UpdatePasswordConflict"];

/** Why `validatePassword` clashes with what Weavr holds. */
export type ValidatePasswordConflict = components["schemas"]["ValidatePasswordConflict"];

/** Why `startLostPassword` clashes with what Weavr holds. */
export type StartLostPasswordConflict = components["schemas"]["StartLostPasswordConflict"];

/** Why `resumeLostPassword` clashes with what Weavr holds. */
export type ResumeLostPasswordConflict = components["schemas"]["ResumeLostPasswordConflict"];

/** A password, in clear or as token. */
export type SensitivePassword = components["schemas"]["SensitivePassword"];

/** A user's first password. */
export type PasswordCreate = components["schemas"]["PasswordCreate"];

/** The old password and the new. */
export type PasswordUpdate = components["schemas"]["PasswordUpdate"];

/** The password to check. */
export type PasswordValidate = components["schemas"]["PasswordValidate"];

/** Who has lost the password. */
export type LostPasswordStart = components["schemas"]["LostPasswordStart"];

/** What the link carried, and the new password. */
export type LostPasswordResume = components["schemas"]["LostPasswordResume"];

/** A password that is set. */
export type PasswordInfo = components["schemas"]["PasswordInfo"];

/** A password that is set, and a session. */
export type PasswordResponse = components["schemas"]["PasswordResponse"];

/** A session. */
export type TokenResponse = components["schemas"]["TokenResponse"];

/** Why `issueStepUpOtpChallenge` clashes with what Weavr holds. */
export type IssueStepUpOtpChallengeConflict = components["schemas"]["IssueStepUpOtpChallengeConflict"];

/** Why `verifyStepUpOtpChallenge` clashes with what Weavr holds. */
export type VerifyStepUpOtpChallengeConflict = components["schemas"]["VerifyStepUpOtpChallengeConflict"];

/** Why `issueStepUpPushChallenge` clashes with what Weavr holds. */
export type IssueStepUpPushChallengeConflict = components["schemas"]["IssueStepUpPushChallengeConflict"];

/** Why `issueConfirmationOtpChallenge` clashes with what Weavr holds. */
export type IssueConfirmationOtpChallengeConflict = components["schemas"]["IssueConfirmationOtpChallengeConflict"];

/** Why `verifyConfirmationOtpChallenge` clashes with what Weavr holds. */
export type VerifyConfirmationOtpChallengeConflict = components["schemas"]["VerifyConfirmationOtpChallengeConflict"];

/** Why `issueConfirmationPushChallenge` clashes with what Weavr holds. */
export type IssueConfirmationPushChallengeConflict = components["schemas"]["IssueConfirmationPushChallengeConflict"];

/** The code that came. */
export type OtpVerification = components["schemas"]["OtpVerification"];

/** A prompt that was sent. */
export type StepUpChallenge = components["schemas"]["StepUpChallenge"];

/** What is to be confirmed. */
export type MultipleSCAResourceType = components["schemas"]["MultipleSCAResourceType"];

/** What is to be confirmed. */
export type ConfirmationChallengeCreate = components["schemas"]["ConfirmationChallengeCreate"];

/** A challenge that was sent. */
export type ConfirmationChallenge = components["schemas"]["ConfirmationChallenge"];

/** The code that came, and what it confirms. */
export type ConfirmationVerification = components["schemas"]["ConfirmationVerification"];

/** Why `enrolOtpDevice` clashes with what Weavr holds. */
export type EnrolOtpDeviceConflict = components["schemas"]["EnrolOtpDeviceConflict"];

/** Why `verifyOtpDeviceEnrolment` clashes with what Weavr holds. */
export type VerifyOtpDeviceEnrolmentConflict = components["schemas"]["VerifyOtpDeviceEnrolmentConflict"];

/** Why `enrolPushDevice` clashes with what Weavr holds. */
export type EnrolPushDeviceConflict = components["schemas"]["EnrolPushDeviceConflict"];

/** Why `unlinkPushDevice` clashes with what Weavr holds. */
export type UnlinkPushDeviceConflict = components["schemas"]["UnlinkPushDeviceConflict"];

/** Who is to show prompts. */
export type AuthSCAPushChannel = components["schemas"]["AuthSCAPushChannel"];

/** The second factors of a user. */
export type SCAFactorList = components["schemas"]["SCAFactorList"];

/** A second factor. */
export type SCAFactor = components["schemas"]["SCAFactor"];

/** Kind of a challenge. */
export type SCAChallengeType = components["schemas"]["SCAChallengeType"];

/** How a factor stands. `PENDING_VERIFICATION`: enrolment has begun. `INACTIVE`: it was refused. */
export type SCAFactorStatus = components["schemas"]["SCAFactorStatus"];

/** Way of a challenge. */
export type SCAChannel = components["schemas"]["SCAChannel"];

/** Why `createUser` clashes with what Weavr holds. */
export type CreateUserConflict = components["schemas"]["CreateUserConflict"];

/** Why `updateUser` clashes with what Weavr holds. */
export type UpdateUserConflict = components["schemas"]["UpdateUserConflict"];

/** Why `sendUserInvite` clashes with what Weavr holds. */
export type SendUserInviteConflict = components["schemas"]["SendUserInviteConflict"];

/** Why `validateUserInvite` clashes with what Weavr holds. */
export type ValidateUserInviteConflict = components["schemas"]["ValidateUserInviteConflict"];

/** Why `consumeUserInvite` clashes with what Weavr holds. */
export type ConsumeUserInviteConflict = components["schemas"]["ConsumeUserInviteConflict"];

/** Why `sendUserEmailVerificationCode` clashes with what Weavr holds. */
export type SendUserEmailVerificationCodeConflict = components["schemas"]["SendUserEmailVerificationCodeConflict"];

/** Why `verifyUserEmail` clashes with what Weavr holds. */
export type VerifyUserEmailConflict = components["schemas"]["VerifyUserEmailConflict"];

/** Why `startUserKyc` clashes with what Weavr holds. */
export type StartUserKycConflict = components["schemas"]["StartUserKycConflict"];

/** A user to add. */
export type UserCreate = components["schemas"]["UserCreate"];

/** What to change of a user. */
export type UserUpdate = components["schemas"]["UserUpdate"];

/** An authorised user. */
export type User = components["schemas"]["User"];

/** What a user may do; `UserPredefinedRole` explains the roles. */
export type ReportedUserPredefinedRole = components["schemas"]["ReportedUserPredefinedRole"];

/** One page of users. */
export type UserList = components["schemas"]["UserList"];

/** The code to check. */
export type UserInviteValidate = components["schemas"]["UserInviteValidate"];

/** The code of the invite, and the password. */
export type UserInviteConsume = components["schemas"]["UserInviteConsume"];

/** Whose address to verify. */
export type UserEmailVerificationStart = components["schemas"]["UserEmailVerificationStart"];

/** The address, and the code that came. */
export type UserEmailVerification = components["schemas"]["UserEmailVerification"];

/** A KYC that has started. */
export type UserKycStarted = components["schemas"]["UserKycStarted"];

/** A role of role-based access. */
export type RbacRole = components["schemas"]["RbacRole"];

/** A business to register. */
export type CorporateCreate = components["schemas"]["CorporateCreate"];

/** Director or legal representative. Cannot be deactivated. */
export type CorporateRootUserCreate = components["schemas"]["CorporateRootUserCreate"];

/** The company. Has to match what KYB will prove. */
export type CompanyCreate = components["schemas"]["CompanyCreate"];

/** What to change; all of it is optional. */
export type CorporateUpdate = components["schemas"]["CorporateUpdate"];

/** First or last name in an update, shorter and stricter than at creation. */
export type ShortPersonName = components["schemas"]["ShortPersonName"];

/** Whom to mail. */
export type CorporateEmailVerificationSend = components["schemas"]["CorporateEmailVerificationSend"];

/** An address and the code that was mailed to it. */
export type CorporateEmailVerify = components["schemas"]["CorporateEmailVerify"];

/** A business. */
export type Corporate = components["schemas"]["Corporate"];

/** A business as its creation answers it, with more of its root user. */
export type CreatedCorporate = components["schemas"]["CreatedCorporate"];

/** Who created a corporate. */
export type CorporateRootUser = components["schemas"]["CorporateRootUser"];

/** The root user as the creation of a corporate answers it. */
export type CreatedCorporateRootUser = components["schemas"]["CreatedCorporateRootUser"];

/** The company of a corporate. */
export type Company = components["schemas"]["Company"];

/** What opens the KYB component. */
export type CorporateKybReference = components["schemas"]["CorporateKybReference"];

/** How far KYB is. */
export type CorporateKyb = components["schemas"]["CorporateKyb"];

/** A business address. */
export type Address = components["schemas"]["Address"];

/** The registered address, which KYB fills in. */
export type LegalAddress = components["schemas"]["LegalAddress"];

/** State of a due diligence. */
export type KyiStatus = components["schemas"]["KyiStatus"];

/** What the root user is in the company. */
export type CompanyPosition = components["schemas"]["CompanyPosition"];

/** What the root user is in the company. */
export type ReportedCompanyPosition = components["schemas"]["ReportedCompanyPosition"];

/** Legal form of the company. */
export type CompanyType = components["schemas"]["CompanyType"];

/** Legal form of the company. */
export type ReportedCompanyType = components["schemas"]["ReportedCompanyType"];

/** Line of business. Deprecated by Weavr. */
export type Industry = components["schemas"]["Industry"];

/** Line of business. Deprecated by Weavr. */
export type ReportedIndustry = components["schemas"]["ReportedIndustry"];

/** Where the money of a corporate comes from. Deprecated by Weavr. */
export type CorporateSourceOfFunds = components["schemas"]["CorporateSourceOfFunds"];

/** Where the money of a corporate comes from. Deprecated by Weavr. */
export type ReportedCorporateSourceOfFunds = components["schemas"]["ReportedCorporateSourceOfFunds"];

/** Why `createCorporate` was refused. */
export type CreateCorporateConflict = components["schemas"]["CreateCorporateConflict"];

/** Why `updateCorporate` was refused. */
export type UpdateCorporateConflict = components["schemas"]["UpdateCorporateConflict"];

/** Why `sendCorporateEmailVerificationCode` was refused. */
export type SendCorporateEmailVerificationCodeConflict = components["schemas"]["SendCorporateEmailVerificationCodeConflict"];

/** Why `verifyCorporateEmail` was refused. */
export type VerifyCorporateEmailConflict = components["schemas"]["VerifyCorporateEmailConflict"];

/** Why `startCorporateKyb` was refused. */
export type StartCorporateKybConflict = components["schemas"]["StartCorporateKybConflict"];

/** A person to register. */
export type ConsumerCreate = components["schemas"]["ConsumerCreate"];

/** The person. */
export type ConsumerRootUserCreate = components["schemas"]["ConsumerRootUserCreate"];

/** What to change; all of it is optional. */
export type ConsumerUpdate = components["schemas"]["ConsumerUpdate"];

/** Whom to mail. */
export type ConsumerEmailVerificationSend = components["schemas"]["ConsumerEmailVerificationSend"];

/** An address and the code that was mailed to it. */
export type ConsumerEmailVerify = components["schemas"]["ConsumerEmailVerify"];

/** How to start KYC. */
export type ConsumerKycStart = components["schemas"]["ConsumerKycStart"];

/** One value to show filled in. */
export type PrefillDetail = components["schemas"]["PrefillDetail"];

/** A person as an identity. */
export type Consumer = components["schemas"]["Consumer"];

/** The person of a consumer. */
export type ConsumerRootUser = components["schemas"]["ConsumerRootUser"];

/** What opens the KYC component. */
export type ConsumerKycReference = components["schemas"]["ConsumerKycReference"];

/** How far KYC is. */
export type ConsumerKyc = components["schemas"]["ConsumerKyc"];

/** Address of a person. */
export type AddressWithCountryRequired = components["schemas"]["AddressWithCountryRequired"];

/** Address of a person in an answer. */
export type AddressWithNoRequiredFields = components["schemas"]["AddressWithNoRequiredFields"];

/** What a consumer does for a living. Deprecated by Weavr. */
export type Occupation = components["schemas"]["Occupation"];

/** What a consumer does for a living. Deprecated by Weavr. */
export type ReportedOccupation = components["schemas"]["ReportedOccupation"];

/** Where the money of a consumer comes from. Deprecated by Weavr. */
export type ConsumerSourceOfFunds = components["schemas"]["ConsumerSourceOfFunds"];

/** Where the money of a consumer comes from. Deprecated by Weavr. */
export type ReportedConsumerSourceOfFunds = components["schemas"]["ReportedConsumerSourceOfFunds"];

/** Why `createConsumer` was refused. */
export type CreateConsumerConflict = components["schemas"]["CreateConsumerConflict"];

/** Why `updateConsumer` was refused. */
export type UpdateConsumerConflict = components["schemas"]["UpdateConsumerConflict"];

/** Why `sendConsumerEmailVerificationCode` was refused. */
export type SendConsumerEmailVerificationCodeConflict = components["schemas"]["SendConsumerEmailVerificationCodeConflict"];

/** Why `verifyConsumerEmail` was refused. */
export type VerifyConsumerEmailConflict = components["schemas"]["VerifyConsumerEmailConflict"];

/** Why `startConsumerKyc` was refused. */
export type StartConsumerKycConflict = components["schemas"]["StartConsumerKycConflict"];

/** An account to open. */
export type ManagedAccountCreate = components["schemas"]["ManagedAccountCreate"];

/** What to change; all of it is optional. */
export type ManagedAccountUpdate = components["schemas"]["ManagedAccountUpdate"];

/** An account. */
export type ManagedAccount = components["schemas"]["ManagedAccount"];

/** A page of accounts. */
export type ManagedAccountList = components["schemas"]["ManagedAccountList"];

/** What an instrument holds. */
export type ManagedInstrumentBalance = components["schemas"]["ManagedInstrumentBalance"];

/** State of an instrument: an object, whose `state` is the word. */
export type ManagedInstrumentState = components["schemas"]["ManagedInstrumentState"];

/** Bank details of an account. */
export type ManagedAccountIBAN = components["schemas"]["ManagedAccountIBAN"];

/** One way to pay in. */
export type BankAccountDetails = components["schemas"]["BankAccountDetails"];

/** An account that is reached over SWIFT. */
export type SwiftBankDetails = components["schemas"]["SwiftBankDetails"];

/** Balance, in minor units, below which a webhook is sent. */
export type AccountLowBalanceThreshold = components["schemas"]["AccountLowBalanceThreshold"];

/** State of an instrument. */
export type InstrumentState = components["schemas"]["InstrumentState"];

/** Who or what blocked an instrument. */
export type BlockedReason = components["schemas"]["BlockedReason"];

/** Why an instrument was destroyed. */
export type DestroyedReason = components["schemas"]["DestroyedReason"];

/** Why `createManagedAccount` was refused. */
export type CreateManagedAccountConflict = components["schemas"]["CreateManagedAccountConflict"];

/** Why `assignManagedAccountIban` was refused. */
export type AssignManagedAccountIbanConflict = components["schemas"]["AssignManagedAccountIbanConflict"];

/** Why `blockManagedAccount` was refused. */
export type BlockManagedAccountConflict = components["schemas"]["BlockManagedAccountConflict"];

/** Why `unblockManagedAccount` was refused. */
export type UnblockManagedAccountConflict = components["schemas"]["UnblockManagedAccountConflict"];

/** Why `removeManagedAccount` was refused. */
export type RemoveManagedAccountConflict = components["schemas"]["RemoveManagedAccountConflict"];

/** Money to move. */
export type TransferCreate = components["schemas"]["TransferCreate"];

/** Transfers to cancel. */
export type TransferCancel = components["schemas"]["TransferCancel"];

/** A transaction to cancel. */
export type TransactionCancelRequest = components["schemas"]["TransactionCancelRequest"];

/** Names an account or a card in a request. The one of an answer fits. */
export type InstrumentId = components["schemas"]["InstrumentId"];

/** Money. */
export type CurrencyAmount = components["schemas"]["CurrencyAmount"];

/** A movement of money between instruments of one identity. */
export type Transfer = components["schemas"]["Transfer"];

/** A page of transfers. */
export type TransferList = components["schemas"]["TransferList"];

/** What became of transfers that were to be cancelled. */
export type TransferCancelled = components["schemas"]["TransferCancelled"];

/** What became of a transaction that was to be cancelled. */
export type TransactionCancelResponse = components["schemas"]["TransactionCancelResponse"];

/** Names an account or a card in an answer. */
export type ReportedInstrumentId = components["schemas"]["ReportedInstrumentId"];

/** What the transfer is for. */
export type TransferDescription = components["schemas"]["TransferDescription"];

/** When to run it, in Unix milliseconds as text. Without it, at once. */
export type ScheduledTimestamp = components["schemas"]["ScheduledTimestamp"];

/** When it ran, in Unix milliseconds as text. */
export type ExecutionTimestamp = components["schemas"]["ExecutionTimestamp"];

/** Why it is cancelled, in words. */
export type TransactionCancellationReason = components["schemas"]["TransactionCancellationReason"];

/** Kind of an instrument. */
export type InstrumentType = components["schemas"]["InstrumentType"];

/** Kind of an instrument. */
export type ReportedInstrumentType = components["schemas"]["ReportedInstrumentType"];

/** How far a transaction is. */
export type TransactionState = components["schemas"]["TransactionState"];

/** Why `createTransfer` was refused. */
export type CreateTransferConflict = components["schemas"]["CreateTransferConflict"];

/** What the simulator says of a challenge that it was to end. */
export type SimulatedChallenge = components["schemas"]["SimulatedChallenge"];

/** What the simulator could not use in a request. */
export type SimulatorBadRequest = components["schemas"]["SimulatorBadRequest"];

/** A field that breaks rules. */
export type SimulatorInvalidField = components["schemas"]["SimulatorInvalidField"];

/** One rule that a field breaks. */
export type SimulatorFieldError = components["schemas"]["SimulatorFieldError"];

/** A failure of the simulator. */
export type SimulatorError = components["schemas"]["SimulatorError"];

/** Whom to act for. */
export type BackofficeAccessTokenRequest = components["schemas"]["BackofficeAccessTokenRequest"];

/** A token of the back office. */
export type BackofficeAccessToken = components["schemas"]["BackofficeAccessToken"];

/** What the back office could not use in a request. It has `validationErrors` where the rest of the API has `syntaxErrors`. */
export type BackofficeBadRequest = components["schemas"]["BackofficeBadRequest"];

/** One field that breaks a rule. */
export type BackofficeInvalidField = components["schemas"]["BackofficeInvalidField"];

/** Why `requestBackofficeAccessToken` was refused. */
export type RequestBackofficeAccessTokenConflict = components["schemas"]["RequestBackofficeAccessTokenConflict"];

/** How the KYB of a corporate stands. No member is certain. */
export type KybEvent = components["schemas"]["KybEvent"];

/** How the KYC of a consumer stands. No member is certain. */
export type KycEvent = components["schemas"]["KycEvent"];

/** Comes with warnings of documents that run out. */
export type DocumentExpiry = components["schemas"]["DocumentExpiry"];

/** What has changed about a director or owner. No member is certain. */
export type BeneficiaryVerifiedEvent = components["schemas"]["BeneficiaryVerifiedEvent"];

/** Who it is about. */
export type BeneficiaryInformation = components["schemas"]["BeneficiaryInformation"];

/** A director, owner or other beneficiary. */
export type KybBeneficiary = components["schemas"]["KybBeneficiary"];

/** An identity was activated. */
export type IdentityActivatedEvent = components["schemas"]["IdentityActivatedEvent"];

/** An identity or a user was deactivated. */
export type IdentityDeactivatedEvent = components["schemas"]["IdentityDeactivatedEvent"];

/** What the user made of it. */
export type ChallengeOutcome = components["schemas"]["ChallengeOutcome"];

/** A login. */
export type LoginEvent = components["schemas"]["LoginEvent"];

/** A step-up. */
export type StepupEvent = components["schemas"]["StepupEvent"];

/** The enrolment of a device. */
export type EnrolmentEvent = components["schemas"]["EnrolmentEvent"];

/** What has happened to a linked bank account. */
export type LinkedAccountEvent = components["schemas"]["LinkedAccountEvent"];

/** An account at another bank that belongs to the identity. */
export type LinkedAccount = components["schemas"]["LinkedAccount"];

/** A bank account in words. */
export type AccountDescriptor = components["schemas"]["AccountDescriptor"];

/** How a bulk process has ended. No member is certain. */
export type BulkProcessProgressEvent = components["schemas"]["BulkProcessProgressEvent"];

/** Operations of a process that stand alike. */
export type BulkOperationCount = components["schemas"]["BulkOperationCount"];

/** Names an identity. */
export type StringWrappedTypeId = components["schemas"]["StringWrappedTypeId"];

/** How a KYB or KYC stands, in webhooks: the words of the status calls, and `UNDEFINED`. */
export type KyiEventStatus = components["schemas"]["KyiEventStatus"];

/** What is wrong in a KYB. */
export type CorporateKybFailureReason = components["schemas"]["CorporateKybFailureReason"];

/** What is wrong in a KYC. */
export type KycRejectionReason = components["schemas"]["KycRejectionReason"];

/** What has changed about a beneficiary. */
export type BeneficiaryEventType = components["schemas"]["BeneficiaryEventType"];

/** Kind of a beneficiary. */
export type BeneficiaryType = components["schemas"]["BeneficiaryType"];

/** Who did it; `INNOVATOR` is you. */
export type ActionDoneBy = components["schemas"]["ActionDoneBy"];

/** Why it was deactivated. */
export type IdentityDeactivatedReasonCode = components["schemas"]["IdentityDeactivatedReasonCode"];
