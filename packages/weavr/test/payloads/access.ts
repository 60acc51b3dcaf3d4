import { noId, noObject, open } from "./changes.ts";
import type { Payloads } from "./payloads.ts";

const identity = { type: "CORPORATE", id: "110294857316271104" };

/** Sign-in, step-up and passwords. */
export const access: readonly Payloads[] = [
  {
    at: "loginWithPassword body",
    base: { email: "ana.lopez@example.org", password: { value: "Invented-Password-1" } },
    good: [["a token of the secure field", "/password/value", "tok-invented"]],
    bad: [
      ...noObject,
      ["no address", "/email"],
      ["an address that is none", "/email", "ana"],
      ["no password", "/password"],
      ["a bare password", "/password", "Invented-Password-1"],
      ["no value", "/password/value"],
      ["a value of 101 signs", "/password/value", "x".repeat(101)],
    ],
  },
  {
    at: "loginWithPassword 200",
    base: { token: "invented", tokenType: "ACCESS", identity, credentials: { type: "ROOT", id: "110294857316271104" } },
    good: [
      ...open(),
      ...open("/identity"),
      ["nothing at all", "", {}],
      ["no type of token", "/tokenType"],
      ["a type of token of next year", "/tokenType", "A_NEW_ONE"],
      ["a kind of identity of next year", "/identity/type", "TRUST"],
    ],
    bad: [
      ...noObject,
      ...noId("/identity/id"),
      ["a number as the token", "/token", 7],
      ["null as the token", "/token", null],
      ["no kind", "/identity/type"],
    ],
  },
  {
    at: "loginWithPassword 409",
    base: { token: "temporary" },
    good: [...open(), ["nothing at all", "", {}]],
    bad: [...noObject, ["a number as the token", "/token", 7]],
  },
  {
    at: "requestAccessToken body",
    base: { identity },
    good: [
      ["no identity", "", {}],
      ["an assertion", "/clientAssertion", "a.b.c"],
      ["a one-time token", "/token", "one-time"],
    ],
    bad: [
      ...noObject,
      ...noId("/identity/id"),
      ["a kind of identity that is none", "/identity/type", "PERSON"],
      ["a number as the token", "/token", 7],
    ],
  },
  {
    at: "verifyStepUpOtpChallenge body",
    base: { verificationCode: "123456" },
    good: [["a code that begins with 0", "/verificationCode", "000001"]],
    bad: [
      ...noObject,
      ["no code", "/verificationCode"],
      ["a number as the code", "/verificationCode", 123456],
      ["five digits", "/verificationCode", "12345"],
      ["seven digits", "/verificationCode", "1234567"],
      ["letters", "/verificationCode", "abcdef"],
      ["digits of another script", "/verificationCode", "١٢٣٤٥٦"],
    ],
  },
  {
    at: "listAuthenticationFactors 200",
    base: { factors: [{ type: "OTP", channel: "SMS", status: "ACTIVE" }] },
    good: [
      ...open(),
      ...open("/factors/0"),
      ["no factors", "/factors", []],
      ["nothing at all", "", {}],
      ["a channel of next year", "/factors/0/channel", "PASSKEY"],
      ["an empty factor", "/factors/0", {}],
    ],
    bad: [
      ...noObject,
      ["null as the list", "/factors", null],
      ["an object as the list", "/factors", {}],
      ["a factor that is text", "/factors/0", "SMS"],
    ],
  },
  {
    at: "listManagedAccounts 403",
    base: { errorCode: "STEP_UP_REQUIRED" },
    good: [
      ...open(),
      ["nothing at all", "", {}],
      ["in words", "", { message: "STEP_UP_REQUIRED" }],
      ["a code of next year", "/errorCode", "A_NEW_ONE"],
    ],
    bad: [...noObject, ["a number as the code", "/errorCode", 403], ["null as the code", "/errorCode", null]],
  },
];
