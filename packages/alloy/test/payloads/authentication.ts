import type { Payloads } from "@kyc-clients/testing";

const half = "k3".repeat(16);

/** Bearer tokens, and the bodies of failures. */
export const authentication: readonly Payloads[] = [
  {
    at: "createBearerToken body",
    base: { grant_type: "client_credentials" },
    good: [
      ["credentials in the body", "", { grant_type: "client_credentials", application_token: half, application_secret: half }],
      ["a member that no page names", "/audience", "tests"],
    ],
    bad: [
      ["no kind of grant", "/grant_type"],
      ["another kind of grant", "/grant_type", "password"],
      ["a number as the kind of grant", "/grant_type", 1],
      ["a token without its secret", "/application_token", half],
      ["a secret without its token", "/application_secret", half],
      ["a token that is too short", "", { grant_type: "client_credentials", application_token: "k3", application_secret: half }],
      [
        "a secret with a sign in it",
        "",
        { grant_type: "client_credentials", application_token: half, application_secret: `-${half.slice(1)}` },
      ],
      ["a list", "", ["client_credentials"]],
      ["a text", "", "grant_type=client_credentials"],
    ],
  },
  {
    at: "createBearerToken 200",
    base: { access_token: "opaque-1", token_type: "bearer", expires_in: 3600 },
    good: [
      ["the older shape", "", { bearer_token: "opaque-2", expires: 1_795_219_380_000 }],
      ["a token and nothing more", "", { access_token: "opaque-3" }],
      ["a type with a capital letter", "/token_type", "Bearer"],
    ],
    bad: [
      ["no token", "/access_token"],
      ["a number as the token", "/access_token", 7],
      ["null as the token", "/access_token", null],
      ["the older shape with a number as the token", "", { bearer_token: 7 }],
      ["an empty object", "", {}],
      ["a list", "", [{ access_token: "opaque-1" }]],
      ["a lifetime in words", "/expires_in", "an hour"],
    ],
  },
  {
    at: "validateBearerToken body",
    base: { bearer_token: "opaque-1" },
    bad: [
      ["no token", "/bearer_token"],
      ["a number as the token", "/bearer_token", 7],
      ["null as the token", "/bearer_token", null],
      ["a list of tokens", "/bearer_token", ["opaque-1"]],
      ["the token alone", "", "opaque-1"],
    ],
  },
  {
    at: "validateBearerToken 200",
    base: {},
    good: [["whatever it tells", "/valid", true]],
    bad: [
      ["a list", "", []],
      ["a text", "", "valid"],
      ["true alone", "", true],
      ["null", "", null],
      ["a number", "", 1],
    ],
  },
  {
    at: "createBearerToken 401",
    base: { error: { minor_code: 4010, type: "Unauthorized", message: "These credentials do not exist." } },
    good: [
      ["no message", "/error/message"],
      ["the common members too", "/status_code", 401],
      ["details", "/error/details", { header: "authorization" }],
    ],
    bad: [
      ["no error", "/error"],
      ["a text as the error", "/error", "Unauthorized"],
      ["an error without its number", "/error/minor_code"],
      ["an error without its words", "/error/type"],
      ["a number in words", "/error/minor_code", "4010"],
      ["a status in words", "/status_code", "401"],
    ],
  },
  {
    at: "getParameters 400",
    base: {
      status_code: 400,
      error: { minor_code: 4002, type: "Bad Request", message: "A value is missing.", details: { path: "birth_date" } },
      timestamp: 1_795_219_380_000,
      evaluation_token: null,
      entity_token: null,
      application_token: null,
      application_version_id: null,
    },
    good: [
      ["no token of any kind", "", { status_code: 500, error: { minor_code: 5000, type: "x" }, timestamp: 1 }],
      ["a token of the entity", "/entity_token", "P-invented"],
      ["the version that ran", "/application_version_id", 3],
      ["a token to quote", "/error/error_token", "ER-invented"],
      ["a number that no page lists", "/error/minor_code", 9999],
      ["words of another failure", "/error/type", "Teapot"],
      ["no details", "/error/details"],
    ],
    bad: [
      ["no status", "/status_code"],
      ["a status in words", "/status_code", "400"],
      ["no error", "/error"],
      ["null as the error", "/error", null],
      ["an error without its number", "/error/minor_code"],
      ["a broken number", "/error/minor_code", 40.5],
      ["an error without its words", "/error/type"],
      ["a list of details", "/error/details", ["birth_date"]],
      ["no time", "/timestamp"],
      ["a date as the time", "/timestamp", "2026-11-20T10:00:00Z"],
      ["a version in words", "/application_version_id", "3"],
      ["a number as the token", "/entity_token", 12],
    ],
  },
];
