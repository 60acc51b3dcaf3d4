import type { WeavrOperations } from "@kyc-clients/weavr";
import { type Step, stepsOf } from "../step.ts";
import { CODE, code, emailOf, mobile, PASSWORD, sms } from "./people.ts";

const step = stepsOf<WeavrOperations>();
const session = "corporate session";

/** A corporate: created, signed in, checked, its session stepped up by the enrolment of a device. */
export const corporateSteps: readonly Step[] = [
  step("createCorporate", {
    args: (read) => ({
      body: {
        profileId: read("corporate profile"),
        rootUser: {
          name: "Runa",
          surname: "Halvorsen",
          email: emailOf(read, "corporate"),
          mobile: mobile(read),
          companyPosition: "DIRECTOR",
        },
        company: { type: "LLC", name: "Ferry Street Bakery", registrationNumber: "000771", registrationCountry: "MT" },
        ...{ ipAddress: "192.0.2.17", baseCurrency: "EUR" },
      },
    }),
    expects: 200,
    keep: ({ id }) => ({ corporate: id.id }),
  }),
  step("createPassword", {
    args: (read) => ({ path: { user_id: read("corporate") }, body: { password: { value: PASSWORD } } }),
    expects: 200,
  }),
  step("sendCorporateEmailVerificationCode", { args: (read) => ({ body: { email: emailOf(read, "corporate") } }), expects: 204 }),
  step("verifyCorporateEmail", {
    args: (read) => ({ body: { email: emailOf(read, "corporate"), verificationCode: CODE } }),
    expects: 204,
  }),
  step("loginWithPassword", {
    args: (read) => ({ body: { email: emailOf(read, "corporate"), password: { value: PASSWORD } } }),
    expects: 200,
    keep: ({ token, credentials }) => ({ "corporate login": token, credentials: credentials?.id }),
  }),
  step("requestAccessToken", {
    session: "corporate login",
    args: (read) => ({ body: { identity: { type: "CORPORATE", id: read("corporate") } } }),
    expects: 200,
    keep: ({ token, credentials }) => ({ [session]: token, credentials: credentials?.id }),
  }),
  step("getCorporate", { session, expects: 200 }),
  step("updateCorporate", { session, args: () => ({ body: { tag: "quay" } }), expects: 200 }),
  step("startCorporateKyb", { session, expects: 200 }),
  step("getCorporateKyb", { session, expects: 200 }),
  step("simulateCorporateVerification", { args: (read) => ({ path: { corporate_id: read("corporate") } }), expects: 204 }),
  step("enrolOtpDevice", { session, args: () => ({ path: sms }), expects: 204 }),
  step("verifyOtpDeviceEnrolment", { session, args: () => ({ path: sms, body: code }), expects: 204 }),
];
