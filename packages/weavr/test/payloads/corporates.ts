import type { Change, Payloads } from "@kyc-clients/testing";
import {
  below,
  newWord,
  noCode,
  noCountry,
  noCurrency,
  noDay,
  noEmail,
  noFlag,
  noId,
  noInteger,
  noLook,
  noMobile,
  noObject,
  noTag,
  noText,
  noTypedId,
  noWord,
  open,
  without,
} from "./changes.ts";
import { corporateId, profileId, quayRow } from "./samples.ts";

const email = "ines.calder@harbourlane.example";
const ines = {
  name: "Ines",
  surname: "Calder",
  email,
  mobile: { countryCode: "+356", number: "79001234" },
  companyPosition: "DIRECTOR",
  dateOfBirth: { year: 1984, month: 2, day: 29 },
};
const name = "Harbour Lane Books Ltd";
const rootUser = { ...ines, id: corporateId, active: true, emailVerified: true, mobileNumberVerified: true };
const company = { name, type: "LLC", registrationNumber: "C-48213", businessAddress: quayRow, countryOfRegistration: "MT" };
const freshUser = { ...rootUser, emailVerified: false, mobileNumberVerified: false, tag: "root-1", locale: "en-GB", brand: "harbour" };
const corporate = {
  id: corporateId,
  profileId,
  tag: "hl-books",
  rootUser,
  company: { ...company, registeredAddress: quayRow, incorporatedOn: { year: 2019, month: 6, day: 3 } },
  ipAddress: "203.0.113.24",
  baseCurrency: "EUR",
  feeGroup: "DEFAULT",
  creationTimestamp: 1767225600000,
  retailQualifier: "NON_RETAIL",
};
const sample = { ...corporate, rootUser: freshUser, company };

/** Wrong where the address of a business has to be. */
const noAddress: readonly Change[] = [
  ...without("/addressLine1", "/city", "/postCode", "/country"),
  ["an empty line", "/addressLine1", ""],
  ["a line of 151 signs", "/addressLine1", "x".repeat(151)],
  ["a code of 11 signs", "/postCode", "12345678901"],
  ["a stroke in the code", "/postCode", "VLT/1111"],
  ["a town of 51 signs", "/city", "x".repeat(51)],
  ["a region of 51 signs", "/state", "x".repeat(51)],
  ...noCountry("/country"),
];
const noReported: readonly Change[] = [
  ...noObject,
  ...without("/id", "/profileId", "/rootUser", "/company", "/ipAddress", "/baseCurrency", "/creationTimestamp"),
  ...noTypedId("/id"),
  ...noId("/profileId"),
  ...noTag(),
  ...noCurrency("/baseCurrency"),
  ...noInteger("/creationTimestamp"),
  ...noText("/ipAddress", "/feeGroup", "/retailQualifier"),
  ...below("/rootUser", [
    ...without("/id", "/name", "/surname", "/email", "/mobile", "/companyPosition", "/active", "/emailVerified", "/mobileNumberVerified"),
    ...noFlag("/active", "/emailVerified", "/mobileNumberVerified"),
    ...noTypedId("/id"),
    ...noMobile(),
    ...noDay(),
    ...noEmail(),
  ]),
  ...below("/company", [
    ...without("/name", "/type", "/countryOfRegistration"),
    ...noText("/name", "/type"),
    ...noCountry("/countryOfRegistration"),
    ...noDay("/incorporatedOn"),
  ]),
  ...below("/company/businessAddress", noAddress),
  ...below("/company/registeredAddress", [
    ...without("/addressLine1", "/city", "/country"),
    ["a region of 51 signs", "/state", "x".repeat(51)],
    ["a stroke in the code", "/postCode", "VLT/1111"],
  ]),
];
const reported: readonly Change[] = [
  ...open(),
  ...open("/rootUser"),
  ...open("/company"),
  ...without("/tag", "/feeGroup", "/retailQualifier", "/rootUser/dateOfBirth", "/company/incorporatedOn", "/company/businessAddress"),
  ["a region of 50 signs", "/company/registeredAddress/state", "x".repeat(50)],
  ["an address with empty lines", "/company/registeredAddress", { addressLine1: "", city: "", country: "MT" }],
  ["a name of 100 signs", "/rootUser/name", "x".repeat(100)],
  ...newWord("/id/type", "/rootUser/companyPosition", "/company/type", "/retailQualifier", "/industry", "/sourceOfFunds"),
];

/** Companies and their KYB. */
export const corporates: readonly Payloads[] = [
  {
    at: "createCorporate body",
    base: {
      profileId,
      tag: "hl-books",
      rootUser: ines,
      company: { type: "LLC", name, registrationNumber: "C-48213", registrationCountry: "MT", businessAddress: quayRow },
      ipAddress: "203.0.113.24",
      baseCurrency: "EUR",
    },
    good: [
      ...without("/tag", "/rootUser/dateOfBirth", "/company/registrationNumber", "/company/businessAddress"),
      ["an address of IPv6", "/ipAddress", "2001:db8::1"],
      ["a digit and a sign in the name", "/rootUser/name", "O'Neil 3rd"],
      ["a name of 50 signs", "/rootUser/name", "x".repeat(50)],
      ["what is deprecated", "/acceptedTerms", false],
      ["a group of fees", "/feeGroup", "DEFAULT"],
      ["empty lines that are optional", "/company/businessAddress", { ...quayRow, addressLine2: "", state: "" }],
      ["a line of business", "/industry", "FREELANCER"],
      ["a source of funds", "/sourceOfFunds", "DONATION"],
    ],
    bad: [
      ...noObject,
      ...without("/profileId", "/rootUser", "/company", "/ipAddress", "/baseCurrency"),
      ...noId("/profileId"),
      ...noTag(),
      ...noCurrency("/baseCurrency"),
      ["an address of a computer that is too short", "/ipAddress", "1.1"],
      ["an address of a computer that is too long", "/ipAddress", "1".repeat(46)],
      ...noWord("/industry", "/sourceOfFunds"),
      ["a source that only consumers have", "/sourceOfFunds", "PERSONAL_SAVINGS"],
      ...noFlag("/acceptedTerms"),
      ...below("/rootUser", [
        ...without("/name", "/surname", "/email", "/mobile", "/companyPosition"),
        ["a name of 51 signs", "/name", "x".repeat(51)],
        ...noEmail(),
        ...noMobile(),
        ...noDay(),
        ...noLook,
        ...noWord("/companyPosition"),
      ]),
      ...below("/company", [
        ...without("/type", "/name", "/registrationCountry"),
        ...noWord("/type"),
        ...noCountry("/registrationCountry"),
        ["an empty number", "/registrationNumber", ""],
        ["a number of 21 signs", "/registrationNumber", "1".repeat(21)],
        ["a name of 101 signs", "/name", "x".repeat(101)],
      ]),
      ...below("/company/businessAddress", noAddress),
      ["the answer's name of the country", "/company", { type: "LLC", name, countryOfRegistration: "MT" }],
    ],
  },
  {
    at: "createCorporate 200",
    base: { ...corporate, rootUser: { ...rootUser, passwordAlreadySet: false } },
    good: [...reported, ["the sheet's sample", "", { ...sample, rootUser: { ...freshUser, passwordAlreadySet: false } }]],
    bad: [...noReported, ...without("/rootUser/passwordAlreadySet"), ...noFlag("/rootUser/passwordAlreadySet")],
  },
  {
    at: "getCorporate 200",
    base: corporate,
    good: [
      ...reported,
      ["the sheet's sample", "", sample],
      ["the sheet's sample after a change", "", { ...sample, tag: "hl-books-2" }],
      ["one member more", "/rootUser/passwordAlreadySet", true],
    ],
    bad: noReported,
  },
  {
    at: "updateCorporate body",
    base: { tag: "hl-books-2", companyBusinessAddress: quayRow, mobile: ines.mobile, dateOfBirth: ines.dateOfBirth },
    good: [
      ["nothing at all", "", {}],
      [
        "the sheet's sample",
        "",
        { tag: "hl-books-2", companyBusinessAddress: { ...quayRow, addressLine1: "6 Quay Row", postCode: "VLT 1112" } },
      ],
      ["a name with signs that it may have", "/surname", "O'Neil-Smith"],
      ["a name of 20 signs", "/name", "x".repeat(20)],
      ["the count of changes from the start", "/resetMobileCounter", true],
      ["a tag of the user", "/userTag", "root-1"],
    ],
    bad: [
      ...noObject,
      ["a name of 21 signs", "/name", "x".repeat(21)],
      ["a digit in the name", "/name", "Ines 2"],
      ["a stroke in the name", "/surname", "a/b"],
      ...noText("/name", "/surname", "/feeGroup"),
      ...noEmail(),
      ...noMobile(),
      ...noDay(),
      ...noTag(),
      ...noTag("/userTag"),
      ...noLook,
      ...noFlag("/resetMobileCounter"),
      ...noCurrency("/baseCurrency"),
      ...noWord("/industry", "/sourceOfFunds"),
      ...below("/companyBusinessAddress", noAddress),
    ],
  },
  {
    at: "sendCorporateEmailVerificationCode body",
    base: { email },
    bad: [...noObject, ...without("/email"), ...noEmail(), ["another name", "", { emailAddress: email }]],
  },
  {
    at: "verifyCorporateEmail body",
    base: { email, verificationCode: "123456" },
    good: [["a code that begins with 0", "/verificationCode", "000001"]],
    bad: [...noObject, ...without("/email", "/verificationCode"), ...noEmail(), ...noCode()],
  },
  {
    at: "startCorporateKyb 200",
    base: { reference: "110295190011223040" },
    good: open(),
    bad: [...noObject, ...without("/reference"), ...noId("/reference")],
  },
  {
    at: "getCorporateKyb 200",
    base: { kybStatus: "APPROVED", ongoingKybStatus: "PENDING_REVIEW" },
    good: [...open(), ["nothing at all", "", {}], ...newWord("/kybStatus", "/ongoingKybStatus")],
    bad: [...noObject, ...noText("/kybStatus", "/ongoingKybStatus")],
  },
];
