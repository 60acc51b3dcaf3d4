import type { components } from "@kyc-clients/weavr";
import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { challengesOf, checkCode, startCode, startPrompt } from "./challenges.ts";
import { conflict } from "./errors.ts";
import { type Session, sessionOf, userOf } from "./session.ts";
import type { WeavrState } from "./state.ts";
import type { FactorRecord, UserRecord } from "./user-record.ts";

type Schemas = components["schemas"];

/** A country's code that no messages are sent to: ours, as no country has it. */
const UNSUPPORTED = "+999";

/** Devices of a user for codes and prompts. */
export function declareFactors(operation: DeclareOperation<Session>, state: WeavrState, context: VendorContext): void {
  operation("listAuthenticationFactors", (_call, session) => ({ status: 200, body: { factors: userOf(session).factors } }));

  operation("enrolOtpDevice", (_call, session) => {
    const { user, token } = sessionOf(session);
    requireMobile(user);
    if (find(user, "SMS")?.status === "ACTIVE") throw conflict("CHANNEL_ALREADY_REGISTERED");
    startCode(state, context, { purpose: "enrolment", userId: user.id, token: token.token });
    begin(user, { type: "OTP", channel: "SMS", status: "PENDING_VERIFICATION" });
    return { status: 204 };
  });

  operation("verifyOtpDeviceEnrolment", ({ body }, session) => {
    const { user, token } = sessionOf(session);
    const status = find(user, "SMS")?.status;
    if (status === "ACTIVE") throw conflict("CHANNEL_ALREADY_REGISTERED");
    // A new number has made an end of the enrolment.
    if (status !== "PENDING_VERIFICATION") throw conflict("STATE_INVALID");
    const challenge = challengesOf(state, "enrolment", token.token).findLast(({ type }) => type === "OTP");
    checkCode(state, context, challenge, (body as Schemas["OtpVerification"]).verificationCode);
    return { status: 204 };
  });

  operation("enrolPushDevice", (_call, session) => {
    const { user, token } = sessionOf(session);
    requireMobile(user);
    if (find(user, "AUTHY")?.status === "ACTIVE") throw conflict("CHANNEL_ALREADY_REGISTERED");
    begin(user, { type: "PUSH", channel: "AUTHY", status: "PENDING_VERIFICATION" });
    startPrompt(state, context, { purpose: "enrolment", channel: "AUTHY", userId: user.id, token: token.token });
    return { status: 204 };
  });

  operation("unlinkPushDevice", ({ path }, session) => {
    const user = userOf(session);
    const factor = find(user, path["channel"]);
    if (factor === undefined) throw conflict("CHANNEL_NOT_REGISTERED");
    user.factors = user.factors.filter((one) => one !== factor);
    return { status: 204 };
  });
}

function find({ factors }: UserRecord, channel: string | undefined): FactorRecord | undefined {
  return factors.find((one) => one.channel === channel);
}

/** Notes a factor, in the place of an earlier try at it. */
function begin(user: UserRecord, factor: FactorRecord): void {
  user.factors = [...user.factors.filter(({ channel }) => channel !== factor.channel), factor];
}

function requireMobile({ mobile }: UserRecord): void {
  if (mobile === undefined) throw conflict("MOBILE_NUMBER_NOT_AVAILABLE");
  if (mobile.countryCode === UNSUPPORTED) throw conflict("MOBILE_COUNTRY_NOT_SUPPORTED");
}
