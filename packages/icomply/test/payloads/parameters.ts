import type { Change, Payloads } from "@kyc-clients/testing";

const flags = ["descending", "identityVerification", "documentAuthentication", "biometrics"];
const moreFlags = ["kycMetaData", "amlSearches", "supportingDocuments", "addresses", "corporateVerification"];
const notFlags = ["maybe", "1", "TRUE", ""];
const unknown: Change = ["a parameter that no page lists", "/verbose", "true"];

/** Values in paths and queries, which are texts. */
export const parameters: readonly Payloads[] = [
  {
    at: "getNaturalPerson path",
    base: { id: "e-1001" },
    good: [
      ["a number in words", "/id", "123456"],
      ["an id that looks like a UUID", "/id", "1234567a-6722-4907-8265-7b4e02fab134"],
    ],
    bad: [
      ["no id", "/id"],
      ["two ids", "/id", ["a", "b"]],
    ],
  },
  {
    at: "requestLegalEntityUpdate path",
    base: { entityID: "e-2001" },
    bad: [
      ["no id", "/entityID"],
      ["the name that other paths have", "", { id: "e-2001" }],
      ["two ids", "/entityID", ["a", "b"]],
    ],
  },
  { at: "validateToken query", base: {}, bad: [unknown, ["another one", "/token", "opaque"]] },
  {
    at: "listEntities query",
    base: { limit: "100", start: "0", descending: "true", type: "natural-persons", kycMetaData: "true" },
    good: [
      ["none", "", {}],
      ["the smallest page", "/limit", "1"],
      ["a page far behind", "/start", "100000"],
      ["both kinds", "/type", "all"],
      ["companies", "/type", "legal-entities"],
      ...[...flags, ...moreFlags].flatMap((name): Change[] => [
        [`${name} on`, `/${name}`, "true"],
        [`${name} off`, `/${name}`, "false"],
      ]),
    ],
    bad: [
      ["more than a page holds", "/limit", "101"],
      ["far more than a page holds", "/limit", "1000"],
      ["a page of none", "/limit", "0"],
      ["a page of fewer than none", "/limit", "-1"],
      ["a broken size", "/limit", "1.5"],
      ["a word as the size", "/limit", "all"],
      ["an empty size", "/limit", ""],
      ["a start before the first", "/start", "-1"],
      ["a broken start", "/start", "0.5"],
      ["a word as the start", "/start", "first"],
      ["the word of the answer", "/type", "Natural Person"],
      ["a kind in the singular", "/type", "natural-person"],
      ["an empty kind", "/type", ""],
      ["two kinds", "/type", ["natural-persons", "legal-entities"]],
      ["the plural that the answer has", "/corporateVerifications", "true"],
      ...[...flags, ...moreFlags].flatMap((name) => notFlags.map((text): Change => [`"${text}" for ${name}`, `/${name}`, text])),
      unknown,
    ],
  },
  {
    at: "findNaturalPersons query",
    base: { firstName: "Ana", lastName: "Lopez", phone: "0015550100", email: "ana@example.org", externalID: "cust-9" },
    good: [
      ["none", "", {}],
      ["one", "", { externalID: "cust-9" }],
      ["signs of any script", "/lastName", "Żółć ✓"],
    ],
    bad: [
      ["two names", "/lastName", ["Lopez", "Garcia"]],
      ["another spelling", "/externalId", "cust-9"],
      ["a date of birth", "/dateOfBirth", "1980-02-03"],
      unknown,
    ],
  },
  {
    at: "findLegalEntities query",
    base: { externalID: "cust-20", duns: "004477123", glei: "INVENTEDLEI000000001", companyName: "Solberg Boatyard Ltd" },
    good: [
      ["none", "", {}],
      ["a register's number", "/registrationNumber", "118204"],
      ["who to ask", "/email", "office@example.org"],
      ["a telephone number", "/phone", "000-5550199"],
    ],
    bad: [
      ["two numbers", "/duns", ["004477123", "004477124"]],
      ["another spelling", "/lei", "INVENTEDLEI000000001"],
      ["a city", "/city", "Halifax"],
      unknown,
    ],
  },
];
