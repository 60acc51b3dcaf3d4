import type { Json } from "../json.ts";

/** How far a session is. Only the last word is documented. */
export type SessionStage = "created" | "opened" | "consented" | "started" | "completed";

/** Which way a decision went. */
export type DecisionType = "POSITIVE" | "NEGATIVE" | "NEUTRAL";

/** A session of an end user. */
export interface SessionRecord {
  readonly id: string;
  /** Empty for a session of nobody who is known. */
  readonly externalId: string;
  readonly scenario: Scenario;
  readonly language: string;
  readonly input: Json;
  readonly createdAt: number;
  stage: SessionStage;
  consentAt?: number;
  endAt?: number;
  /** The newest last. */
  readonly decisions: SessionDecision[];
}

/** A decision of the robot or an agent. */
export interface SessionDecision {
  readonly id: number;
  readonly type: DecisionType;
  readonly label: string;
  readonly comment: string;
  readonly at: number;
}

/** What an end user is led through. */
export interface Scenario {
  readonly code: string;
  readonly id: number;
  readonly revision: number;
  /** The languages that are switched on: their names by their codes. */
  readonly languages: Readonly<Record<string, string>>;
}

/** The scenarios of the sandbox's account. */
export const onboardingScenarios: readonly Scenario[] = [
  {
    code: "default",
    id: 3,
    revision: 2,
    languages: { "en-GB": "English (United Kingdom)", "en-US": "English (United States)", "fr-FR": "French (France)" },
  },
  { code: "video", id: 4, revision: 1, languages: { "en-GB": "English (United Kingdom)" } },
];

/** The scenario's own words for decisions, and their ids. */
export const decisionLabels: Readonly<Record<DecisionType, { readonly id: number; readonly label: string }>> = {
  POSITIVE: { id: 1, label: "PASS" },
  NEGATIVE: { id: 2, label: "NOPASS" },
  NEUTRAL: { id: 3, label: "CHECK" },
};
