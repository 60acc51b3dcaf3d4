import type { WeavrOperations } from "@kyc-clients/weavr";
import { type Step, stepsOf } from "../step.ts";
import { CODE, code, emailOf, mobile, PASSWORD, sms } from "./people.ts";

const step = stepsOf<WeavrOperations>();
const session = "corporate session";
const user = (read: (name: string) => string) => ({ path: { user_id: read("user") } });

/** A user of the corporate: added, invited, checked, locked out and let in again. */
export const userSteps: readonly Step[] = [
  step("listRoles", { session, expects: 200 }),
  step("createUser", {
    session,
    args: (read) => ({ body: { name: "Petra", surname: "Olin", email: emailOf(read, "user"), mobile: mobile(read) } }),
    expects: 200,
    keep: ({ id }) => ({ user: id }),
  }),
  step("listUsers", { session, expects: 200 }),
  step("getUser", { session, args: user, expects: 200 }),
  step("updateUser", { session, args: (read) => ({ ...user(read), body: { surname: "Olin-Vass" } }), expects: 200 }),
  step("sendUserInvite", { session, args: user, expects: 204 }),
  step("validateUserInvite", { args: (read) => ({ ...user(read), body: { inviteCode: CODE } }), expects: 204 }),
  step("consumeUserInvite", {
    args: (read) => ({ ...user(read), body: { inviteCode: CODE, password: { value: PASSWORD } } }),
    expects: 200,
    keep: ({ token }) => ({ "user login": token }),
  }),
  step("requestAccessToken", {
    session: "user login",
    args: (read) => ({ body: { identity: { type: "CORPORATE", id: read("corporate") } } }),
    expects: 200,
    keep: ({ token }) => ({ "user session": token }),
  }),
  step("sendUserEmailVerificationCode", { args: (read) => ({ body: { email: emailOf(read, "user") } }), expects: 204 }),
  step("verifyUserEmail", { args: (read) => ({ body: { email: emailOf(read, "user"), verificationCode: CODE } }), expects: 204 }),
  step("enrolOtpDevice", { session: "user session", args: () => ({ path: sms }), expects: 204 }),
  step("verifyOtpDeviceEnrolment", { session: "user session", args: () => ({ path: sms, body: code }), expects: 204 }),
  step("startUserKyc", { session: "user session", expects: 200 }),
  step("deactivateUser", { session, args: user, expects: 204 }),
  step("activateUser", { session, args: user, expects: 204 }),
];
