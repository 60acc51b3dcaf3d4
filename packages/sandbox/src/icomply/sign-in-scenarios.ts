import type { Scenario } from "../scenario.ts";

/** What chooses how a sign-in ends. */
export const signInScenarios: readonly Scenario[] = [
  {
    id: "wrong-password",
    title: "Wrong user name or password",
    operationId: "createToken",
    trigger: "any other Username or Password, or none",
    effect: "401",
  },
  {
    id: "expired-token",
    title: "Token past its 1200 seconds",
    operationId: "createToken",
    trigger: "the clock is advanced by 1200000 ms after the token was issued",
    effect: "401 on the next call with it, tokenvalid included",
  },
  {
    id: "unknown-token",
    title: "Token that was never issued",
    operationId: "validateToken",
    trigger: "any other text as bearer token",
    effect: "401",
  },
  {
    id: "unknown-key",
    title: "API key that is not known",
    operationId: "listEntities",
    trigger: "any other value in the key's header, or the key in any other header",
    effect: "401",
  },
];
