import type { Scenario } from "../scenario.ts";

/** What chooses how a sign-in ends, and what a user is refused. */
export const accessScenarios: readonly Scenario[] = [
  {
    id: "wrong-credentials",
    title: "Wrong credentials",
    operationId: "createToken",
    trigger: "any other e-mail address or password, in the body or in the header",
    effect: "400, reason INVALID_LOGIN_CREDENTIALS",
  },
  {
    id: "second-token",
    title: "Second token",
    operationId: "createToken",
    trigger: "another token of the same user, from either token operation",
    effect: "401, error_class Unauthorized, on the next call with the first",
  },
  {
    id: "expired-token",
    title: "Token past its year",
    operationId: "createToken",
    trigger: "the clock is advanced by 31536000000 ms after the token was issued",
    effect: "401, error_class Unauthorized, on the next call with it",
  },
  {
    id: "unknown-workspace",
    title: "Unknown workspace",
    operationId: "switchWorkspace",
    trigger: "the name of no workspace, or of one that is not the user's own or below it",
    effect: "200, status error, response Workspace not found; the user stays where it is",
  },
  {
    id: "no-administrator",
    title: "No Administrator",
    operationId: "configureWebhook",
    trigger: "the token of the user without that role",
    effect: "400, status NOT_ALLOWED",
  },
  {
    id: "unknown-flow",
    title: "Unknown flow",
    operationId: "createApplicant",
    trigger: "flowName is that of no flow, or of one for others",
    effect: "200, status error, response Flow not found; nobody is made",
  },
  {
    id: "unknown-id",
    title: "Unknown id",
    operationId: "getApplicantStatus",
    trigger: "an id of nobody, of the other kind, or of somebody in a workspace that is not the current one or below it",
    effect: "400, body.status INVALID_DATA",
  },
  {
    id: "invalid-body",
    title: "Body that breaks the specification",
    operationId: "createApplicant",
    trigger: "a member is missing or of the wrong type, as an applicant without phone",
    effect:
      "400, body.status MISSING_DATA or INVALID_DATA, with pointer and keyword in args; from the token operations reason in its place",
  },
];
