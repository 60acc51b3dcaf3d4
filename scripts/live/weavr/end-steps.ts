import type { WeavrOperations } from "@kyc-clients/weavr";
import { type Step, stepsOf } from "../step.ts";
import { CODE, emailOf, NEW_PASSWORD, PASSWORD } from "./people.ts";

const step = stepsOf<WeavrOperations>();

/** What ends sessions, and the sign-ins that have no password. */
export const endSteps: readonly Step[] = [
  step("loginViaBiometrics", {
    local: (control, read) => control.act("enrolBiometrics", { userId: read("consumer") }),
    args: (read) => ({ body: { email: emailOf(read, "consumer") } }),
    expects: 200,
    // Biometrics are enrolled on a telephone.
    atVendor: [409],
  }),
  step("requestBackofficeAccessToken", {
    args: (read) => ({ body: { identity: { type: "CORPORATE", id: read("corporate") } } }),
    expects: 200,
  }),
  step("updatePassword", {
    session: "consumer session",
    args: () => ({ body: { oldPassword: { value: PASSWORD }, newPassword: { value: NEW_PASSWORD } } }),
    expects: 200,
  }),
  step("startLostPassword", { args: (read) => ({ body: { email: emailOf(read, "corporate") } }), expects: 204 }),
  step("resumeLostPassword", {
    args: (read) => ({ body: { nonce: CODE, email: emailOf(read, "corporate"), newPassword: { value: NEW_PASSWORD } } }),
    expects: 200,
  }),
  step("loginWithPassword", {
    args: (read) => ({ body: { email: emailOf(read, "corporate"), password: { value: NEW_PASSWORD } } }),
    expects: 200,
    keep: ({ token }) => ({ "last session": token }),
  }),
  step("logout", { session: "last session", expects: [200, 204] }),
];
