import type { Payloads } from "@kyc-clients/testing";
import { newWord, noCode, noEmail, noInteger, noObject, noPassword, noText, noTypedId, open, without } from "./changes.ts";
import { consumerId, corporateId, password, token } from "./samples.ts";

/** Passwords: made, changed, judged, lost. */
export const passwords: readonly Payloads[] = [
  {
    at: "createPassword body",
    base: { password },
    good: [["a password of 100 signs", "/password/value", "x".repeat(100)]],
    bad: [...noObject, ...noPassword()],
  },
  {
    at: "createPassword 200",
    base: { passwordInfo: { identityId: corporateId, expiryDate: 0 }, token },
    good: [
      ...open(),
      ...open("/passwordInfo"),
      ["nothing at all", "", {}],
      ["a consumer, and a day when it runs out", "/passwordInfo", { identityId: consumerId, expiryDate: 1798761600000 }],
      ...without("/passwordInfo/expiryDate", "/token"),
      ...newWord("/passwordInfo/identityId/type"),
    ],
    bad: [
      ...noObject,
      ...without("/passwordInfo/identityId"),
      ...noTypedId("/passwordInfo/identityId"),
      ...noInteger("/passwordInfo/expiryDate"),
      ["a day before all", "/passwordInfo/expiryDate", -1],
      ...noText("/token"),
    ],
  },
  {
    at: "updatePassword body",
    base: { oldPassword: password, newPassword: { value: "tok-9xAbC2-sample" } },
    bad: [...noObject, ...noPassword("/oldPassword"), ...noPassword("/newPassword")],
  },
  { at: "validatePassword body", base: { password: { value: "Quay-Row-18!" } }, bad: [...noObject, ...noPassword()] },
  {
    at: "startLostPassword body",
    base: { email: "tomas.wren@mail.example" },
    bad: [...noObject, ...without("/email"), ...noEmail()],
  },
  {
    at: "resumeLostPassword body",
    base: { nonce: "482913", email: "tomas.wren@mail.example", newPassword: password },
    good: [["a code that begins with 0", "/nonce", "000001"]],
    bad: [...noObject, ...without("/nonce", "/email"), ...noCode("/nonce"), ...noEmail(), ...noPassword("/newPassword")],
  },
  {
    at: "resumeLostPassword 200",
    base: { token },
    good: [...open(), ["nothing at all", "", {}]],
    bad: [...noObject, ...noText("/token")],
  },
];
