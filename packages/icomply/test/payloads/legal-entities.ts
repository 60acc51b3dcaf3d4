import type { Payloads } from "@kyc-clients/testing";
import { anyEnvelope, noAnswer, success } from "./envelope.ts";

/** One company, and how one is added. */
export const legalEntities: readonly Payloads[] = [
  {
    at: "getLegalEntity 200",
    base: success({
      corporateInformation: {
        companyName: "Solberg Boatyard Ltd",
        registrationNumber: "118204",
        dateofIncorporation: "2012-03-19",
        duns: "0",
      },
      corporateVerifications: [{ id: "cv-77", legalEntityVerification: true, verificationStatus: "Accepted", nextReviewDate: null }],
      supportingDocuments: [{ documentId: "d-1", type: "Proof of Address", documentApproved: true }],
    }),
    good: [
      ...anyEnvelope,
      ["nothing known", "/data", {}],
      ["metadata of any shape", "/data/kycMetaData", { any: 1 }],
      ["null as the name", "/data/corporateInformation/companyName", null],
      ["more on a company", "/data/corporateInformation/legalForm", "Ltd"],
      ["no document", "/data/supportingDocuments", []],
    ],
    bad: [
      ...noAnswer,
      ["null as the data", "/data", null],
      ["a list of companies", "/data", []],
      ["a company in a list", "/data/corporateInformation", []],
      ["a number as the register's number", "/data/corporateInformation/registrationNumber", 118204],
      ["a number as the DUNS number", "/data/corporateInformation/duns", 4477123],
      ["a year as the day of incorporation", "/data/corporateInformation/dateofIncorporation", "2012"],
      ["verifications in an object", "/data/corporateVerifications", {}],
      ["a flag in words", "/data/corporateVerifications/0/legalEntityVerification", "true"],
      ["documents in an object", "/data/supportingDocuments", {}],
      ["null as the approval", "/data/supportingDocuments/0/documentApproved", null],
    ],
  },
  {
    at: "LegalEntityCreate",
    base: { kycMetaData: { externalID: "cust-20" }, corporateInformation: { companyName: "Solberg Boatyard Ltd", duns: "004477123" } },
    good: [
      ["nothing", "", {}],
      ["no telephone number", "/corporateInformation/companyPhone", null],
      ["a member that no page names", "/addresses", [{ any: 1 }]],
      ["a state", "/kycMetaData/kycStatus", "New"],
    ],
    bad: [
      ["a number as the DUNS number", "/corporateInformation/duns", 4477123],
      ["a company in words", "/corporateInformation", "Solberg Boatyard Ltd"],
      ["null as the company", "/corporateInformation", null],
      ["a day of incorporation in another form", "/corporateInformation/dateofIncorporation", "19.03.2012"],
      ["the day of creation, which a page refuses", "/kycMetaData/createdDateTime", "2026-05-01"],
      ["a list", "", []],
      ["null", "", null],
    ],
  },
];
