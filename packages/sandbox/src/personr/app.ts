import type { ApiDefinition } from "@kyc-clients/core";
import { collectHandlers } from "../handlers.ts";
import type { VendorApp, VendorContext } from "../vendor.ts";
import { declareAccount } from "./account.ts";
import { createActions } from "./actions.ts";
import { declareApplicantResults } from "./applicant-results.ts";
import { declareApplicants } from "./applicants.ts";
import { declareDatabaseVerification } from "./database-verification.ts";
import { declareEntities } from "./entities.ts";
import { declareEntityResults } from "./entity-results.ts";
import { refuse } from "./errors.ts";
import type { Session } from "./session.ts";
import { authenticate } from "./sign-in.ts";
import { createState } from "./state.ts";
import { declareTokens } from "./tokens.ts";

/** Personr's shapes over in-memory state; decisions are canned, not Personr's. */
export function createPersonrApp(api: ApiDefinition, context: VendorContext): VendorApp<Session> {
  const state = createState();
  return {
    handlers: collectHandlers<Session>(api, (operation) => {
      declareTokens(operation, state, context);
      declareApplicants(operation, state, context);
      declareApplicantResults(operation, state);
      declareEntities(operation, state, context);
      declareEntityResults(operation, state);
      declareDatabaseVerification(operation, state, context);
      declareAccount(operation, state, context);
    }),
    actions: createActions(state, context),
    authenticate: (_operationId, operation, headers) => authenticate(operation, headers, state, context),
    refuse,
  };
}
