// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { OperationAllowList } from "@kyc-clients/core";

// Kept, so that a list is the same one each time: who reads its pointers once may know it again.
const made: Record<string, OperationAllowList> = /* @__PURE__ */ Object.create(null);

/** What may be shown of each operation's traffic: declared by the spec and not marked `x-pii`. */
export const allowList: Readonly<Record<string, OperationAllowList>> = {
  get createToken() {
    return (made["createToken"] ??= { responses: { "200": [], "401": [] } });
  },
  get validateToken() {
    return (made["validateToken"] ??= { responses: { "200": ["/isTokenValid"], "401": [] } });
  },
  get listEntities() {
    return (made["listEntities"] ??= {
      query: [
        "limit",
        "start",
        "descending",
        "type",
        "identityVerification",
        "documentAuthentication",
        "biometrics",
        "kycMetaData",
        "amlSearches",
        "supportingDocuments",
        "addresses",
        "corporateVerification",
      ],
      responses: {
        "200": [
          "/code",
          "/data/*/corporateInformation/dateofIncorporation",
          "/data/*/corporateVerifications/*/id",
          "/data/*/corporateVerifications/*/legalEntityVerification",
          "/data/*/corporateVerifications/*/nextReviewDate",
          "/data/*/corporateVerifications/*/verificationDate",
          "/data/*/corporateVerifications/*/verificationSource",
          "/data/*/corporateVerifications/*/verificationStatus",
          "/data/*/id",
          "/data/*/kycMetaData/dateCreated",
          "/data/*/kycMetaData/lastUpdated",
          "/data/*/kycMetaData/riskLevel",
          "/data/*/kycMetaData/status",
          "/data/*/personalInformation/linkedEntities/*/entityID",
          "/data/*/supportingDocuments/*/dateReceived",
          "/data/*/supportingDocuments/*/documentApproved",
          "/data/*/supportingDocuments/*/documentId",
          "/data/*/supportingDocuments/*/type",
          "/data/*/type",
          "/status",
        ],
        "400": ["/code", "/status"],
        "401": [],
      },
    });
  },
  get findNaturalPersons() {
    return (made["findNaturalPersons"] ??= { responses: { "200": ["/code", "/status"], "401": [] } });
  },
  get createNaturalPerson() {
    return (made["createNaturalPerson"] ??= {
      request: [
        "/kycMetaData/entityID",
        "/kycMetaData/kycStatus",
        "/kycMetaData/lastUpdate",
        "/kycMetaData/nextKYCReview",
        "/kycServices/requestAML",
        "/kycServices/requestBio",
        "/kycServices/requestDoc",
        "/kycServices/requestEDD/*",
        "/kycServices/requestIDV",
        "/personalInformation/linkedEntities/*/entityID",
      ],
      responses: {
        "200": ["/code", "/status"],
        "201": ["/code", "/status"],
        "401": [],
        default: ["/code", "/status"],
      },
    });
  },
  get getNaturalPerson() {
    return (made["getNaturalPerson"] ??= {
      path: ["id"],
      responses: {
        "200": [
          "/code",
          "/data/documentAuthentication/*/dataMatch",
          "/data/documentAuthentication/*/docAuth",
          "/data/documentAuthentication/*/docAuthStatus",
          "/data/documentAuthentication/*/docScanConfidence",
          "/data/documentAuthentication/*/docType",
          "/data/documentAuthentication/*/id",
          "/data/documentAuthentication/*/templateMatch",
          "/data/identityVerification/*/id",
          "/data/identityVerification/*/identityStatus",
          "/data/identityVerification/*/identityVerification",
          "/data/identityVerification/*/nextReviewDate",
          "/data/kycMetaData/createdDateTime",
          "/data/kycMetaData/entityID",
          "/data/kycMetaData/kycStatus",
          "/data/kycMetaData/lastUpdate",
          "/data/kycMetaData/nextKYCReview",
          "/data/personalInformation/linkedEntities/*/entityID",
          "/status",
        ],
        "401": [],
        "404": ["/code", "/status"],
      },
    });
  },
  get downloadNaturalPersonImages() {
    return (made["downloadNaturalPersonImages"] ??= { path: ["id"], responses: { "200": [], "401": [] } });
  },
  get uploadNaturalPersonImage() {
    return (made["uploadNaturalPersonImage"] ??= { responses: { "200": ["", "/filename"], "201": ["", "/filename"], "401": [] } });
  },
  get createIdentityDocument() {
    return (made["createIdentityDocument"] ??= {
      path: ["id"],
      request: ["/documentBackFileName", "/documentFrontFileName", "/documentType", "/status"],
      responses: {
        "200": ["/code", "/status"],
        "201": ["/code", "/status"],
        "401": [],
        default: ["/code", "/status"],
      },
    });
  },
  get findLegalEntities() {
    return (made["findLegalEntities"] ??= { responses: { "200": ["/code", "/status"], "401": [] } });
  },
  get createLegalEntity() {
    return (made["createLegalEntity"] ??= {
      request: [
        "/corporateInformation/dateofIncorporation",
        "/kycMetaData/entityID",
        "/kycMetaData/kycStatus",
        "/kycMetaData/lastUpdate",
        "/kycMetaData/nextKYCReview",
      ],
      responses: {
        "200": ["/code", "/status"],
        "201": ["/code", "/status"],
        "401": [],
        default: ["/code", "/status"],
      },
    });
  },
  get getLegalEntity() {
    return (made["getLegalEntity"] ??= {
      path: ["id"],
      responses: {
        "200": [
          "/code",
          "/data/corporateInformation/dateofIncorporation",
          "/data/corporateVerifications/*/id",
          "/data/corporateVerifications/*/legalEntityVerification",
          "/data/corporateVerifications/*/nextReviewDate",
          "/data/corporateVerifications/*/verificationDate",
          "/data/corporateVerifications/*/verificationSource",
          "/data/corporateVerifications/*/verificationStatus",
          "/data/supportingDocuments/*/dateReceived",
          "/data/supportingDocuments/*/documentApproved",
          "/data/supportingDocuments/*/documentId",
          "/data/supportingDocuments/*/type",
          "/status",
        ],
        "401": [],
      },
    });
  },
  get requestLegalEntityUpdate() {
    return (made["requestLegalEntityUpdate"] ??= { path: ["entityID"], responses: { "200": ["/code", "/status"], "401": [], default: ["/code", "/status"] } });
  },
  get getAmlSearch() {
    return (made["getAmlSearch"] ??= {
      path: ["id"],
      responses: {
        "200": [
          "/code",
          "/data/accepted",
          "/data/adverseMedia",
          "/data/id",
          "/data/linkedEntityIds/*",
          "/data/nextReview",
          "/data/ongoing",
          "/data/pending",
          "/data/politicalExposure",
          "/data/sanctions",
          "/data/screenDate",
          "/data/searchCoverage/*",
          "/data/searchFuzziness",
          "/data/searchTypes/*",
          "/data/unknown",
          "/status",
        ],
        "401": [],
        "404": ["/code", "/status"],
      },
    });
  },
  get createAmlSearch() {
    return (made["createAmlSearch"] ??= {
      request: ["/linkedEntityIds/*", "/ongoing", "/searchCoverage/*", "/searchFuzziness", "/searchType"],
      responses: {
        "200": ["/code", "/data/id", "/status"],
        "201": ["/code", "/data/id", "/status"],
        "400": ["/code", "/status"],
        "401": [],
      },
    });
  },
  get listSupportingDocuments() {
    return (made["listSupportingDocuments"] ??= {
      path: ["id"],
      responses: {
        "200": [
          "/code",
          "/data/*/dateReceived",
          "/data/*/documentApproved",
          "/data/*/documentId",
          "/data/*/type",
          "/status",
        ],
        "401": [],
        "404": ["/code", "/status"],
      },
    });
  },
  get getSupportingDocument() {
    return (made["getSupportingDocument"] ??= { path: ["id"], responses: { "200": ["/code", "/status"], "401": [], "404": ["/code", "/status"] } });
  },
};
