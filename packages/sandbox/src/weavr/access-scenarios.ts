import type { Scenario } from "../scenario.ts";

/** Outcomes of sign-in, factors and users. */
export const accessScenarios: readonly Scenario[] = [
  {
    id: "several-identities",
    title: "A user of several identities",
    operationId: "loginWithPassword",
    trigger: "`email` and `password` of the director among the credentials",
    effect:
      "200 with `tokenType: AUTH`; the token is good for `listIdentities` and `requestAccessToken`, and others answer 403 `ACCESS_TOKEN_REQUIRED`",
  },
  {
    id: "lockout",
    title: "Locked out",
    operationId: "loginWithPassword",
    trigger: "A wrong `password` three times in a row",
    effect: "403 each time, then 423 for 30 minutes, or until another user calls `activateUser`",
  },
  {
    id: "third-party-logout",
    title: "Signed in at a third party",
    operationId: "logout",
    trigger: "The user's e-mail address ends in `@idp.example.org`",
    effect: "200 with the `url` of the other page, where others get 204",
  },
  {
    id: "no-messages",
    title: "A country without messages",
    operationId: "enrolOtpDevice",
    trigger: "The user's mobile has `countryCode` `+999`",
    effect: "409 `MOBILE_COUNTRY_NOT_SUPPORTED`",
  },
  {
    id: "blocked-domain",
    title: "An address that is not taken",
    operationId: "createUser",
    trigger: "`email` ends in `@blocked.example`",
    effect: "409 `EMAIL_DOMAIN_NOT_ALLOWED`",
  },
];
