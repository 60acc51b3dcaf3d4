import type { HuntTotals } from "../contract/hunt.ts";

/** What the hunt over all parts amounts to. */
export const hunt: HuntTotals = {
  least: { secrets: 11, personal: 220 },
  sharedSecrets: 0,
  onlyCommon: [
    "AmlSearchTerm/countries",
    "AmlSearchTerm/yearOfBirth",
    "CorporateInformation/country",
    "CorporateInformation/stateProvince",
    "PersonalInformation/countryCode",
    "UnreadAnswer/message",
  ],
  unfilled: [
    "CorporateVerification/businessStatement",
    "CorporateVerification/verificationIssues",
    "DocumentAuthentication/docIssuerStateProvince",
    "DocumentAuthentication/docIssues",
    "Entity/biometrics",
    "EntityListMetaData/assignedUser",
    "IdentityVerification/dataSources",
    "IdentityVerification/identityIssues",
    "KycMetaData/tags",
    "NaturalPersonApproval/description",
    "NaturalPersonApproval/entity",
    "NaturalPersonApproval/userEmail",
    "NaturalPersonApproval/userName",
    "NaturalPersonSubmission/email",
    "NaturalPersonSubmission/entity",
    "NaturalPersonSubmission/message",
    "NaturalPersonSubmission/sessionId",
    "SuccessEnvelope/errors",
    "WebhookEnvelope/data",
  ],
};
