/** What a code or a prompt is for. */
export type ChallengePurpose = "login" | "enrolment" | "stepup" | "confirmation";

/** How a challenge may end. */
export type ChallengeOutcome = "VERIFIED" | "DECLINED" | "EXPIRED";

/** A code that was sent, or a prompt that was shown. */
export interface ChallengeRecord {
  readonly id: string;
  readonly purpose: ChallengePurpose;
  readonly type: "OTP" | "PUSH" | "BIOMETRIC";
  readonly channel: "SMS" | "AUTHY" | "BIOMETRIC";
  readonly userId: string;
  /** The session that it was asked for in. */
  readonly token?: string | undefined;
  readonly issuedAt: number;
  readonly expiresAt: number;
  /** Resources that it confirms. */
  readonly resourceType?: string | undefined;
  readonly resourceIds?: readonly string[] | undefined;
  wrongTries: number;
  state: "PENDING" | ChallengeOutcome | "REPLACED";
}

/** A resource that waits for its user's confirmation: made by an action, as the API of the sandbox has no operation for it. */
export interface PendingResource {
  readonly id: string;
  readonly type: string;
  readonly identityId: string;
  state: "PENDING_CHALLENGE" | "CONFIRMED" | "DECLINED";
}
