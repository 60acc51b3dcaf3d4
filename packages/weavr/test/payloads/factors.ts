import type { Payloads } from "@kyc-clients/testing";
import { newWord, noList, noObject, noText, open } from "./changes.ts";

const factor = "/factors/0";
const code = { type: "OTP", channel: "SMS", status: "ACTIVE" };
const device = { type: "BIOMETRIC", channel: "BIOMETRIC", status: "PENDING_VERIFICATION" };

/** What users prove themselves by. */
export const factors: readonly Payloads[] = [
  {
    at: "listAuthenticationFactors 200",
    base: { factors: [code] },
    good: [
      ...open(),
      ...open(factor),
      ["no factors", "/factors", []],
      ["nothing at all", "", {}],
      ["a device too", "/factors", [code, device]],
      ["an empty factor", factor, {}],
      ...newWord(`${factor}/type`, `${factor}/channel`, `${factor}/status`),
    ],
    bad: [
      ...noObject,
      ...noList("/factors"),
      ["a factor that is text", factor, "SMS"],
      ...noText(`${factor}/type`, `${factor}/channel`, `${factor}/status`),
    ],
  },
];
