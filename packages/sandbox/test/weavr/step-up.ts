import { isStepUpRequiredError, unwrap } from "@kyc-clients/weavr";
import { expect, test } from "vitest";
import {
  addUser,
  alone,
  CODE,
  control,
  credentials,
  directorToken,
  flat,
  IDLE_MS,
  joinUser,
  petra,
  RESEND_MS,
  stepUp,
  tokenOf,
  weavr,
} from "./setup.ts";

const path = { channel: "SMS" } as const;
const right = { path, body: { verificationCode: CODE } };
const wrong = { path, body: { verificationCode: "904173" } };
const userId = credentials.consumer.id;

/** The `errorCode` of a failure. */
const codeOf = ({ status, error }: { readonly status: number; readonly error?: unknown }): unknown => [
  status,
  (error as { readonly errorCode?: string } | undefined)?.errorCode,
];

/** The step-up of sessions. */
export function testStepUp(): void {
  test("a call that needs a step-up is refused with the user's factors, and let pass after the code", async () => {
    const user = weavr.as(await tokenOf());
    const error = await user.listManagedAccounts().catch((thrown: unknown) => thrown);
    if (!isStepUpRequiredError(error)) throw new Error("not refused for a step-up");
    expect(error).toMatchObject({ status: 403, operationId: "listManagedAccounts" });
    expect(error.channels).toEqual(["SMS"]);
    expect(await user.stepUp.start("SMS")).toMatchObject({ outcome: "sent", channel: "SMS" });
    expect(await user.stepUp.verify("904173")).toMatchObject({ outcome: "wrong_code", isLastTry: false });
    expect(await user.stepUp.verify(CODE)).toMatchObject({ outcome: "stepped_up" });
    expect((await user.listManagedAccounts()).status).toBe(200);
  });

  test("a step-up raises one session, for as long as it lives", async () => {
    const [raised, other] = [flat(await stepUp(await tokenOf())), flat(await tokenOf())];
    expect(codeOf(await other.listManagedAccounts())).toEqual([403, "STEP_UP_REQUIRED"]);
    await control.advance(IDLE_MS - 1);
    expect((await raised.listManagedAccounts()).status).toBe(200);
    expect(codeOf(await raised.verifyStepUpOtpChallenge(right))).toEqual([409, "ALREADY_VERIFIED"]);
  });

  test("another code can be had after 15 seconds, and the third is the last of a session", async () => {
    const user = flat(await tokenOf());
    expect((await user.issueStepUpOtpChallenge({ path })).status).toBe(204);
    await control.advance(RESEND_MS - 1);
    expect(codeOf(await user.issueStepUpOtpChallenge({ path }))).toEqual([409, "RETRY_IN_15SEC"]);
    await control.advance(1);
    for (let resend = 0; resend < 2; resend++) {
      expect((await user.issueStepUpOtpChallenge({ path })).status).toBe(204);
      await control.advance(RESEND_MS);
    }
    expect(codeOf(await user.issueStepUpOtpChallenge({ path }))).toEqual([409, "CHALLENGE_LIMIT_EXCEEDED"]);
    expect((await user.verifyStepUpOtpChallenge(right)).status).toBe(204);
  });

  test("the same reference sends no second code", async () => {
    const user = flat(await tokenOf());
    const header = { "idempotency-ref": "made-up-reference" };
    for (let attempt = 0; attempt < 2; attempt++) expect((await user.issueStepUpOtpChallenge({ path, header })).status).toBe(204);
    expect(codeOf(await user.issueStepUpOtpChallenge({ path }))).toEqual([409, "RETRY_IN_15SEC"]);
  });

  test("a code dies after 300 seconds, and a challenge with the third wrong code", async () => {
    const user = flat(await tokenOf());
    expect(codeOf(await user.verifyStepUpOtpChallenge(right))).toEqual([409, "STATE_INVALID"]);
    await user.issueStepUpOtpChallenge({ path });
    expect(codeOf(await user.verifyStepUpOtpChallenge(wrong))).toEqual([409, "VERIFICATION_CODE_INVALID"]);
    await control.advance(IDLE_MS - 1);
    expect((await user.listAuthenticationFactors()).status).toBe(200);
    await control.advance(1);
    expect(codeOf(await user.verifyStepUpOtpChallenge(right))).toEqual([409, "VERIFICATION_CODE_EXPIRED"]);

    await user.issueStepUpOtpChallenge({ path });
    const codes = ["VERIFICATION_CODE_INVALID", "ONE_CHALLENGE_LIMIT_REMAINING", "CHALLENGE_LIMIT_EXCEEDED", "CHALLENGE_LIMIT_EXCEEDED"];
    for (const code of codes) expect(codeOf(await user.verifyStepUpOtpChallenge(wrong))).toEqual([409, code]);
    expect(codeOf(await user.verifyStepUpOtpChallenge(right))).toEqual([409, "CHALLENGE_LIMIT_EXCEEDED"]);
  });

  test("a prompt raises the session once the user accepts it, and one is shown at a time", async () => {
    const user = flat(await tokenOf());
    const push = { path: { channel: "BIOMETRIC" } } as const;
    expect(codeOf(await user.issueStepUpPushChallenge(push))).toEqual([409, "CHANNEL_NOT_REGISTERED"]);
    control.act("enrolBiometrics", { userId });
    const { id } = unwrap(await user.issueStepUpPushChallenge(push));
    expect(id).toMatch(/^\d+$/);
    expect(codeOf(await user.issueStepUpPushChallenge(push))).toEqual([409, "STATE_INVALID"]);
    control.act("answerPrompt", { userId, answer: "refused" });
    expect(codeOf(await user.listManagedAccounts())).toEqual([403, "STEP_UP_REQUIRED"]);
    unwrap(await user.issueStepUpPushChallenge(push));
    control.act("answerPrompt", { userId, answer: "accepted" });
    expect((await user.listManagedAccounts()).status).toBe(200);
  });

  test.each([
    ["simulateChallengeSuccess", "COMPLETED", 200],
    ["simulateChallengeInvalid", "DENIED", 403],
    ["simulateChallengeExpired", "DENIED", 403],
  ] as const)("%s ends a prompt with %s", async (operationId, code, status) => {
    control.act("enrolBiometrics", { userId });
    const user = flat(await tokenOf());
    const { id = "" } = unwrap(await user.issueStepUpPushChallenge({ path: { channel: "BIOMETRIC" } }));
    const simulated = { path: { credentials_id: userId, challenge_id: id } };
    expect(unwrap(await user[operationId](simulated))).toEqual({ code });
    expect((await user.listManagedAccounts()).status).toBe(status);
    expect((await user[operationId](simulated)).status).toBe(400);
    expect((await user[operationId]({ path: { ...simulated.path, challenge_id: "110294899999999999" } })).status).toBe(400);
  });

  test("resources that wait are confirmed by a code or a prompt, all at once", async () => {
    const user = flat(await tokenOf());
    control.act("enrolBiometrics", { userId });
    const resource = (type = "sends"): string => (control.act("addPendingResource", { identityId: userId, type }) as { id: string }).id;
    const stateOf = (id: string) => (control.act("readPendingResource", { id }) as { state: string }).state;
    const [first, second, third] = [resource(), resource(), resource()];
    const body = { resourceType: "sends", resourceIds: [first, second] } as const;
    const { scaChallengeId = "" } = unwrap(
      await user.issueConfirmationOtpChallenge({ path, body: { ...body, resourceIds: [first, second] } }),
    );
    const verify = (verificationCode: string, resourceType: "sends" | "outgoing_wire_transfers" = "sends") =>
      user.verifyConfirmationOtpChallenge({ path: { scaChallengeId, channel: "SMS" }, body: { verificationCode, resourceType } });
    expect(codeOf(await verify(CODE, "outgoing_wire_transfers"))).toEqual([409, "STATE_INVALID"]);
    expect(codeOf(await verify("904173"))).toEqual([409, "VERIFICATION_CODE_INVALID"]);
    expect((await verify(CODE)).status).toBe(204);
    expect([first, second, third].map(stateOf)).toEqual(["CONFIRMED", "CONFIRMED", "PENDING_CHALLENGE"]);

    const push = { path: { channel: "BIOMETRIC" }, body: { resourceType: "sends", resourceIds: [third] } } as const;
    unwrap(await user.issueConfirmationPushChallenge({ ...push, body: { resourceType: "sends", resourceIds: [third] } }));
    control.act("answerPrompt", { userId, answer: "refused" });
    expect(stateOf(third)).toBe("DECLINED");
    await control.advance(RESEND_MS);
    const again = { path, body: { resourceType: "sends" as const, resourceIds: [third] } };
    expect(codeOf(await user.issueConfirmationOtpChallenge(again))).toEqual([409, "STATE_INVALID"]);
  });

  test("only a root user confirms linked accounts, and nobody is asked who acts without the user", async () => {
    const identityId = credentials.director.ids[0] ?? "";
    const type = "linked_account_declaration";
    const { id } = control.act("addPendingResource", { identityId, type }) as { id: string };
    const body = { resourceType: type, resourceIds: [id] } as const;
    const member = flat(await joinUser(await addUser()));
    const refused = await member.issueConfirmationOtpChallenge({ path, body: { ...body, resourceIds: [id] } });
    expect(codeOf(refused)).toEqual([403, "INSUFFICIENT_PERMISSIONS"]);
    expect((await flat(await directorToken()).issueConfirmationOtpChallenge({ path, body: { ...body, resourceIds: [id] } })).status).toBe(
      200,
    );

    const identity = { type: "CORPORATE", id: identityId };
    const acting = unwrap(await alone.requestBackofficeAccessToken({ body: { identity } }));
    const office = flat(acting.token?.token);
    expect((await office.issueStepUpOtpChallenge({ path })).status).toBe(405);
    expect((await office.issueStepUpPushChallenge({ path: { channel: "AUTHY" } })).status).toBe(405);
    expect((await office.issueConfirmationOtpChallenge({ path, body: { ...body, resourceIds: [id] } })).status).toBe(405);
    // Who acts without the user needs no step-up.
    expect((await office.createUser({ body: petra })).status).toBe(200);
  });
}
