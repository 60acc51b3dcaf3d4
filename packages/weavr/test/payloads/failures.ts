import type { Payloads } from "@kyc-clients/testing";
import { newWord, noFlag, noList, noObject, noText, open } from "./changes.ts";

const long = "x".repeat(256);

/** What failures say that many operations share. Every member is optional. */
export const failures: readonly Payloads[] = [
  {
    at: "loginWithPassword 400",
    base: {
      message: "Invalid request",
      syntaxErrors: { invalidFields: [{ fieldName: "email", error: "REGEX", params: ["^.+@.+$"] }] },
    },
    good: [
      ...open(),
      ...open("/syntaxErrors/invalidFields/0"),
      ["nothing at all", "", {}],
      ["no fields", "/syntaxErrors", {}],
      ["an empty field", "/syntaxErrors/invalidFields/0", {}],
      ["a code", "/errorCode", "INVALID_REQUEST"],
      ...newWord("/syntaxErrors/invalidFields/0/error"),
    ],
    bad: [
      ...noObject,
      ...noText("/message", "/syntaxErrors/invalidFields/0/fieldName", "/syntaxErrors/invalidFields/0/error"),
      ["a message of 256 signs", "/message", long],
      ["a list as the errors", "/syntaxErrors", []],
      ...noList("/syntaxErrors/invalidFields", "/syntaxErrors/invalidFields/0/params"),
    ],
  },
  {
    at: "listIdentities 403",
    base: { errorCode: "STEP_UP_REQUIRED" },
    good: [
      ...open(),
      ["nothing at all", "", {}],
      ["in words", "", { message: "STEP_UP_REQUIRED" }],
      ["a token to exchange", "/errorCode", "ACCESS_TOKEN_REQUIRED"],
      ["a role that does not reach", "/errorCode", "INSUFFICIENT_PERMISSIONS"],
      ...newWord("/errorCode"),
    ],
    bad: [...noObject, ...noText("/errorCode", "/message")],
  },
  {
    at: "loginWithPassword 404",
    base: { errorCode: "TOKEN_NOT_FOUND" },
    good: [...open(), ["nothing at all", "", {}], ["one that ran out", "/errorCode", "TOKEN_EXPIRED"], ...newWord("/errorCode")],
    bad: [...noObject, ...noText("/errorCode")],
  },
  {
    at: "loginWithPassword default",
    base: { code: "UNEXPECTED", message: "Something went wrong" },
    good: [...open(), ["nothing at all", "", {}]],
    bad: [...noObject, ...noText("/code", "/message")],
  },
  {
    at: "simulateConsumerVerification 400",
    base: {
      message: "Invalid request",
      validation: { invalid: true, fields: [{ name: "consumer_id", errors: [{ type: "REQUIRED", params: ["a"] }] }] },
    },
    good: [
      ...open(),
      ["nothing at all", "", {}],
      ["an empty field", "/validation/fields/0", {}],
      ...newWord("/validation/fields/0/errors/0/type"),
    ],
    bad: [
      ...noObject,
      ...noText("/message", "/validation/fields/0/name", "/validation/fields/0/errors/0/type"),
      ["a message of 256 signs", "/message", long],
      ["a list as the judgement", "/validation", []],
      ...noFlag("/validation/invalid"),
      ...noList("/validation/fields", "/validation/fields/0/errors", "/validation/fields/0/errors/0/params"),
    ],
  },
  {
    at: "simulateConsumerVerification default",
    base: { message: "Something went wrong" },
    good: [...open(), ["nothing at all", "", {}], ["a code of any kind", "/code", 3]],
    bad: [...noObject, ...noText("/message"), ["a message of 256 signs", "/message", long]],
  },
  {
    at: "requestBackofficeAccessToken 400",
    base: {
      message: "Invalid request",
      validationErrors: [{ fieldName: "identity", message: "is wanted", error: "REQUIRED", params: ["a"], invalidValue: ["x"] }],
    },
    good: [
      ...open(),
      ["nothing at all", "", {}],
      ["an empty field", "/validationErrors/0", {}],
      ["a rule that only this API has", "/validationErrors/0/error", "MUST_BE_EMPTY"],
      ...newWord("/validationErrors/0/error"),
    ],
    bad: [
      ...noObject,
      ...noText("/message", "/validationErrors/0/fieldName", "/validationErrors/0/message", "/validationErrors/0/error"),
      ["a message of 256 signs", "/message", long],
      ...noList("/validationErrors", "/validationErrors/0/params", "/validationErrors/0/invalidValue"),
    ],
  },
];
