import type { Payloads } from "@kyc-clients/testing";
import { notMissing, notObject, notText, notTexts, optional, refused, wrongStatus } from "./changes.ts";

const person = {
  flowName: "DB check",
  email: "ana@example.org",
  phone: "0400000000",
  firstName: "ANA",
  middleName: "LEE",
  lastName: "SILVA",
  dob: "1990-02-03",
  idNumber: "DL000111",
  sourceCountry: "NZL",
  street: "1 TEST ROAD",
  city: "AUCKLAND",
  stateTerritory: "AUCKLAND",
  postCode: "1010",
  country: "NZL",
};
const texts = Object.keys(person).map((name) => `/${name}`);
const company = {
  flowName: "KYB data",
  companyName: "Kiwi Goods Ltd",
  registrationNumber: "9429000000000",
  country: "NZL",
  sourceKey: "web",
  externalUserId: ["crm-18"],
};

/** Checks of data against registers. */
export const databaseVerification: readonly Payloads[] = [
  {
    at: "verifyApplicantData body",
    base: person,
    good: [
      ["no more than has to be there", "", { flowName: "f", firstName: "a", lastName: "b", sourceCountry: "AUS" }],
      ["a leap day", "/dob", "1992-02-29"],
      ["a member that no page names", "/title", 1],
    ],
    bad: [
      ...notMissing("/flowName", "/firstName", "/lastName", "/sourceCountry"),
      ...notText(...texts),
      ["null as the date", "/dob", null],
      ["a date with slashes", "/dob", "03/02/1990"],
      ["a date without its zeros", "/dob", "1990-2-3"],
      ["a day that is not", "/dob", "1990-02-30"],
      ["a leap day in another year", "/dob", "1990-02-29"],
      ["a date with a time", "/dob", "1990-02-03T00:00:00Z"],
      ["a country of two letters", "/sourceCountry", "NZ"],
      ["a country in small letters", "/country", "nzl"],
      ["names as another operation has them", "", { flowName: "f", nameFirst: "a", nameLast: "b", sourceCountry: "AUS" }],
      ...notObject,
    ],
  },
  {
    at: "verifyApplicantData body multipart/form-data",
    base: person,
    bad: [...notMissing("/flowName", "/lastName"), ["a date with slashes", "/dob", "03/02/1990"]],
  },
  {
    at: "verifyEntityData body",
    base: company,
    good: [
      ["none of your own", "", { flowName: "f", companyName: "c", registrationNumber: "1", country: "AUS" }],
      ["none of your ids", "/externalUserId", []],
    ],
    bad: [
      ...notMissing("/flowName", "/companyName", "/registrationNumber", "/country"),
      ...notText("/flowName", "/companyName", "/registrationNumber", "/country", "/sourceKey"),
      ...notTexts("/externalUserId"),
      ["a country with one capital", "/country", "Nzl"],
      ...notObject,
    ],
  },
  {
    at: "verifyEntityData body multipart/form-data",
    base: company,
    bad: [...notMissing("/companyName"), ["a country with one capital", "/country", "Nzl"]],
  },
  {
    at: "verifyApplicantData 200",
    base: { status: "success", response: { applicantId: "1x1", flow: "DB check", status: "Pending" } },
    good: [
      ["an id and nothing more", "/response", { applicantId: "1x1" }],
      ["a state that no page names", "/response/status", "Odd"],
      ["a state of the check that says error", "/response/status", "error"],
      ...optional("/response/flow", "/response/status"),
      ...refused,
    ],
    bad: [
      ...wrongStatus,
      ...notMissing("/response", "/response/applicantId"),
      ...notText("/response/applicantId", "/response/flow", "/response/status"),
      ["a text as the response of a success", "/response", "Pending"],
      ["a bare check", "", { applicantId: "1x1", flow: "f" }],
      ...notObject,
    ],
  },
];
