import type { Payloads } from "@kyc-clients/testing";
import { newWord, noEmail, noInteger, noList, noObject, noPassword, noText, noTypedId, open, without } from "./changes.ts";
import { consumerId, corporateId, password, root, token, userId } from "./samples.ts";

/** Sign-in, sign-out, the exchange of tokens, and identities. */
export const authentication: readonly Payloads[] = [
  {
    at: "loginWithPassword body",
    base: { email: "tomas.wren@mail.example", password },
    good: [
      ["a password of 100 signs", "/password/value", "x".repeat(100)],
      ["an address with a plus", "/email", "tomas.wren+books@mail.example"],
    ],
    bad: [...noObject, ...without("/email"), ...noEmail(), ...noPassword()],
  },
  {
    at: "loginWithPassword 200",
    base: { token, tokenType: "ACCESS", identity: corporateId, credentials: root },
    good: [
      ...open(),
      ...open("/identity"),
      ...open("/credentials"),
      ["nothing at all", "", {}],
      ...without("/token", "/tokenType", "/identity", "/credentials"),
      ["a token to exchange", "/tokenType", "AUTH"],
      ["a consumer", "", { token, tokenType: "ACCESS", identity: consumerId, credentials: { type: "ROOT", id: consumerId.id } }],
      ["a delegate client", "/credentials/type", "API_CLIENT"],
      ...newWord("/tokenType", "/identity/type", "/credentials/type"),
    ],
    bad: [...noObject, ...noText("/token", "/tokenType"), ...noTypedId("/identity"), ...noTypedId("/credentials")],
  },
  {
    at: "loginWithPassword 409",
    base: { token },
    good: [...open(), ["nothing at all", "", {}]],
    bad: [...noObject, ...noText("/token")],
  },
  {
    at: "loginViaBiometrics body",
    base: { email: "tomas.wren@mail.example", identity: corporateId },
    good: [["the sheet's sample", "", { email: "tomas.wren@mail.example" }]],
    bad: [...noObject, ...without("/email"), ...noEmail(), ...noTypedId("/identity"), ...newWord("/identity/type")],
  },
  {
    at: "loginViaBiometrics 200",
    base: { challengeId: "110295001277890560" },
    good: [...open(), ["nothing at all", "", {}]],
    bad: [...noObject, ...noText("/challengeId")],
  },
  {
    at: "logout 200",
    base: { url: "https://idp.example/logout" },
    good: [...open(), ["nothing at all", "", {}]],
    bad: [...noObject, ...noText("/url")],
  },
  {
    at: "requestAccessToken body",
    base: { identity: corporateId, clientAssertion: "a.b.c", token: "one-time" },
    good: [
      ["the sheet's sample", "", { identity: corporateId }],
      ["no identity", "", {}],
      ["a consumer", "/identity/type", "CONSUMER"],
      ...without("/clientAssertion", "/token"),
    ],
    bad: [...noObject, ...noTypedId("/identity"), ...newWord("/identity/type"), ...noText("/clientAssertion", "/token")],
  },
  {
    at: "requestAccessToken 200",
    base: { token, identity: corporateId, credentials: root, status: "STANDARD" },
    good: [
      ...open(),
      ["nothing at all", "", {}],
      ["stepped up", "/status", "STEPPED_UP"],
      ["an authorised user", "/credentials", { type: "USER", id: userId }],
      ...newWord("/status", "/identity/type", "/credentials/type"),
    ],
    bad: [...noObject, ...noText("/token", "/status"), ...noTypedId("/identity"), ...noTypedId("/credentials")],
  },
  {
    at: "listIdentities 200",
    base: { identities: [{ id: corporateId, name: "Harbour Lane Books Ltd" }], count: 1, responseCount: 1 },
    good: [
      ...open(),
      ...open("/identities/0"),
      ["none", "", { identities: [], count: 0, responseCount: 0 }],
      ...newWord("/identities/0/id/type"),
    ],
    bad: [
      ...noObject,
      ...without("/identities", "/count", "/responseCount", "/identities/0/id", "/identities/0/name"),
      ...noList("/identities"),
      ...noInteger("/count", "/responseCount"),
      ...noTypedId("/identities/0/id"),
      ...noText("/identities/0/name"),
    ],
  },
];
