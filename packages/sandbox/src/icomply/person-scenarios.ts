import type { Scenario } from "../scenario.ts";

const operationId = "createNaturalPerson";
const when = "with kycServices.requestIDV, or by the action submitPersonalInfo";
const then = "Pending at once; after 60000 ms";

/** What chooses how the look at a person ends. */
export const personScenarios: readonly Scenario[] = [
  {
    id: "person-accepted",
    title: "Person: accepted",
    operationId,
    trigger: `any lastName that is not listed here, ${when}`,
    effect: `${then} kycStatus Accepted and the webhook NaturalPersonAutoApproved`,
  },
  {
    id: "person-review",
    title: "Person: review",
    operationId,
    trigger: `lastName is Review, ${when}`,
    input: { lastName: "Review" },
    effect: `${then} kycStatus Review; the action review decides`,
  },
  {
    id: "person-rejected",
    title: "Person: rejected",
    operationId,
    trigger: `lastName is Reject, ${when}`,
    input: { lastName: "Reject" },
    effect: `${then} kycStatus Rejected`,
  },
  {
    id: "person-escalated",
    title: "Person: escalated",
    operationId,
    trigger: `lastName is Escalate, ${when}`,
    input: { lastName: "Escalate" },
    effect: `${then} kycStatus Escalated; the action review decides`,
  },
  {
    id: "person-unchecked",
    title: "Person: no checks",
    operationId,
    trigger: "no kycServices.requestIDV",
    effect: "kycStatus as sent, New by default, until somebody acts",
  },
  {
    id: "person-approved-by-agent",
    title: "Person: approved by an agent",
    operationId: "getNaturalPerson",
    trigger: "the action review with status Accepted",
    effect: "kycStatus Accepted and the webhook NaturalPersonManuallyApproved; checks under way no longer count",
  },
  {
    id: "entity-expired",
    title: "Entity past its next review",
    operationId: "getNaturalPerson",
    trigger: "the clock reaches nextKYCReview of an entity that is Accepted or Approved: 730 days after it was added or decided",
    effect: "kycStatus Expired",
  },
  {
    id: "person-unknown",
    title: "Unknown natural person",
    operationId: "getNaturalPerson",
    trigger: "any other id, a legal entity's among them",
    effect: "404; createIdentityDocument too; the archive of images is empty",
  },
];
