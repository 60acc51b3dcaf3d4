import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import type { ChallengeOutcome } from "./challenge-record.ts";
import { simulatorError } from "./errors.ts";
import { type Session, userOf } from "./session.ts";
import { settleChallenge } from "./settle-challenge.ts";
import type { WeavrState } from "./state.ts";

/** The simulator's three ways to end a challenge. What `code` speaks of is open: here, whether the challenge was passed. */
export function declareChallengeSimulator(operation: DeclareOperation<Session>, state: WeavrState, context: VendorContext): void {
  const declare = (operationId: string, outcome: ChallengeOutcome): void =>
    operation(operationId, ({ path }, session) => {
      const challenge = state.challenges.get(path["challenge_id"] ?? "");
      const isOwn = challenge?.userId === userOf(session).id && challenge.userId === path["credentials_id"];
      if (challenge === undefined || !isOwn) throw simulatorError("These ids name no challenge of this user");
      if (challenge.state !== "PENDING") throw simulatorError("This challenge has ended");
      settleChallenge(state, context, challenge, outcome);
      return { status: 200, body: { code: outcome === "VERIFIED" ? "COMPLETED" : "DENIED" } };
    });
  declare("simulateChallengeSuccess", "VERIFIED");
  declare("simulateChallengeInvalid", "DECLINED");
  declare("simulateChallengeExpired", "EXPIRED");
}
