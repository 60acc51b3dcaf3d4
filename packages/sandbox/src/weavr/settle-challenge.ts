import type { VendorContext } from "../vendor.ts";
import { emitEnrolment, emitLogin, emitStepUp } from "./access-events.ts";
import type { ChallengeOutcome, ChallengePurpose, ChallengeRecord } from "./challenge-record.ts";
import type { WeavrState } from "./state.ts";
import type { UserRecord } from "./user-record.ts";

interface Ended {
  readonly state: WeavrState;
  readonly context: VendorContext;
  readonly challenge: ChallengeRecord;
  readonly outcome: ChallengeOutcome;
  readonly user: UserRecord;
}

/** Ends a challenge, with all that comes of it. Nothing happens to one that has ended. */
export function settleChallenge(state: WeavrState, context: VendorContext, challenge: ChallengeRecord, outcome: ChallengeOutcome): void {
  if (challenge.state !== "PENDING") return;
  challenge.state = outcome;
  const user = state.users.get(challenge.userId);
  if (user !== undefined) effects[challenge.purpose]({ state, context, challenge, outcome, user });
}

const effects: Readonly<Record<ChallengePurpose, (ended: Ended) => void>> = {
  login: ({ context, user, challenge, outcome }) => emitLogin(context, user, challenge.type, outcome),

  stepup(ended) {
    if (ended.outcome === "VERIFIED") raiseSession(ended);
    emitStepUp(ended.context, ended.user, ended.challenge, ended.outcome);
  },

  confirmation({ state, challenge, outcome }) {
    if (outcome === "EXPIRED") return;
    for (const id of challenge.resourceIds ?? []) {
      const resource = state.pendingResources.get(id);
      if (resource !== undefined) resource.state = outcome === "VERIFIED" ? "CONFIRMED" : "DECLINED";
    }
  },

  enrolment(ended) {
    const { context, challenge, outcome, user } = ended;
    const factor = user.factors.find(({ channel }) => channel === challenge.channel);
    // A code that ran out or was wrong can be had again; a prompt that was refused is an answer.
    const isOpen = outcome === "EXPIRED" || (outcome === "DECLINED" && challenge.type === "OTP");
    if (factor?.status !== "PENDING_VERIFICATION" || isOpen) return;
    factor.status = outcome === "VERIFIED" ? "ACTIVE" : "INACTIVE";
    emitEnrolment(context, user, factor);
    if (outcome !== "VERIFIED" || challenge.type !== "OTP") return;
    user.mobileVerified = true;
    // The code of an enrolment steps the session up as well.
    raiseSession(ended);
  },
};

function raiseSession({ state, challenge }: Ended): void {
  const token = state.tokens.get(challenge.token ?? "");
  if (token !== undefined) token.steppedUp = true;
}
