import type { VendorContext } from "../vendor.ts";
import type { ChallengePurpose, ChallengeRecord } from "./challenge-record.ts";
import { CODE, CODE_MS, CODES_PER_SESSION, RESEND_MS, WRONG_CODES } from "./codes.ts";
import { conflict } from "./errors.ts";
import { settleChallenge } from "./settle-challenge.ts";
import { nextId, type WeavrState } from "./state.ts";

type Facts = Pick<ChallengeRecord, "purpose" | "userId"> & Partial<Pick<ChallengeRecord, "token" | "resourceType" | "resourceIds">>;

/** Sends a code, which ends the one before. @throws Refusal with 409 when it is too early for another, or one too many */
export function startCode(state: WeavrState, context: VendorContext, facts: Facts): ChallengeRecord {
  const earlier = challengesOf(state, facts.purpose, facts.token).filter(({ type }) => type === "OTP");
  const last = earlier.at(-1);
  if (last !== undefined && context.now() - last.issuedAt < RESEND_MS) throw conflict("RETRY_IN_15SEC");
  if (facts.purpose === "stepup" && earlier.length >= CODES_PER_SESSION) throw conflict("CHALLENGE_LIMIT_EXCEEDED");
  for (const one of earlier) if (one.state === "PENDING") one.state = "REPLACED";
  return add(state, context, { ...facts, type: "OTP", channel: "SMS" });
}

/** Shows a prompt on a device, which the user may answer until its time is over. */
export function startPrompt(
  state: WeavrState,
  context: VendorContext,
  facts: Facts & { readonly channel: "AUTHY" | "BIOMETRIC" },
): ChallengeRecord {
  const challenge = add(state, context, { ...facts, type: facts.channel === "AUTHY" ? "PUSH" : "BIOMETRIC" });
  context.schedule(CODE_MS, () => settleChallenge(state, context, challenge, "EXPIRED"));
  return challenge;
}

/** Holds a code to a challenge, and settles it. @throws Refusal with 409 */
export function checkCode(state: WeavrState, context: VendorContext, challenge: ChallengeRecord | undefined, code: string): void {
  if (challenge === undefined || challenge.type !== "OTP" || challenge.state === "REPLACED") throw conflict("STATE_INVALID");
  if (challenge.state === "VERIFIED") throw conflict(challenge.purpose === "stepup" ? "ALREADY_VERIFIED" : "STATE_INVALID");
  if (challenge.state === "DECLINED") throw conflict("CHALLENGE_LIMIT_EXCEEDED");
  if (challenge.state === "EXPIRED" || challenge.expiresAt <= context.now()) {
    settleChallenge(state, context, challenge, "EXPIRED");
    throw conflict("VERIFICATION_CODE_EXPIRED");
  }
  if (code !== CODE) {
    challenge.wrongTries += 1;
    if (challenge.wrongTries >= WRONG_CODES) {
      settleChallenge(state, context, challenge, "DECLINED");
      throw conflict("CHALLENGE_LIMIT_EXCEEDED");
    }
    throw conflict(challenge.wrongTries === WRONG_CODES - 1 ? "ONE_CHALLENGE_LIMIT_REMAINING" : "VERIFICATION_CODE_INVALID");
  }
  settleChallenge(state, context, challenge, "VERIFIED");
}

/** The challenges of a session that are for one purpose, oldest first. */
export function challengesOf(state: WeavrState, purpose: ChallengePurpose, token: string | undefined): readonly ChallengeRecord[] {
  return [...state.challenges.values()].filter((one) => one.purpose === purpose && one.token === token);
}

function add(state: WeavrState, { now }: VendorContext, facts: Facts & Pick<ChallengeRecord, "type" | "channel">): ChallengeRecord {
  const id = nextId(state);
  const issuedAt = now();
  const challenge: ChallengeRecord = { ...facts, id, issuedAt, expiresAt: issuedAt + CODE_MS, wrongTries: 0, state: "PENDING" };
  state.challenges.set(id, challenge);
  return challenge;
}
