import { ControlInputError, integer, object, oneOf, text } from "../members.ts";
import type { Action, VendorContext } from "../vendor.ts";
import { CODE_MS } from "./codes.ts";
import { documentedLimits } from "./rate-limits.ts";
import { settleChallenge } from "./settle-challenge.ts";
import { nextId, type WeavrState } from "./state.ts";
import { endTokens } from "./tokens.ts";
import type { UserRecord } from "./user-record.ts";

const resourceTypes = ["outgoing_wire_transfers", "sends", "linked_account_declaration", "correspondent_bank_transfers"];
const outcomes = { accepted: "VERIFIED", refused: "DECLINED" } as const;
const userId = { check: text, required: true } as const;

/** What users do on their devices, and what an account does in Weavr's portal. */
export function createAccessActions(state: WeavrState, context: VendorContext): Readonly<Record<string, Action>> {
  const find = (id: unknown): UserRecord => {
    const user = state.users.get(String(id));
    if (user === undefined) throw new ControlInputError("/userId", "names no user");
    return user;
  };

  return {
    answerPrompt: {
      title: "Has a user answer the last prompt on the device: for a sign-in, a step-up, an enrolment or a confirmation",
      input: { userId, answer: { check: oneOf(Object.keys(outcomes)), required: true } },
      run(input) {
        const { id } = find(input["userId"]);
        const prompts = [...state.challenges.values()].filter((one) => one.userId === id && one.type !== "OTP" && one.state === "PENDING");
        const prompt = prompts.at(-1);
        if (prompt === undefined) throw new ControlInputError("/userId", "names a user who was shown nothing");
        settleChallenge(state, context, prompt, outcomes[input["answer"] as keyof typeof outcomes]);
        return { purpose: prompt.purpose, status: prompt.state };
      },
    },
    enrolBiometrics: {
      title: "Enrols a user's device for biometrics, as the mobile SDK does",
      input: { userId },
      run(input) {
        const user = find(input["userId"]);
        if (user.mobile === undefined) throw new ControlInputError("/userId", "names a user without a mobile number");
        const others = user.factors.filter(({ channel }) => channel !== "BIOMETRIC");
        user.factors = [...others, { type: "BIOMETRIC", channel: "BIOMETRIC", status: "ACTIVE" }];
        // Its enrolment includes a code to the mobile.
        user.mobileVerified = true;
        return { factors: user.factors };
      },
    },
    giveOneTimeToken: {
      title: "Gives the token that the mobile SDK has after a biometric sign-in, to exchange once",
      input: { userId },
      run(input) {
        const user = find(input["userId"]);
        const token = context.tokens.token("ott-", 32);
        state.oneTimeTokens.set(token, { userId: user.id, until: context.now() + CODE_MS });
        return { token };
      },
    },
    registerDelegateKey: {
      title: "Registers the public half of the delegate client's RSA key, as a JWK",
      input: { publicKey: { check: object, required: true } },
      run(input) {
        const { kty, n, e } = input["publicKey"] as JsonWebKey;
        if (kty !== "RSA" || n === undefined || e === undefined) throw new ControlInputError("/publicKey", "must be an RSA key");
        state.delegateKey = { kty, n, e };
        return {};
      },
    },
    addPendingResource: {
      title: "Adds a resource that waits for a confirmation, as the API of the sandbox has no call that makes one",
      input: { identityId: { check: text, required: true }, type: { check: oneOf(resourceTypes), required: true } },
      run(input) {
        const identityId = String(input["identityId"]);
        if (!state.identities.has(identityId)) throw new ControlInputError("/identityId", "names no identity");
        const id = nextId(state);
        state.pendingResources.set(id, { id, type: String(input["type"]), identityId, state: "PENDING_CHALLENGE" });
        return { id };
      },
    },
    readPendingResource: {
      title: "Tells what became of such a resource",
      input: { id: { check: text, required: true } },
      run(input) {
        const resource = state.pendingResources.get(String(input["id"]));
        if (resource === undefined) throw new ControlInputError("/id", "names no resource");
        return { state: resource.state };
      },
    },
    expirePassword: {
      title: "Ends the time of a user's password",
      input: { userId },
      run(input) {
        const user = find(input["userId"]);
        user.passwordExpiresAt = context.now();
        endTokens(state, user.id);
        return {};
      },
    },
    finishUserKyc: {
      title: "Decides on the KYC of an authorised user",
      input: { userId, status: { check: oneOf(["PENDING_REVIEW", "APPROVED", "REJECTED"]), required: true } },
      run(input) {
        const user = find(input["userId"]);
        if (user.kyc !== "INITIATED" && user.kyc !== "PENDING_REVIEW") throw new ControlInputError("/userId", "names a user without a KYC");
        user.kyc = input["status"] as UserRecord["kyc"];
        return { status: user.kyc };
      },
    },
    limitRequests: {
      title: "Limits requests from now on; without numbers to 100 a minute, 1,000 an hour and 10,000 a day",
      input: {
        perMinute: { check: integer(1, 10_000) },
        perHour: { check: integer(1, 100_000) },
        perDay: { check: integer(1, 1_000_000) },
      },
      run(input) {
        state.limits = { ...documentedLimits, ...input };
        state.requests = [];
        return state.limits;
      },
    },
  };
}
