import type { Payloads } from "@kyc-clients/testing";
import { applicantResults } from "./applicant-results.ts";
import { applicants } from "./applicants.ts";
import { authentication } from "./authentication.ts";
import { databaseVerification } from "./database-verification.ts";
import { entities } from "./entities.ts";
import { entityResults } from "./entity-results.ts";
import { webhooks } from "./webhooks.ts";
import { workspaces } from "./workspaces.ts";

/** Every payload that is held against the validators. All values are invented. */
export const payloads: readonly Payloads[] = [
  ...authentication,
  ...applicants,
  ...applicantResults,
  ...entities,
  ...entityResults,
  ...databaseVerification,
  ...workspaces,
  ...webhooks,
];
