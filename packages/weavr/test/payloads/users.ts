import type { Change, Payloads } from "@kyc-clients/testing";
import {
  newWord,
  noCode,
  noCountry,
  noDay,
  noEmail,
  noFlag,
  noId,
  noInteger,
  noList,
  noLook,
  noMobile,
  noObject,
  noPassword,
  noTag,
  noText,
  noTypedId,
  open,
  without,
} from "./changes.ts";
import { corporateId, password, userId } from "./samples.ts";

const email = "petra.olin@harbourlane.example";
const petra = {
  name: "Petra",
  surname: "Olin",
  email,
  mobile: { countryCode: "+356", number: "79005678" },
  dateOfBirth: { year: 1995, month: 7, day: 14 },
  countryOfResidence: "MT",
  roles: ["CARD_ASSIGNEE"],
};
const sample = { id: userId, identity: corporateId, ...petra, active: true };
const user = { ...sample, tag: "u_1", locale: "en-GB", brand: "harbour" };

const noName: readonly Change[] = ["/name", "/surname"].flatMap((at): Change[] => [
  [`an empty text at ${at}`, at, ""],
  [`51 signs at ${at}`, at, "x".repeat(51)],
  ...noText(at),
]);
const noUser: readonly Change[] = [
  ...noObject,
  ...noName,
  ...noEmail(),
  ...noMobile(),
  ...noDay(),
  ...noTag(),
  ...noLook,
  ...noList("/roles"),
  ["a role that is none", "/roles", ["BOSS"]],
  ["a role in small letters", "/roles", ["admin"]],
];
const noReported: readonly Change[] = [
  ...without("/id", "/identity", "/name", "/surname", "/email", "/active"),
  ...noId("/id"),
  ...noTypedId("/identity"),
  ...noText("/name", "/surname"),
  ["a name of 101 signs", "/name", "x".repeat(101)],
  ...noEmail(),
  ...noFlag("/active"),
  ...noMobile(),
  ...noDay(),
  ...noCountry("/countryOfResidence"),
  ...noList("/roles"),
];

/** Authorised users, their invites and their KYC. */
export const users: readonly Payloads[] = [
  {
    at: "createUser body",
    base: petra,
    good: [
      ["the least", "", { name: "Petra", surname: "Olin", email }],
      ["a digit and a sign in the name", "/name", "O'Brien 3rd"],
      ["a tag", "/tag", "a_B-9"],
      ["a language", "/locale", "en"],
      ["a language and a country", "/locale", "en-GB"],
      ["a brand", "/brand", "Brand1"],
      ["no roles", "/roles", []],
      ["two roles", "/roles", ["ADMIN", "ACCESS_MANAGEMENT_ROLE"]],
    ],
    bad: [...without("/name", "/surname", "/email"), ...noUser, ...noCountry("/countryOfResidence")],
  },
  {
    at: "createUser 200",
    base: user,
    good: [
      ...open(),
      ["the least", "", { id: userId, identity: corporateId, name: "Petra", surname: "Olin", email, active: false }],
      ["the sheet's sample", "", sample],
      ["the sheet's sample after a change", "", { ...sample, surname: "Olin-Vass", roles: ["CARD_ASSIGNEE", "CARDS_MANAGEMENT_ROLE"] }],
      ["a name of 100 signs", "/name", "x".repeat(100)],
      ...without("/mobile", "/dateOfBirth", "/tag", "/countryOfResidence", "/locale", "/brand", "/roles"),
      ...newWord("/identity/type", "/roles/0"),
    ],
    bad: [...noObject, ...noReported, ...noTag(), ...noLook],
  },
  {
    at: "listUsers 200",
    base: { users: [user], count: 1, responseCount: 1 },
    good: [
      ...open(),
      ...open("/users/0"),
      ["nothing at all", "", {}],
      ["the sheet's sample", "", { users: [sample], count: 1, responseCount: 1 }],
      ["none", "", { users: [], count: 0, responseCount: 0 }],
    ],
    bad: [...noObject, ...noList("/users"), ["an empty user", "/users/0", {}], ...noInteger("/count", "/responseCount")],
  },
  {
    at: "updateUser body",
    base: { surname: "Olin-Vass", roles: ["CARD_ASSIGNEE", "CARDS_MANAGEMENT_ROLE"], mobile: petra.mobile, dateOfBirth: petra.dateOfBirth },
    good: [
      ["nothing at all", "", {}],
      ["the sheet's sample", "", { surname: "Olin-Vass", roles: ["CARD_ASSIGNEE", "CARDS_MANAGEMENT_ROLE"] }],
      ["no roles", "/roles", []],
    ],
    bad: noUser,
  },
  {
    at: "validateUserInvite body",
    base: { inviteCode: "123456" },
    bad: [...noObject, ...without("/inviteCode"), ...noCode("/inviteCode")],
  },
  {
    at: "consumeUserInvite body",
    base: { inviteCode: "123456", password, mobile: petra.mobile },
    good: [["the sheet's sample", "", { inviteCode: "123456", password }]],
    bad: [...noObject, ...without("/inviteCode"), ...noCode("/inviteCode"), ...noPassword(), ...noMobile()],
  },
  {
    at: "sendUserEmailVerificationCode body",
    base: { email },
    bad: [...noObject, ...without("/email"), ...noEmail(), ["another name", "", { emailAddress: email }]],
  },
  {
    at: "verifyUserEmail body",
    base: { email, verificationCode: "123456" },
    bad: [...noObject, ...without("/email", "/verificationCode"), ...noEmail(), ...noCode()],
  },
  {
    at: "startUserKyc 200",
    base: { reference: "110295150330445824" },
    good: open(),
    bad: [...noObject, ...without("/reference"), ...noId("/reference")],
  },
  {
    at: "listRoles 200",
    base: [{ id: "3", name: "CARD_ASSIGNEE", description: "Own cards only" }],
    good: [...open("/0"), ["none", "", []], ["an empty role", "/0", {}]],
    bad: [
      ["null", "", null],
      ["an object", "", {}],
      ["an object around the list", "", { roles: [] }],
      ["names alone", "", ["ADMIN"]],
      ...noId("/0/id"),
      ...noText("/0/name", "/0/description"),
    ],
  },
];
