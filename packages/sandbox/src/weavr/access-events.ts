import type { VendorContext } from "../vendor.ts";
import type { WebhookEvent } from "../webhook-scheme.ts";
import type { ChallengeOutcome, ChallengeRecord } from "./challenge-record.ts";
import { credentialsOf } from "./tokens.ts";
import type { FactorRecord, UserRecord } from "./user-record.ts";

const identity = { type: "CONSUMER", id: "110294700000000001" };
const credential = { type: "ROOT", id: identity.id };
const publishedTimestamp = "1777636800000";

/** One invented event of sign-in, step-up, enrolment and users each, and two kinds whose operations the sandbox does not have. */
export const accessSamples: readonly WebhookEvent[] = [
  { type: "loginAttempted", data: { credential, identity, type: "PASSWORD", status: "VERIFIED", publishedTimestamp } },
  {
    type: "stepUpCompleted",
    data: { credential, identity, challengeId: "110294700000000077", type: "PUSH", status: "DECLINED", publishedTimestamp },
  },
  { type: "authenticationFactorEnrolled", data: { credentialId: credential, type: "BIOMETRIC", status: "ACTIVE", publishedTimestamp } },
  {
    type: "userDeactivated",
    data: { actionDoneBy: "ADMIN", emailAddress: "petra.lind@example.org", reasonCode: "ACCOUNT_SECURITY" },
  },
  {
    type: "linkedAccountUpdated",
    data: {
      linkedAccount: {
        id: "110294700000000088",
        profileId: "110294700000000100",
        name: "Ferry Street Bakery",
        country: "MT",
        state: "ACTIVE",
      },
      publishedTimestamp,
      eventType: "VERIFIED",
    },
  },
  {
    type: "bulkProcessEnded",
    data: {
      bulkId: "110294700000000099",
      status: "COMPLETED",
      submittedItemsCount: 1,
      operationStatusCounts: [{ status: "COMPLETED", count: 1 }],
    },
  },
];

/** Tells of an attempt to sign in. */
export function emitLogin(context: VendorContext, user: UserRecord, type: string, status: ChallengeOutcome): void {
  const data = { credential: credentialsOf(user), identity: user.identity, type, status, ...published(context) };
  context.emit({ type: "loginAttempted", data });
}

/** Tells how a step-up ended. */
export function emitStepUp(context: VendorContext, user: UserRecord, { id, type }: ChallengeRecord, status: ChallengeOutcome): void {
  const data = { credential: credentialsOf(user), identity: user.identity, challengeId: id, type, status, ...published(context) };
  context.emit({ type: "stepUpCompleted", data });
}

/** Tells whether a device was accepted. */
export function emitEnrolment(context: VendorContext, user: UserRecord, { type, status }: FactorRecord): void {
  context.emit({
    type: "authenticationFactorEnrolled",
    data: { credentialId: credentialsOf(user), type, status, ...published(context) },
  });
}

function published({ now }: VendorContext): { readonly publishedTimestamp: string } {
  return { publishedTimestamp: String(now()) };
}
