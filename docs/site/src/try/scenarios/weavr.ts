import type { TryScenario } from "../scenario.ts";

/** What can be tried with Weavr, the simplest first. */
export const weavrScenarios: readonly TryScenario[] = [
  {
    vendor: "weavr",
    id: "kyc-approved",
    title: "A consumer is onboarded",
    notice: "Created, signed in, checked. Three signed webhooks tell of it, and the last one decides.",
    expects: "KYC: APPROVED",
  },
  {
    vendor: "weavr",
    id: "kyc-rejected",
    title: "A selfie that does not match",
    notice: "The same program, another surname. The webhooks end otherwise.",
    expects: "KYC: REJECTED",
  },
  {
    vendor: "weavr",
    id: "step-up",
    title: "A call that needs a second factor",
    notice: "The first answer is a 403. The user proves to be there by a code, and the same session may go on.",
    expects: "stepped_up: 0 accounts",
  },
  {
    vendor: "weavr",
    id: "session",
    title: "A session ends",
    notice: "Five idle minutes later the client knows by itself that the session is over, and sends nothing.",
    expects: "Session over, and nothing was sent",
  },
  {
    vendor: "weavr",
    id: "rate-limit",
    title: "Too many requests, then unavailable",
    notice: "A 429 that asks for three seconds, then a 503. The third attempt is answered.",
    expects: "APPROVED at attempt 3",
  },
];
