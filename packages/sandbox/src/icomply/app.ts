import type { ApiDefinition } from "@kyc-clients/core";
import { collectHandlers } from "../handlers.ts";
import type { VendorApp, VendorContext } from "../vendor.ts";
import { createActions } from "./actions.ts";
import { declareAmlSearches } from "./aml-searches.ts";
import { declareCompanies } from "./companies.ts";
import { declareEntities } from "./entities.ts";
import { createErrors } from "./errors.ts";
import { declareImages } from "./images.ts";
import { declarePersons } from "./persons.ts";
import { seed } from "./seed.ts";
import { authenticate, declareTokens } from "./sign-in.ts";
import { createState } from "./state.ts";
import { declareSupportingDocuments } from "./supporting-documents.ts";

/** iComply's shapes over in-memory state; decisions are canned, not iComply's. */
export function createIcomplyApp(api: ApiDefinition, context: VendorContext): VendorApp<void> {
  const state = createState();
  const errors = createErrors(api);
  seed(state, context);
  return {
    handlers: collectHandlers<void>(api, (operation) => {
      declareTokens(operation, state, context, errors);
      declareEntities(operation, state, context);
      declarePersons(operation, state, context, errors);
      declareImages(operation, state, context, errors);
      declareCompanies(operation, state, context, errors);
      declareAmlSearches(operation, state, context, errors);
      declareSupportingDocuments(operation, state, errors);
    }),
    actions: createActions(state, context),
    authenticate: (operationId, operation, headers) => authenticate(operationId, operation, headers, state, context, errors),
    refuse: (refusal, operationId) => errors.refuse(refusal, operationId),
  };
}
