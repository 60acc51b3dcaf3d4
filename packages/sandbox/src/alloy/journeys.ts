import type { Branch, Journey, JourneyVersion } from "./journey-definition.ts";
import { reviewReasons } from "./review-reasons.ts";
import { type Workflow, type WorkflowVersion, workflows } from "./workflows.ts";

const [onboarding, documents, businesses] = ["Retail Onboarding", "Document Check", "Business Onboarding"].map((name) =>
  workflows.find((workflow) => workflow.name === name),
) as [Workflow, Workflow, Workflow];

interface Checked {
  readonly workflow: Workflow;
  readonly version?: WorkflowVersion | undefined;
}

/** The nodes that every branch of the onboarding journey has. */
function onboardingNodes(firstId: number, { workflow, version = workflow.pinned }: Checked): Branch["nodes"] {
  const id = (index: number): string => String(firstId + index);
  return {
    start: { id: id(0), name: null, type: "start" },
    check: { id: id(1), name: workflow.name, type: "workflow", workflow, version },
    retry: { id: id(2), name: "Retry", type: "retry" },
    review: { id: id(3), name: null, type: "review" },
    action: { id: id(4), name: "Consent", type: "action", outcomes: ["Approved", "Denied"] },
    Approved: { id: id(5), name: null, type: "outcome", outcome: "Approved" },
    Denied: { id: id(6), name: null, type: "outcome", outcome: "Denied" },
  };
}

function onboardingVersion(number: number, retail: WorkflowVersion | undefined): JourneyVersion {
  const firstId = 1_760_000_000_000 + number * 1_000;
  const captured = ["license", "passport"];
  const persons: Branch["nodes"] = {
    ...onboardingNodes(firstId + 100, { workflow: onboarding, version: retail }),
    documents: {
      id: String(firstId + 110),
      name: documents.name,
      type: "docv",
      workflow: documents,
      version: documents.pinned,
      sdkConfig: { documents: captured, selfie: false },
    },
    stepUp: { id: String(firstId + 111), name: "Step Up", type: "docv", sdkConfig: { documents: captured, selfie: true } },
  };
  return {
    number,
    branches: [
      { name: "persons", entityType: "person", nodes: persons },
      { name: "businesses", entityType: "business", nodes: onboardingNodes(firstId + 200, { workflow: businesses }) },
    ],
    review: { id: String(firstId + 300), name: "Application Review", type: "review" },
  };
}

const onboarding1 = onboardingVersion(1, onboarding.pinned);
const onboarding2 = onboardingVersion(
  2,
  onboarding.versions.find(({ id }) => id === 42),
);

const alertStart = (id: string): Branch["nodes"] => ({ start: { id, name: null, type: "start" } });
const alerts1: JourneyVersion = {
  number: 1,
  branches: [
    { name: "persons", entityType: "person", nodes: alertStart("1760000011100") },
    { name: "businesses", entityType: "business", nodes: alertStart("1760000011200") },
  ],
  review: { id: "1760000011300", name: "Alert Review", type: "review" },
};

/** The journey that alerts go through: an agent decides on each. */
export const alertJourney: Journey = {
  token: "J-SandboxTransactionAlert1",
  name: "Sandbox Transaction Alerts",
  type: "alert",
  active: alerts1,
  versions: [alerts1],
  reviewReasons: {
    "No Suspicious Activity": ["Explained by the customer", "Known pattern", "Other"],
    "Suspicious Activity": ["Unexplained transfer", "Possible account takeover", "Other"],
  },
};

/** The journeys of the sandbox's account. Version 2 of the first is a draft: it runs only when a header asks for it. */
export const journeys: readonly Journey[] = [
  {
    token: "J-SandboxRetailOnboarding1",
    name: "Sandbox Retail Onboarding",
    type: "application",
    active: onboarding1,
    versions: [onboarding1, onboarding2],
    reviewReasons: { Approved: reviewReasons["Approved"] ?? [], Denied: reviewReasons["Denied"] ?? [] },
  },
  alertJourney,
];
