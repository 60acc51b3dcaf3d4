import type { Payloads } from "@kyc-clients/testing";
import { newWord, noObject, noText, open, without } from "./changes.ts";

/** The simulator of the vendor sandbox. */
export const simulator: readonly Payloads[] = [
  {
    at: "simulateConsumerVerification body",
    base: {},
    good: open(),
    bad: [...noObject, ["true", "", true], ["a list of objects", "", [{}]]],
  },
  {
    at: "simulateChallengeSuccess 200",
    base: { code: "COMPLETED" },
    good: [...open(), ["refused", "/code", "DENIED"], ...newWord("/code")],
    bad: [...noObject, ...without("/code"), ...noText("/code")],
  },
];
