import type { ApiDefinition } from "@kyc-clients/core";
import { collectHandlers } from "../handlers.ts";
import type { Handler, VendorApp, VendorContext } from "../vendor.ts";
import { createAccessActions } from "./access-actions.ts";
import { declareAccessTokens } from "./access-tokens.ts";
import { createAccountActions } from "./account-actions.ts";
import { declareAccounts } from "./accounts.ts";
import { declareAuthentication } from "./authentication.ts";
import { declareBackOffice } from "./back-office.ts";
import { declareChallengeSimulator } from "./challenge-simulator.ts";
import { declareConfirmations } from "./confirmations.ts";
import { declareConsumers } from "./consumers.ts";
import { declareCorporates } from "./corporates.ts";
import { refuse } from "./errors.ts";
import { declareFactors } from "./factors.ts";
import { createIdentityActions } from "./identity-actions.ts";
import { declareInvites } from "./invites.ts";
import { declarePasswords } from "./passwords.ts";
import { once } from "./references.ts";
import { naming, withReference } from "./request-ref.ts";
import { seed } from "./seed.ts";
import type { Session } from "./session.ts";
import { authenticate } from "./sign-in.ts";
import { declareSimulator } from "./simulator.ts";
import { createState } from "./state.ts";
import { declareStepUp } from "./step-up.ts";
import { declareTransfers } from "./transfers.ts";
import { declareUserChecks } from "./user-checks.ts";
import { declareUsers } from "./users.ts";

/** Weavr's shapes over in-memory state; decisions are canned, not Weavr's. */
export function createWeavrApp(api: ApiDefinition, context: VendorContext): VendorApp<Session> {
  const state = createState();
  seed(state, context);
  const framed =
    (handler: Handler<Session>): Handler<Session> =>
    (call, session) =>
      naming(context, call.operationId, async () => {
        const answer = await once(state, context.now, handler)(call, session);
        return withReference(answer, context, call.operationId);
      });
  return {
    handlers: collectHandlers<Session>(api, (declare) => {
      const operation = (operationId: string, handler: Handler<Session>): void => declare(operationId, framed(handler));
      declareAuthentication(operation, state, context);
      declareAccessTokens(operation, state, context);
      declareStepUp(operation, state, context);
      declareConfirmations(operation, state, context);
      declarePasswords(operation, state, context);
      declareFactors(operation, state, context);
      declareUsers(operation, state, context);
      declareInvites(operation, state, context);
      declareUserChecks(operation, state);
      declareCorporates(operation, state, context);
      declareConsumers(operation, state, context);
      declareAccounts(operation, state, context);
      declareTransfers(operation, state, context);
      declareSimulator(operation, state, context);
      declareChallengeSimulator(operation, state, context);
      declareBackOffice(operation, state, context);
    }),
    actions: { ...createAccessActions(state, context), ...createIdentityActions(state, context), ...createAccountActions(state) },
    authenticate: (operationId, operation, headers) =>
      naming(context, operationId, () => authenticate(operationId, operation, headers, state, context)),
    refuse: (refusal, operationId) => withReference(refuse(refusal, operationId), context, operationId),
  };
}
