import type { Clock } from "@kyc-clients/auth";
import { unwrap } from "@kyc-clients/core";
import { needsStepUp } from "./needs-step-up.ts";
import type { components } from "./openapi.gen.ts";
import type { WeavrOperations } from "./operations.gen.ts";
import { readReason, type StepUpEnd, type StepUpStart, type StepUpVerification } from "./step-up-outcomes.ts";
import type { UserSession } from "./user-session.ts";
import { type WaitOptions, waitUntil } from "./wait-until.ts";

/** How a challenge reaches the user: a code by `SMS`, or a prompt on a device. */
export type StepUpChannel = "SMS" | "AUTHY" | "BIOMETRIC";

/** How to wait for what a user makes of a prompt. */
export interface StepUpWait extends WaitOptions {
  /** Asks whether the session is stepped up by now. @default one page of `listManagedAccounts`, which needs a step-up */
  readonly isSteppedUp?: (() => Promise<boolean>) | undefined;
}

/** Raises a session by a second factor. Weavr raises the same token, so the user's client goes on as it is. */
export interface WeavrStepUp {
  /**
   * Sends a code, or shows a prompt. A code is good for 300 seconds, and a later one voids it; another can be had after 15 seconds, once or
   * twice in a session. What is known to be refused is not sent, as it might count.
   *
   * @throws ApiError when Weavr answers another failure.
   */
  start(channel: StepUpChannel): Promise<StepUpStart>;
  /** Tries the newest code, six digits. A wrong one counts, so it is sent once. @throws ApiError when Weavr answers another failure. */
  verify(code: string): Promise<StepUpVerification>;
  /** Takes the webhook `stepUpCompleted`, once its signature is verified: `undefined` when it is about another challenge. Ends a `wait`. */
  receive(event: components["schemas"]["StepupEvent"]): Exclude<StepUpEnd, "pending"> | undefined;
  /**
   * Waits for what the user makes of a prompt, by the webhook that `receive` is given or by asking from time to time, which is a use of the
   * token each time. `pending` when the time is up.
   */
  wait(options?: StepUpWait): Promise<StepUpEnd>;
}

/** The operations that a step-up calls. */
export type StepUpCalls = Pick<
  WeavrOperations,
  "issueStepUpOtpChallenge" | "issueStepUpPushChallenge" | "verifyStepUpOtpChallenge" | "listManagedAccounts"
>;

const CODE_MS = 300_000;
const RESEND_MS = 15_000;

/** Makes the step-up of a session, over the calls of its client. */
export function createStepUp(calls: StepUpCalls, session: UserSession, clock: Clock): WeavrStepUp {
  let sentAt: number | undefined;
  let challengeId: string | undefined;
  let end: Exclude<StepUpEnd, "pending"> | undefined;
  const sinceSent = (): number => (sentAt === undefined ? Number.POSITIVE_INFINITY : clock.monotonic() - sentAt);

  return {
    async start(channel) {
      if (channel === "SMS" && sinceSent() < RESEND_MS) return { outcome: "too_soon", retryAfterMs: RESEND_MS - sinceSent() };
      const path = { channel };
      const result =
        path.channel === "SMS"
          ? await calls.issueStepUpOtpChallenge({ path: { channel: path.channel } })
          : await calls.issueStepUpPushChallenge({ path: { channel: path.channel } });
      const reason = readReason(result);
      if (result.status === 409 && reason === "RETRY_IN_15SEC") return { outcome: "too_soon", retryAfterMs: RESEND_MS };
      if (reason === "CHALLENGE_LIMIT_EXCEEDED" || reason === "INVALID_REQUEST") return { outcome: "limit_reached" };
      if (result.status === 409 && reason !== undefined) return { outcome: "unavailable", reason };
      const data = unwrap(result);
      end = undefined;
      challengeId = data?.id;
      sentAt = channel === "SMS" ? clock.monotonic() : undefined;
      return { outcome: "sent", channel, challengeId, validForMs: CODE_MS, resendAfterMs: RESEND_MS };
    },
    async verify(verificationCode) {
      // Only where a code was sent by this client is its age known.
      if (sentAt !== undefined && sinceSent() >= CODE_MS) return { outcome: "expired" };
      const result = await calls.verifyStepUpOtpChallenge({ path: { channel: "SMS" }, body: { verificationCode } });
      const reason = result.status === 409 ? readReason(result) : undefined;
      if (result.ok || reason === "ALREADY_VERIFIED") {
        sentAt = undefined;
        return { outcome: "stepped_up" };
      }
      if (reason === "VERIFICATION_CODE_INVALID") return { outcome: "wrong_code", isLastTry: false };
      if (reason === "ONE_CHALLENGE_LIMIT_REMAINING") return { outcome: "wrong_code", isLastTry: true };
      if (reason === "VERIFICATION_CODE_EXPIRED") return { outcome: "expired" };
      if (reason === "CHALLENGE_LIMIT_EXCEEDED") return { outcome: "limit_reached" };
      if (reason !== undefined) return { outcome: "unavailable", reason };
      return unwrap(result) ?? { outcome: "stepped_up" };
    },
    receive(event) {
      const { status, authToken } = event;
      if (challengeId === undefined || event.challengeId !== challengeId) return undefined;
      if (status === "VERIFIED" && authToken) session.replace(authToken);
      end = status === "VERIFIED" ? "stepped_up" : status === "EXPIRED" ? "expired" : "declined";
      return end;
    },
    async wait({ isSteppedUp = () => asksForNoMore(calls), ...options } = {}) {
      const isOver = async (): Promise<boolean> => end !== undefined || (await isSteppedUp());
      const isInTime = await waitUntil(isOver, () => end !== undefined, clock, options);
      return end ?? (isInTime ? "stepped_up" : "pending");
    },
  };
}

/** Asks for what only a session that is stepped up may see. Another refusal than for that is no answer to the question. */
async function asksForNoMore({ listManagedAccounts }: StepUpCalls): Promise<boolean> {
  const result = await listManagedAccounts({ query: { limit: 1 } });
  if (needsStepUp(result)) return false;
  unwrap(result);
  return true;
}
