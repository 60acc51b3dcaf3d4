import type { WeavrOperations } from "@kyc-clients/weavr";
import { type Step, stepsOf } from "../step.ts";
import { CODE, push, sms } from "./people.ts";

const step = stepsOf<WeavrOperations>();
const session = "corporate session";

/** What ends a challenge. At the vendor's there is none to end unless somebody has enrolled the app. */
const simulate = (operationId: "simulateChallengeSuccess" | "simulateChallengeInvalid" | "simulateChallengeExpired"): readonly Step[] => [
  step("issueStepUpPushChallenge", {
    session,
    args: () => ({ path: push }),
    expects: 200,
    atVendor: [409],
    keep: ({ id }) => ({ challenge: id }),
  }),
  step(operationId, {
    session,
    args: (read) => ({ path: { credentials_id: read("credentials"), challenge_id: read("challenge") } }),
    expects: 200,
    atVendor: [400, 404, 409],
  }),
];

/** Accepts the prompt that is shown. */
const accept: NonNullable<Step["local"]> = (control, read) =>
  control.act("answerPrompt", { userId: read("corporate"), answer: "accepted" });

/** A resource that waits for a confirmation: no call of the spec makes one. */
const addResource: NonNullable<Step["local"]> = async (control, read) => {
  const { id } = await control.act("addPendingResource", { identityId: read("corporate"), type: "sends" });
  return { "pending resource": id };
};
const resources = (read: (name: string) => string) => ({
  resourceType: "sends" as const,
  resourceIds: [read("pending resource")] as [string],
});

/** Prompts on a device, and confirmations. */
export const challengeSteps: readonly Step[] = [
  step("enrolPushDevice", { session, args: () => ({ path: push }), expects: 204, atVendor: [409] }),
  // By now the user has accepted the device on it.
  ...simulate("simulateChallengeSuccess").map((one) => (one.operationId === "issueStepUpPushChallenge" ? { ...one, local: accept } : one)),
  ...simulate("simulateChallengeInvalid"),
  ...simulate("simulateChallengeExpired"),
  step("issueConfirmationOtpChallenge", {
    session,
    local: addResource,
    args: (read) => ({ path: sms, body: resources(read) }),
    expects: 200,
    atVendor: [404, 409],
    keep: ({ scaChallengeId }) => ({ confirmation: scaChallengeId }),
  }),
  step("verifyConfirmationOtpChallenge", {
    session,
    args: (read) => ({
      path: { scaChallengeId: read("confirmation"), channel: "SMS" },
      body: { verificationCode: CODE, resourceType: "sends" },
    }),
    expects: 204,
    atVendor: [404, 409],
  }),
  step("issueConfirmationPushChallenge", {
    session,
    local: addResource,
    args: (read) => ({ path: push, body: resources(read) }),
    expects: 200,
    atVendor: [404, 409],
  }),
  step("unlinkPushDevice", { session, args: () => ({ path: push }), expects: 204, atVendor: [409] }),
];
