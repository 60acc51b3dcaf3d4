import type { Payloads } from "@kyc-clients/testing";

/** The token call, and the failure that all operations share. */
export const authentication: readonly Payloads[] = [
  {
    at: "createAccessToken body",
    base: { grant_type: "password", username: "service@example.org", password: "Invented-Pass-1" },
    good: [["a member that no page lists", "/scope", "all"]],
    bad: [
      ["no grant", "/grant_type"],
      ["another grant", "/grant_type", "client_credentials"],
      ["a grant in capitals", "/grant_type", "PASSWORD"],
      ["no user name", "/username"],
      ["no password", "/password"],
      ["a number as the password", "/password", 12_345_678],
      ["null as the user name", "/username", null],
      ["a form", "", "grant_type=password"],
      ["a list", "", []],
    ],
  },
  {
    at: "createAccessToken 200",
    base: { access_token: "inventedToken" },
    good: [
      ["the members of OAuth 2.0", "", { access_token: "inventedToken", token_type: "Bearer", expires_in: 3600, refresh_token: null }],
      ["a life as text", "/expires_in", "3600"],
      ["null as the kind", "/token_type", null],
    ],
    bad: [
      ["no token", "/access_token"],
      ["a number as the token", "/access_token", 1],
      ["null as the token", "/access_token", null],
      ["the token alone", "", "inventedToken"],
      ["a list", "", [{ access_token: "inventedToken" }]],
      ["null", "", null],
    ],
  },
  {
    at: "getThread default",
    base: { errors: [{ code: "thread_not_found", message: "No such thread.", deprecated: false, will_be_deprecated: false }] },
    good: [
      ["nothing at all", "", {}],
      ["no entries", "/errors", []],
      ["one problem in two forms", "/errors/1", { code: "THREAD", deprecated: true }],
      ["a code that no page lists", "/errors/0/code", "odd"],
      ["a member that no page lists", "/trace", "made-up"],
    ],
    bad: [
      ["an object of errors", "/errors", {}],
      ["a text as an entry", "/errors/0", "no such thread"],
      ["a number as the code", "/errors/0/code", 404],
      ["null as the message", "/errors/0/message", null],
      ["a word as a flag", "/errors/0/deprecated", "no"],
      ["a list", "", []],
    ],
  },
];
