import type { AlloyOperations } from "@kyc-clients/alloy";
import { type Step, stepsOf } from "../step.ts";

const step = stepsOf<AlloyOperations>();

/** Tokens. */
export const accessSteps: readonly Step[] = [
  step("createBearerToken", {
    args: (read) => ({
      body: { grant_type: "client_credentials", application_token: read("token"), application_secret: read("secret") },
    }),
    expects: [200, 201],
    keep: (data) => ({ "bearer token": "access_token" in data ? data.access_token : data.bearer_token }),
  }),
  step("validateBearerToken", { args: (read) => ({ body: { bearer_token: read("bearer token") } }), expects: [200, 201] }),
  step("refreshBearerToken", { args: (read) => ({ body: { bearer_token: read("bearer token") } }), expects: [200, 201] }),
];
