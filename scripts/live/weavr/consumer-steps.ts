import type { WeavrOperations } from "@kyc-clients/weavr";
import { type Step, stepsOf } from "../step.ts";
import { CODE, code, emailOf, mobile, PASSWORD, sms, surname } from "./people.ts";

const step = stepsOf<WeavrOperations>();
const session = "consumer session";

/** A consumer: created, signed in, checked, stepped up. */
export const consumerSteps: readonly Step[] = [
  step("createConsumer", {
    args: (read) => ({
      body: {
        profileId: read("consumer profile"),
        ipAddress: "192.0.2.18",
        rootUser: {
          ...{ name: "Tuva", surname: surname(read), email: emailOf(read, "consumer"), mobile: mobile(read) },
          dateOfBirth: { year: 1991, month: 11, day: 5 },
          address: { addressLine1: "18 Mill Street", city: "Valletta", postCode: "VLT 1010", country: "MT" },
        },
      },
    }),
    expects: 200,
    keep: ({ id }) => ({ consumer: id.id }),
  }),
  step("validatePassword", { args: () => ({ body: { password: { value: PASSWORD } } }), expects: 204 }),
  step("createPassword", {
    args: (read) => ({ path: { user_id: read("consumer") }, body: { password: { value: PASSWORD } } }),
    expects: 200,
  }),
  step("sendConsumerEmailVerificationCode", { args: (read) => ({ body: { email: emailOf(read, "consumer") } }), expects: 204 }),
  step("verifyConsumerEmail", {
    args: (read) => ({ body: { email: emailOf(read, "consumer"), verificationCode: CODE } }),
    expects: 204,
  }),
  step("loginWithPassword", {
    args: (read) => ({ body: { email: emailOf(read, "consumer"), password: { value: PASSWORD } } }),
    expects: 200,
    keep: ({ token }) => ({ "consumer login": token }),
  }),
  step("listIdentities", { session: "consumer login", expects: 200 }),
  step("requestAccessToken", {
    session: "consumer login",
    args: (read) => ({ body: { identity: { type: "CONSUMER", id: read("consumer") } } }),
    expects: 200,
    keep: ({ token }) => ({ [session]: token }),
  }),
  step("getConsumer", { session, expects: 200 }),
  step("updateConsumer", { session, args: () => ({ body: { tag: "quay" } }), expects: 200 }),
  step("startConsumerKyc", { session, args: () => ({ body: {} }), expects: 200 }),
  step("getConsumerKyc", { session, expects: 200 }),
  step("simulateConsumerVerification", { args: (read) => ({ path: { consumer_id: read("consumer") } }), expects: 204 }),
  step("enrolOtpDevice", { session, args: () => ({ path: sms }), expects: 204 }),
  step("verifyOtpDeviceEnrolment", { session, args: () => ({ path: sms, body: code }), expects: 204 }),
  step("listAuthenticationFactors", { session, expects: 200 }),
  step("requestAccessToken", {
    session: "consumer login",
    args: (read) => ({ body: { identity: { type: "CONSUMER", id: read("consumer") } } }),
    expects: 200,
    keep: ({ token }) => ({ [session]: token }),
  }),
  step("issueStepUpOtpChallenge", { session, args: () => ({ path: sms }), expects: 204 }),
  step("verifyStepUpOtpChallenge", { session, args: () => ({ path: sms, body: code }), expects: 204 }),
];
