import type { components } from "@kyc-clients/weavr";
import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { checkCode, startCode, startPrompt } from "./challenges.ts";
import { conflict, forbidden, notAllowed } from "./errors.ts";
import { type Session, sessionOf } from "./session.ts";
import type { WeavrState } from "./state.ts";
import { requireFactor } from "./step-up.ts";

type Schemas = components["schemas"];

/** The confirmation of resources that wait for it, by code or prompt. */
export function declareConfirmations(operation: DeclareOperation<Session>, state: WeavrState, context: VendorContext): void {
  /** What both ways to start have in common. @throws Refusal */
  const prepare = (body: unknown, channel: string | undefined, session: Session) => {
    const { token, user } = sessionOf(session);
    const { resourceType, resourceIds } = body as Schemas["ConfirmationChallengeCreate"];
    if (token.isDelegated) throw notAllowed();
    if (resourceType === "linked_account_declaration" && !user.isRoot) throw forbidden("INSUFFICIENT_PERMISSIONS");
    const isPending = resourceIds.every((id) => {
      const resource = state.pendingResources.get(id);
      const isKnown = resource?.identityId === user.identity.id && resource.type === resourceType;
      return isKnown && resource.state === "PENDING_CHALLENGE";
    });
    if (!isPending || resourceIds.length === 0) throw conflict("STATE_INVALID");
    requireFactor(user, channel);
    return { purpose: "confirmation", userId: user.id, token: token.token, resourceType, resourceIds } as const;
  };

  operation("issueConfirmationOtpChallenge", ({ body, path }, session) => {
    const { id } = startCode(state, context, prepare(body, path["channel"], session));
    return { status: 200, body: { scaChallengeId: id } };
  });

  operation("verifyConfirmationOtpChallenge", ({ body, path }, session) => {
    const { user } = sessionOf(session);
    const { verificationCode, resourceType } = body as Schemas["ConfirmationVerification"];
    requireFactor(user, path["channel"]);
    const challenge = state.challenges.get(path["scaChallengeId"] ?? "");
    const isOwn = challenge?.userId === user.id && challenge.purpose === "confirmation" && challenge.resourceType === resourceType;
    checkCode(state, context, isOwn ? challenge : undefined, verificationCode);
    return { status: 204 };
  });

  operation("issueConfirmationPushChallenge", ({ body, path }, session) => {
    const channel = path["channel"] as "AUTHY" | "BIOMETRIC";
    const { id } = startPrompt(state, context, { ...prepare(body, channel, session), channel });
    return { status: 200, body: { scaChallengeId: id } };
  });
}
