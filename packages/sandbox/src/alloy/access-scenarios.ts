import type { Scenario } from "../scenario.ts";

/** What chooses how a sign-in ends, and what is refused whatever the operation. */
export const accessScenarios: readonly Scenario[] = [
  {
    id: "expired-token",
    title: "Bearer token past its hour",
    operationId: "createBearerToken",
    trigger: "the clock is advanced by 3600000 ms after the token was issued",
    effect: "401, minor code 4012, on the next call with it",
  },
  {
    id: "refreshed-token",
    title: "Bearer token that is refreshed",
    operationId: "refreshBearerToken",
    trigger: "a token within its hour",
    effect: "200, one more token for an hour; the old one lives out its own",
  },
  {
    id: "unrefreshable-token",
    title: "Bearer token that cannot be refreshed",
    operationId: "refreshBearerToken",
    trigger: "an expired or unknown token",
    effect: "401, minor code 4014",
  },
  {
    id: "unknown-token",
    title: "Bearer token that was never issued",
    operationId: "getParameters",
    trigger: "any other text as bearer token",
    effect: "401, minor code 4013",
  },
  {
    id: "production-disabled",
    title: "Production not enabled",
    operationId: "getParameters",
    trigger: "the credentials of the account without production",
    effect: "401, minor code 4015",
  },
  {
    id: "live-credentials",
    title: "Credentials of the live environment",
    operationId: "getParameters",
    trigger: "the live credentials",
    effect: "403, minor code 4032",
  },
  {
    id: "disabled-workflow",
    title: "Workflow switched off",
    operationId: "getParameters",
    trigger: "the credentials of the workflow that is switched off, or its token in alloy-workflow-token",
    effect: "412, minor code 4121; its token exchange is 401, minor code 4011",
  },
  {
    id: "invalid-body",
    title: "Body that breaks the specification",
    operationId: "createEntityDocument",
    trigger: "a member is missing or of the wrong type, as a document without name",
    effect: "400, minor code 4002, with pointer and keyword in details",
  },
];
