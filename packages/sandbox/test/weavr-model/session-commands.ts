import fc from "fast-check";
import { expect } from "vitest";
import { type AccessCommand, type AccessScene, accessCommand, inSession, recent } from "./access-command.ts";
import { begin, keep, type ModelUserSession, sendRefusal, verifyRefusal } from "./access-model.ts";
import { place, refusal, taken } from "./command.ts";

const path = { channel: "SMS" } as const;
const push = { path: { channel: "AUTHY" } } as const;
/** What is handed in, one code after the other: whether each is right. */
const someCodes = fc.constantFrom([true], [true], [false, true], [false, false, false, true]);
const pending = { at: 0, wrong: 0, state: "PENDING" } as const;

/** A command about a session, where there is one. */
function sessionCommand<Args>(
  name: string,
  args: fc.Arbitrary<Args>,
  run: (args: Args, session: ModelUserSession, scene: AccessScene) => Promise<void>,
): fc.Arbitrary<AccessCommand> {
  return accessCommand(name, fc.tuple(place, args), async ([which, given], scene) => {
    const session = recent(scene.model.sessions, which);
    if (session !== undefined) await run(given, session, scene);
  });
}

const none = fc.constant(undefined);

const look = sessionCommand("look at factors", none, async (_, session, scene) => {
  const result = await inSession(scene, session, (user) => user.listAuthenticationFactors());
  if (result === undefined) return;
  const { sms, push } = session.user;
  const { factors = [] } = taken(result);
  const stateOf = (channel: string) => factors.find((factor) => factor.channel === channel)?.status;
  expect([stateOf("SMS"), stateOf("AUTHY")]).toEqual([sms, push]);
});

const protectedCall = sessionCommand("look at accounts", none, async (_, session, scene) => {
  const result = await inSession(scene, session, (user) => user.listManagedAccounts());
  if (result === undefined) return;
  const mayCall = session.user.roles?.includes("CARD_ASSIGNEE") !== true;
  const lack = session.steppedUp ? undefined : "STEP_UP_REQUIRED";
  expect(refusal(result)).toBe(mayCall ? lack : "INSUFFICIENT_PERMISSIONS");
});

const sendCode = sessionCommand("send code", none, async (_, session, scene) => {
  const result = await inSession(scene, session, (user) => user.issueStepUpOtpChallenge({ path }));
  if (result === undefined) return;
  const { now } = scene.model;
  const wanted = session.user.sms === "ACTIVE" ? sendRefusal(session.stepUps, now, 3) : "CHANNEL_NOT_REGISTERED";
  expect(refusal(result)).toBe(wanted);
  if (result.ok) session.stepUps.push({ ...pending, at: now });
});

const verifyCode = sessionCommand("verify code", someCodes, async (codes, session, scene) => {
  for (const right of codes) {
    const body = { verificationCode: right ? "123456" : "000000" };
    const result = await inSession(scene, session, (user) => user.verifyStepUpOtpChallenge({ path, body }));
    if (result === undefined) return;
    if (session.user.sms !== "ACTIVE") return void expect(refusal(result)).toBe("CHANNEL_NOT_REGISTERED");
    expect(refusal(result)).toBe(verifyRefusal(session.stepUps.at(-1), right, scene.model.now, "ALREADY_VERIFIED"));
    if (result.ok) session.steppedUp = true;
  }
});

const enrol = sessionCommand("enrol", none, async (_, session, scene) => {
  const result = await inSession(scene, session, (user) => user.enrolOtpDevice({ path }));
  if (result === undefined) return;
  const { hasMobile, sms } = session.user;
  const { now } = scene.model;
  const isThere = sms === "ACTIVE" ? "CHANNEL_ALREADY_REGISTERED" : sendRefusal(session.enrolments, now, Number.POSITIVE_INFINITY);
  expect(refusal(result)).toBe(hasMobile ? isThere : "MOBILE_NUMBER_NOT_AVAILABLE");
  if (!result.ok) return;
  session.user.sms = "PENDING_VERIFICATION";
  session.enrolments.push({ ...pending, at: now });
});

const verifyEnrolment = sessionCommand("verify enrolment", someCodes, async (codes, session, scene) => {
  for (const right of codes) {
    const body = { verificationCode: right ? "123456" : "000000" };
    const result = await inSession(scene, session, (user) => user.verifyOtpDeviceEnrolment({ path, body }));
    if (result === undefined) return;
    const { sms } = session.user;
    if (sms === "ACTIVE") return void expect(refusal(result)).toBe("CHANNEL_ALREADY_REGISTERED");
    if (sms === undefined) return void expect(refusal(result)).toBe("STATE_INVALID");
    expect(refusal(result)).toBe(verifyRefusal(session.enrolments.at(-1), right, scene.model.now, "STATE_INVALID"));
    if (!result.ok) continue;
    Object.assign(session.user, { sms: "ACTIVE", mobileConfirmed: true });
    session.steppedUp = true;
  }
});

const enrolPush = sessionCommand("enrol for prompts", none, async (_, session, scene) => {
  const result = await inSession(scene, session, (user) => user.enrolPushDevice(push));
  if (result === undefined) return;
  const { user } = session;
  const isThere = user.push === "ACTIVE" ? "CHANNEL_ALREADY_REGISTERED" : undefined;
  const lack = user.hasMobile ? isThere : "MOBILE_NUMBER_NOT_AVAILABLE";
  expect(refusal(result)).toBe(session.steppedUp ? lack : "STEP_UP_REQUIRED");
  if (!result.ok) return;
  user.push = "PENDING_VERIFICATION";
  const settle = (accepted: boolean): void => {
    if (user.push === "PENDING_VERIFICATION") user.push = accepted ? "ACTIVE" : "INACTIVE";
  };
  scene.model.prompts.push({ user, until: scene.model.now + 300_000, settle });
});

const unlink = sessionCommand("unlink", none, async (_, session, scene) => {
  const result = await inSession(scene, session, (user) => user.unlinkPushDevice(push));
  if (result === undefined) return;
  const lack = session.user.push === undefined ? "CHANNEL_NOT_REGISTERED" : undefined;
  expect(refusal(result)).toBe(session.steppedUp ? lack : "STEP_UP_REQUIRED");
  if (result.ok) session.user.push = undefined;
});

const answer = accessCommand("answer a prompt", fc.boolean(), async (accepted, { model, world }) => {
  const prompt = model.prompts.at(-1);
  if (prompt === undefined) return;
  world.sandbox.control.act("answerPrompt", { userId: prompt.user.id, answer: accepted ? "accepted" : "refused" });
  model.prompts = model.prompts.filter((one) => one !== prompt);
  prompt.settle(accepted);
  if (prompt.user.push === "ACTIVE") model.accepted += 1;
});

const newPassword = sessionCommand("new password", fc.constantFrom("new", "used", "wrong"), async (kind, session, scene) => {
  const { user } = session;
  scene.model.lastPassword += 1;
  const [old = ""] = user.passwords;
  const value = kind === "used" ? (user.passwords.at(-1) ?? old) : `Quay-Row-${scene.model.lastPassword}!`;
  const body = { oldPassword: { value: kind === "wrong" ? "Wrong-Pass-1" : old }, newPassword: { value } };
  const result = await inSession(scene, session, (client) => client.updatePassword({ body }));
  if (result === undefined) return;
  expect(refusal(result)).toBe({ new: undefined, used: "PASSWORD_ALREADY_USED", wrong: "PASSWORD_INCORRECT" }[kind]);
  if (!result.ok) return;
  keep(user, value);
  begin(scene.model, user, String(result.data.token));
});

const kyc = sessionCommand("start KYC", none, async (_, session, scene) => {
  const result = await inSession(scene, session, (user) => user.startUserKyc());
  if (result === undefined) return;
  const { emailConfirmed, mobileConfirmed } = session.user;
  expect(refusal(result)).toBe(emailConfirmed ? (mobileConfirmed ? undefined : "MOBILE_NOT_VERIFIED") : "EMAIL_NOT_VERIFIED");
});

const logout = sessionCommand("log out", none, async (_, session, scene) => {
  const result = await inSession(scene, session, (user) => user.logout());
  if (result !== undefined) session.ended = true;
});

const spans = fc.constantFrom(1, 1_000, 15_000, 15_000, 15_000, 15_000, 60_000, 299_999, 300_000, 1_800_000);
const time = accessCommand("pass time", spans, async (ms, { model, world }) => {
  await world.sandbox.control.advance(ms);
  model.now += ms;
  model.prompts = model.prompts.filter(({ until }) => until > model.now);
});

/** Sessions: what is done in them, and how they end. */
export const sessionCommands: readonly fc.Arbitrary<AccessCommand>[] = [
  ...[
    look,
    protectedCall,
    protectedCall,
    sendCode,
    sendCode,
    verifyCode,
    verifyCode,
    enrol,
    enrol,
    enrol,
    verifyEnrolment,
    verifyEnrolment,
  ],
  ...[verifyEnrolment, enrolPush, enrolPush, enrolPush, answer, unlink, answer, newPassword, kyc, logout, time],
];
