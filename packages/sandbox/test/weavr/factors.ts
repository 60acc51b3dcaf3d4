import { unwrap } from "@kyc-clients/weavr";
import { expect, test } from "vitest";
import { addUser, CODE, control, directorToken, flat, joinUser, RESEND_MS, stepUp } from "./setup.ts";

const path = { channel: "SMS" } as const;
const push = { path: { channel: "AUTHY" } } as const;
const right = { path, body: { verificationCode: CODE } };
const mobile = { countryCode: "+356", number: "79005678" };
const codeOf = ({ error }: { readonly error?: unknown }): unknown => (error as { readonly errorCode?: string } | undefined)?.errorCode;

/** The devices of users. */
export function testFactors(): void {
  test("a device for codes is enrolled with a code, which steps the session up as well", async () => {
    const user = flat(await joinUser(await addUser({ mobile })));
    expect(unwrap(await user.listAuthenticationFactors())).toEqual({ factors: [] });
    expect(codeOf(await user.verifyOtpDeviceEnrolment(right))).toBe("STATE_INVALID");
    expect((await user.enrolOtpDevice({ path })).status).toBe(204);
    expect(codeOf(await user.enrolOtpDevice({ path }))).toBe("RETRY_IN_15SEC");
    const pending = [{ type: "OTP", channel: "SMS", status: "PENDING_VERIFICATION" }];
    expect(unwrap(await user.listAuthenticationFactors()).factors).toEqual(pending);
    expect(codeOf(await user.issueStepUpOtpChallenge({ path }))).toBe("CHANNEL_NOT_REGISTERED");
    await control.advance(RESEND_MS);
    expect((await user.enrolOtpDevice({ path })).status).toBe(204);
    expect(codeOf(await user.verifyOtpDeviceEnrolment({ path, body: { verificationCode: "904173" } }))).toBe("VERIFICATION_CODE_INVALID");
    expect((await user.verifyOtpDeviceEnrolment(right)).status).toBe(204);
    expect(unwrap(await user.listAuthenticationFactors()).factors).toEqual([{ type: "OTP", channel: "SMS", status: "ACTIVE" }]);
    expect((await user.listManagedAccounts()).status).toBe(200);
    expect(codeOf(await user.enrolOtpDevice({ path }))).toBe("CHANNEL_ALREADY_REGISTERED");
    expect(codeOf(await user.verifyOtpDeviceEnrolment(right))).toBe("CHANNEL_ALREADY_REGISTERED");
  });

  test("a device needs a mobile number, of a country that messages are sent to", async () => {
    expect(codeOf(await flat(await joinUser(await addUser())).enrolOtpDevice({ path }))).toBe("MOBILE_NUMBER_NOT_AVAILABLE");
    const abroad = flat(await joinUser(await addUser({ mobile: { ...mobile, countryCode: "+999" } })));
    expect(codeOf(await abroad.enrolOtpDevice({ path }))).toBe("MOBILE_COUNTRY_NOT_SUPPORTED");
  });

  test.each([
    ["accepted", "ACTIVE"],
    ["refused", "INACTIVE"],
  ])("a device for prompts that the user has %s is %s, until it is unlinked", async (answer, status) => {
    const userId = await addUser({ mobile });
    const user = flat(await joinUser(userId));
    expect(codeOf(await user.enrolPushDevice(push))).toBe("STEP_UP_REQUIRED");
    await user.enrolOtpDevice({ path });
    await user.verifyOtpDeviceEnrolment(right);
    expect((await user.enrolPushDevice(push)).status).toBe(204);
    control.act("answerPrompt", { userId, answer });
    expect(unwrap(await user.listAuthenticationFactors()).factors).toContainEqual({ type: "PUSH", channel: "AUTHY", status });
    expect(codeOf(await user.enrolPushDevice(push))).toBe(status === "ACTIVE" ? "CHANNEL_ALREADY_REGISTERED" : undefined);
    expect((await user.unlinkPushDevice(push)).status).toBe(204);
    expect(codeOf(await user.unlinkPushDevice(push))).toBe("CHANNEL_NOT_REGISTERED");
    expect(unwrap(await user.listAuthenticationFactors()).factors).toHaveLength(1);
  });

  test("a new mobile number has to be enrolled again", async () => {
    const id = await addUser({ mobile });
    const user = flat(await joinUser(id));
    await user.enrolOtpDevice({ path });
    await user.verifyOtpDeviceEnrolment(right);
    const director = flat(await stepUp(await directorToken()));
    unwrap(await director.updateUser({ path: { user_id: id }, body: { mobile: { ...mobile, number: "79005679" } } }));
    expect(unwrap(await user.listAuthenticationFactors()).factors).toEqual([]);
  });
}
