import type { Payloads } from "@kyc-clients/testing";
import { notMissing, notObject, notText, notTexts, optional, refused, wrongStatus } from "./changes.ts";

const applicantId = "1795219200020x888888888888888888";
const company = {
  companyName: "Kiwi Goods Ltd",
  registrationNumber: "9429000000000",
  country: "NZL",
  flowName: "KYB",
  uboFlow: "Basic KYC",
  sourceKey: "web",
  externalUserId: ["crm-18"],
  createApplicant: true,
  applicantFlow: "Basic KYC",
};
const least = { companyName: "c", registrationNumber: "1", country: "AUS", flowName: "f" };
const owner = { applicantId, uboApplicantId: "1795219200010x5", position: "Director" };

/** Companies, their documents and owners. */
export const entities: readonly Payloads[] = [
  {
    at: "createEntity body",
    base: company,
    good: [
      ["no more than has to be there", "", least],
      ["owners who are left alone", "/createApplicant", false],
      ["a member that no page names", "/website", "https://example.org"],
    ],
    bad: [
      ...notMissing("/companyName", "/registrationNumber", "/country", "/flowName"),
      ...notText("/companyName", "/registrationNumber", "/country", "/flowName", "/uboFlow", "/sourceKey", "/applicantFlow"),
      ...notTexts("/externalUserId"),
      ["a country of two letters", "/country", "NZ"],
      ["a country in small letters", "/country", "nzl"],
      ["the name of a country", "/country", "New Zealand"],
      ["a flag in words", "/createApplicant", "true"],
      ["null as a flag", "/createApplicant", null],
      ...notObject,
    ],
  },
  {
    at: "createEntity body multipart/form-data",
    base: { ...company, createApplicant: "true" },
    good: [
      ["no more than has to be there", "", least],
      ["the other word", "/createApplicant", "false"],
    ],
    bad: [
      ...notMissing("/companyName", "/country"),
      ["a flag in other words", "/createApplicant", "yes"],
      ["a country of two letters", "/country", "NZ"],
    ],
  },
  {
    at: "createEntity 200",
    base: {
      status: "success",
      response: { applicantId, ...least, applicantStatus: "Created", sourceKey: "web", externalUserId: ["crm-18"] },
    },
    good: [
      ["an id and nothing more", "/response", { applicantId }],
      ["a state that no page names", "/response/applicantStatus", "Queued"],
      ["the name of a country", "/response/country", "New Zealand"],
      ...optional("/response/companyName", "/response/registrationNumber", "/response/country", "/response/flowName"),
      ...optional("/response/applicantStatus", "/response/sourceKey", "/response/externalUserId"),
      ...refused,
    ],
    bad: [
      ...wrongStatus,
      ...notMissing("/response", "/response/applicantId"),
      ...notText("/response/applicantId", "/response/companyName", "/response/registrationNumber", "/response/applicantStatus"),
      ...notTexts("/response/externalUserId"),
      ["a list of companies", "/response", [{ applicantId }]],
      ...notObject,
    ],
  },
  {
    at: "uploadEntityDocument body",
    base: { applicantId, docSubType: "Certificate of incorporation", docFile: "https://files.example.org/coi.pdf?sig=1%20x" },
    good: [
      ["no kind", "/docSubType"],
      ["any kind", "/docSubType", "Letter from a friend"],
    ],
    bad: [
      ...notMissing("/applicantId", "/docFile"),
      ...notText("/applicantId", "/docFile", "/docSubType"),
      ["no address", "/docFile", "not an address"],
      ["half an address", "/docFile", "/files/coi.pdf"],
      ...notObject,
    ],
  },
  {
    at: "uploadEntityDocument body multipart/form-data",
    base: { applicantId, docFile: "https://files.example.org/coi.pdf" },
    bad: [...notMissing("/applicantId", "/docFile"), ["no address", "/docFile", "not an address"]],
  },
  {
    at: "uploadEntityDocument 200",
    base: { applicantId, documentSubType: "Certificate of incorporation" },
    good: [...optional("/documentSubType"), ["more members", "/pages", 3], ["a status beside it", "/status", "success"], ...refused],
    bad: [
      ...notMissing("/applicantId"),
      ...notText("/applicantId", "/documentSubType"),
      ["the request's name of the kind alone", "", { docSubType: "x" }],
      ...notObject,
    ],
  },
  {
    at: "uploadEntityDocumentEncoded body",
    base: { applicantId, docSubType: "Certificate of incorporation", fileName: "coi.pdf", docFile: "JVBERi0xLjQ=" },
    good: [["no kind", "/docSubType"]],
    bad: [
      ...notMissing("/applicantId", "/fileName", "/docFile"),
      ...notText("/applicantId", "/fileName", "/docFile", "/docSubType"),
      ["a name without its capital", "", { applicantId, filename: "coi.pdf", docFile: "JVBERi0xLjQ=" }],
      ...notObject,
    ],
  },
  {
    at: "uploadEntityDocumentEncoded body multipart/form-data",
    base: { applicantId, fileName: "coi.pdf", docFile: "JVBERi0xLjQ=" },
    bad: notMissing("/fileName", "/docFile"),
  },
  {
    at: "addEntityUbo body",
    base: owner,
    good: [
      ["somebody who holds shares", "/position", "Shareholder"],
      ["somebody else", "/position", "Other"],
    ],
    bad: [
      ...notMissing("/applicantId", "/uboApplicantId", "/position"),
      ...notText("/applicantId", "/uboApplicantId", "/position"),
      ["a position that is found, not given", "/position", "Secretary"],
      ["a position in small letters", "/position", "director"],
      ...notObject,
    ],
  },
  {
    at: "addEntityUbo body multipart/form-data",
    base: owner,
    bad: [...notMissing("/uboApplicantId"), ["a position in small letters", "/position", "director"]],
  },
  {
    at: "addEntityUbo 200",
    base: { status: "success", applicantId, ubos: [{ applicantId: "1x1", type: "Individual", position: "Director" }], errors: [] },
    good: [
      ["a status and nothing more", "", { status: "success" }],
      ["problems of any kind", "/errors", ["x", {}]],
      ["an owner of whom nothing is known", "/ubos", [{}]],
      ["a kind and a position that no page names", "/ubos/0", { type: "Trust", position: "Secretary" }],
      ...optional("/applicantId", "/ubos", "/errors", "/ubos/0/applicantId", "/ubos/0/type", "/ubos/0/position"),
      ...refused,
    ],
    bad: [
      ...wrongStatus,
      ...notText("/applicantId", "/ubos/0/applicantId", "/ubos/0/type", "/ubos/0/position"),
      ["one owner without a list", "/ubos", {}],
      ["ids in the place of owners", "/ubos", ["1x1"]],
      ["a text of problems", "/errors", "x"],
      ...notObject,
    ],
  },
];
