import type { Scenario } from "../scenario.ts";

const failing = (id: string, title: string, name: string, identifier: string): Scenario => ({
  id,
  title,
  operationId: "checkIdentityDocument",
  trigger: `the first side has a tEXt chunk of the keyword Last Name with the text ${name}`,
  input: { "Last Name": name },
  effect: `200, algoreg_score 40 less, and FAILURE under ${identifier}`,
});

/** What chooses the outcome of sessions and of the check of a document. */
export const onboardingScenarios: readonly Scenario[] = [
  {
    id: "session-passed",
    title: "Session: passed",
    operationId: "createSession",
    trigger: "any lastname that is not listed here; then the actions openSession, consentToSession, startSession, finishSession",
    effect: "getSession shows each step, and at the end completed with the decision PASS, POSITIVE; each is a webhook",
  },
  {
    id: "session-denied",
    title: "Session: not passed",
    operationId: "createSession",
    trigger: "input_data.lastname is Deny, or finishSession with decision NEGATIVE",
    input: { lastname: "Deny" },
    effect: "decision NOPASS, NEGATIVE",
  },
  {
    id: "session-review",
    title: "Session: to be looked at",
    operationId: "createSession",
    trigger: "input_data.lastname is Review, or finishSession with decision NEUTRAL",
    input: { lastname: "Review" },
    effect: "decision CHECK, NEUTRAL; the action decideSession adds an agent's, and last moves on to it",
  },
  {
    id: "session-undecided",
    title: "Session: decided later",
    operationId: "createSession",
    trigger: "finishSession with decision NONE",
    effect: "completed without a decision, until decideSession",
  },
  {
    id: "document-passed",
    title: "Document: good",
    operationId: "checkIdentityDocument",
    trigger: "any PNG",
    effect: "200, algoreg_score 80 for one side, 100 for both, all controls SUCCESS; names from its tEXt chunks Last Name and First Name",
  },
  failing("document-expired", "Document: expired", "Expired", "dataValidation.expirationDate"),
  failing("document-postdated", "Document: issued in the future", "Postdated", "dataValidation.emitionDate"),
  failing("document-specimen", "Document: specimen", "Specimen", "visualAuthenticity.specimen"),
  failing("document-blurred", "Document: blurred", "Blurred", "imageIntegrity.quality"),
  failing("document-faceless", "Document: no portrait", "Faceless", "visualAuthenticity.face"),
  {
    id: "other-face",
    title: "Document: another face",
    operationId: "checkIdentityDocument",
    trigger: "a face image whose tEXt chunk Last Name differs from the document's",
    effect: "200, facematch_score 12; 91 for any other face image",
  },
  {
    id: "unusable-picture",
    title: "Document: unusable picture",
    operationId: "checkIdentityDocument",
    trigger: "no PNG, no Base64, more than 1 MB a picture or 5 MB in all, more than 2400 by 1800 pixels",
    effect: "422",
  },
];
