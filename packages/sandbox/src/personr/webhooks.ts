import type { WebhookScheme } from "../webhook-scheme.ts";

const applicant = "1700000000010x100000000000000010";
const entity = "1700000000020x100000000000000020";

const flatApplicant = {
  ...{
    applicantId: applicant,
    actionStatus: "Reviewed",
    reviewAnswer: "Approved",
    rejectLabels: [],
    extFirstName: "ANA",
    extLastName: "SILVA",
  },
  ...{ extDob: "1990-02-03", extStreetNumber: "1418B", extStreetName: "TEST ROAD", extCity: "AUCKLAND", extPostCode: "101041" },
  ...{ extCountry: "NEW ZEALAND", docCountryISO: "NZL", docExpiry: "2031-04-30", sourceKey: "web", externalUserId: ["crm-17"] },
};
const flatEntity = {
  ...{ applicantId: entity, status: "Reviewed", reviewAnswer: "Approved", rejectLabels: [], entityType: "LIMITED COMPANY" },
  ...{ registrySource: "INVENTED REGISTER OF GOODS & COMPANIES", registeredAddress: "1 TEST ROAD, AUCKLAND, 1010, NZ" },
  ...{ companyName: "Kiwi Goods Ltd", registrationNumber: "942 900 000 0000", incorporatedOn: "2015-06-30" },
  ...{ representativeEmail: "rui@kiwi-goods.example", representativePhone: "064 000 0000" },
  ...{ flowQuestions: ["Do you export goods?"], flowAnswers: ["No, not yet"], flow: "KYB", sourceKey: "web", externalUserId: ["crm-18"] },
};
const envelopedApplicant = {
  status: "success",
  response: {
    ...{ applicantStatus: "Reviewed", applicantActionStatus: "Reviewed" },
    result: { reviewAnswer: "Rejected", applicant, rejectLabels: ["LOW_QUALITY"], reviewRejectType: "Retry" },
    ...{ extractedFirstName: "ANA", extractedLastName: "SILVA", documentCountry: "NZL", sourceKey: "web", externalUserId: ["crm-17"] },
  },
};
const envelopedEntity = {
  status: "success",
  response: {
    ...{
      applicantId: entity,
      applicantStatus: "Reviewed",
      reviewAnswer: "Rejected",
      createdDate: "21/11/2026",
      rejectLabels: ["SANCTIONS"],
    },
    ...{ entityName: "Kiwi Goods Ltd", registrationNumber: "9429000000000", entityCountry: "NZL" },
    ...{ flowQuestions: ["Do you export goods?"], flowAnswers: ["No, not yet"] },
  },
};

/**
 * How Personr delivers webhooks, with one invented sample of each body. A body does not name its type; the names are those of the spec.
 *
 * @see https://manual.personr.co/api-documentation/applicant-results/retrieving-applicant-verification-results/setting-up-a-webhook
 */
export const webhookScheme: WebhookScheme = {
  authKinds: ["bearer", "none"],
  samples: [
    { type: "applicantResult", data: flatApplicant },
    { type: "entityResult", data: flatEntity },
    { type: "applicantResult (enveloped)", data: envelopedApplicant },
    { type: "entityResult (enveloped)", data: envelopedEntity },
  ],
  attemptsAtMs: [0],
  timeoutMs: 10_000,
  tokenPrefix: "delivery-",
  envelope: ({ data }) => data,
};
