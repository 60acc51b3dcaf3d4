import type { TryScenario } from "../scenario.ts";

/** What can be tried with Personr, the simplest first. */
export const personrScenarios: readonly TryScenario[] = [
  {
    vendor: "personr",
    id: "approved",
    title: "A person by hosted page",
    notice: "The person goes through the page, and two minutes of virtual time later the check is done.",
    expects: "Approved",
  },
  {
    vendor: "personr",
    id: "rejected",
    title: "A picture of low quality",
    notice: "The labels say why. After this one the person may try again.",
    expects: "Rejected, LOW_QUALITY",
  },
  {
    vendor: "personr",
    id: "failure-in-200",
    title: "A failure with HTTP 200",
    notice: "The status says success, the body says error. The client goes by the body.",
    expects: "Refused, with HTTP 200",
  },
  {
    vendor: "personr",
    id: "other-sign-in",
    title: "Somebody else signs in",
    notice: "A new token ends the one in use. The 401 that follows is mended by one exchange, and the call is sent once more.",
    expects: "Signed in again: Created",
  },
  {
    vendor: "personr",
    id: "company",
    title: "A company under sanctions",
    notice: "A check of data alone: no hosted page, and an answer two minutes later.",
    expects: "Rejected, SANCTIONS",
  },
];
