import type { ApiDefinition } from "@kyc-clients/core";
import { collectHandlers } from "../handlers.ts";
import type { VendorApp, VendorContext } from "../vendor.ts";
import { declareAccessTokens } from "./access-tokens.ts";
import { alertActions, declareAlerts } from "./alerts.ts";
import { chatActions } from "./chat-actions.ts";
import { declareChatTokens } from "./chat-tokens.ts";
import { declareCreateTransaction } from "./create-transaction.ts";
import { customerActions, declareCustomers } from "./customers.ts";
import { declareDocuments } from "./documents.ts";
import { refuse } from "./errors.ts";
import { declareIdentityCheck } from "./identity-check.ts";
import { declareMessages } from "./messages.ts";
import { declareNameSearch } from "./name-search.ts";
import type { Parts } from "./parts.ts";
import { declareSaveCustomers } from "./save-customers.ts";
import { seedState } from "./seed-state.ts";
import type { Session } from "./session.ts";
import { sessionActions } from "./session-actions.ts";
import { declareSessions } from "./sessions.ts";
import { authenticate } from "./sign-in.ts";
import { createState } from "./state.ts";
import { declareThreads } from "./threads.ts";
import { declareTimeline, listShapeActions } from "./timeline.ts";
import { declareTransactions, transactionActions } from "./transactions.ts";
import { userActions } from "./user-actions.ts";

/** Algoreg's shapes over in-memory state; decisions are canned, not Algoreg's. */
export function createAlgoregApp(api: ApiDefinition, context: VendorContext): VendorApp<Session> {
  const state = createState();
  const parts: Parts = { state, context };
  seedState(state, context.now());
  return {
    handlers: collectHandlers<Session>(api, (operation) => {
      declareAccessTokens(operation, state, context);
      declareCustomers(operation, parts);
      declareSaveCustomers(operation, parts);
      declareTimeline(operation, parts);
      declareDocuments(operation, parts);
      declareChatTokens(operation, parts);
      declareMessages(operation, parts);
      declareThreads(operation, parts);
      declareTransactions(operation, parts);
      declareCreateTransaction(operation, parts);
      declareAlerts(operation, parts);
      declareNameSearch(operation);
      declareSessions(operation, parts);
      declareIdentityCheck(operation, parts);
    }),
    actions: {
      ...userActions(parts),
      ...customerActions(parts),
      ...alertActions(parts),
      ...sessionActions(parts),
      ...chatActions(parts),
      ...transactionActions(parts),
      ...listShapeActions(parts),
    },
    authenticate: (operationId, operation, headers) => authenticate(operationId, operation, headers, state, context.now()),
    refuse,
  };
}
