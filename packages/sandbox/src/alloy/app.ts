import type { ApiDefinition } from "@kyc-clients/core";
import { collectHandlers } from "../handlers.ts";
import type { VendorApp, VendorContext } from "../vendor.ts";
import { declareDocuments } from "./documents.ts";
import { declareEntities } from "./entities.ts";
import { createErrors } from "./errors.ts";
import { declareEvaluations } from "./evaluations.ts";
import type { Session } from "./session.ts";
import { declareTokenExchange, signIn } from "./sign-in.ts";
import { createState } from "./state.ts";

/** Alloy's shapes over in-memory state; decisions are canned, not Alloy's. */
export function createAlloyApp(api: ApiDefinition, context: VendorContext): VendorApp<Session> {
  const state = createState();
  const errors = createErrors(context);
  return {
    handlers: collectHandlers<Session>(api, (operation) => {
      declareTokenExchange(operation, state, context, errors);
      declareEvaluations(operation, state, context, errors);
      declareEntities(operation, state, errors);
      declareDocuments(operation, state, context, errors);
    }),
    // The token exchange reads its credentials itself: they may be in the body.
    authenticate: (operationId, _operation, headers) =>
      operationId === "createBearerToken" ? { workflow: undefined } : signIn(headers, state, context, errors),
    refuse: errors.refuse,
  };
}
