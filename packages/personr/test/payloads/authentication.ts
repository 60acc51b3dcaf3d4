import type { Payloads } from "@kyc-clients/testing";
import { notMissing, notObject, notText, refused, wrongStatus } from "./changes.ts";

/** Tokens, refused credentials, and the bodies of failures. */
export const authentication: readonly Payloads[] = [
  {
    at: "createToken body",
    base: { email: "service@example.org", password: "invented" },
    good: [
      ["what is no address", "/email", "no address"],
      ["an empty password", "/password", ""],
      ["a member that no page names", "/device", { id: 1 }],
    ],
    bad: [...notMissing("/email", "/password"), ...notText("/email", "/password"), ...notObject],
  },
  {
    at: "createToken body multipart/form-data",
    base: { email: "service@example.org", password: "invented" },
    bad: notMissing("/email", "/password"),
  },
  {
    at: "createToken query",
    base: {},
    bad: [
      ["a name", "/email", "a"],
      ["a token", "/token", "a"],
    ],
  },
  {
    at: "createToken 200",
    base: { status: "success", response: { token: "bus|1x1|2x2", user_id: "3x3", expires: 31_536_000 } },
    good: [
      ["a token of the older form", "/response/token", "1795219200004x5"],
      ["a status that no page names", "/status", "warning"],
      ["a short life", "/response/expires", 1],
      ["more members", "/response/scope", ["all"]],
      ...refused,
    ],
    bad: [
      ...wrongStatus,
      ...notMissing("/response", "/response/token", "/response/user_id", "/response/expires"),
      ...notText("/response/token", "/response/user_id"),
      ["a life in words", "/response/expires", "31536000"],
      ["a broken life", "/response/expires", 1.5],
      ["a bare token", "", { token: "t", user_id: "u", expires: 1 }],
      ["a text as the result of a success", "/response", "Welcome"],
      ...notObject,
    ],
  },
  {
    at: "createToken 400",
    base: { statusCode: 400, reason: "INVALID_LOGIN_CREDENTIALS", message: "We know nobody\u{2019}s account like this" },
    good: [
      ["another reason", "/reason", "OTHER"],
      ["what the platform adds", "/args", { bubble_code: "1" }],
      ["another status", "/statusCode", 401],
    ],
    bad: [
      ...notMissing("/statusCode", "/reason", "/message"),
      ...notText("/reason", "/message"),
      ["a status in words", "/statusCode", "400"],
      ["a broken status", "/statusCode", 400.5],
      ...notObject,
    ],
  },
  {
    at: "getApplicantStatus default",
    base: {
      error_class: "Unauthorized",
      args: { code: "invented" },
      message: null,
      translation: "This token is not known",
      statusCode: 401,
      reason: "R",
      status: "S",
      code: "C",
      body: { status: "MISSING_DATA", message: "A parameter is missing" },
    },
    good: [
      ["nothing at all", "", {}],
      ["no more than words", "", { message: "There is nothing here" }],
      ["members of another failure", "", { anything: [1] }],
      ["null everywhere", "", { statusCode: null, reason: null, args: null, body: null, translation: null, error_class: null }],
      ["more inside of the body", "/body/extra", 1],
    ],
    bad: [
      ...notText("/reason", "/status", "/code", "/message", "/error_class", "/translation", "/body/status", "/body/message"),
      ["a status in words", "/statusCode", "400"],
      ["a text for arguments", "/args", "code"],
      ["a list of arguments", "/args", []],
      ["a list as the body", "/body", []],
      ...notObject,
    ],
  },
];
