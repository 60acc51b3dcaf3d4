import type { components } from "@kyc-clients/weavr";
import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { challengesOf, checkCode, startCode, startPrompt } from "./challenges.ts";
import { conflict, notAllowed } from "./errors.ts";
import { type Session, sessionOf } from "./session.ts";
import type { WeavrState } from "./state.ts";
import type { UserRecord } from "./user-record.ts";

type Schemas = components["schemas"];

/** The step-up of a session, by code or prompt. */
export function declareStepUp(operation: DeclareOperation<Session>, state: WeavrState, context: VendorContext): void {
  operation("issueStepUpOtpChallenge", (_call, session) => {
    const { token, user } = sessionOf(session);
    // There is nobody to ask.
    if (token.isDelegated) throw notAllowed();
    requireFactor(user, "SMS");
    startCode(state, context, { purpose: "stepup", userId: user.id, token: token.token });
    return { status: 204 };
  });

  operation("verifyStepUpOtpChallenge", ({ body }, session) => {
    const { token, user } = sessionOf(session);
    requireFactor(user, "SMS");
    const challenge = challengesOf(state, "stepup", token.token).findLast(({ type }) => type === "OTP");
    checkCode(state, context, challenge, (body as Schemas["OtpVerification"]).verificationCode);
    return { status: 204 };
  });

  operation("issueStepUpPushChallenge", ({ path }, session) => {
    const { token, user } = sessionOf(session);
    if (token.isDelegated) throw notAllowed();
    const channel = requireFactor(user, path["channel"]) as "AUTHY" | "BIOMETRIC";
    const isUnderWay = challengesOf(state, "stepup", token.token).some(({ state }) => state === "PENDING");
    if (isUnderWay) throw conflict("STATE_INVALID");
    const challenge = startPrompt(state, context, { purpose: "stepup", channel, userId: user.id, token: token.token });
    return { status: 200, body: { id: challenge.id } };
  });
}

/** The channel of a factor that the user has. @throws Refusal with 409 */
export function requireFactor({ factors }: UserRecord, channel: string | undefined): string {
  const factor = factors.find((one) => one.channel === channel);
  if (factor?.status !== "ACTIVE") throw conflict("CHANNEL_NOT_REGISTERED");
  return factor.channel;
}
