import type { Scenario } from "../scenario.ts";
import { accessScenarios } from "./access-scenarios.ts";
import { applicantScenarios } from "./applicant-scenarios.ts";
import { entityScenarios } from "./entity-scenarios.ts";

/** Every trigger of the Personr sandbox. Personr documents none: all are the sandbox's own. */
export const scenarios: readonly Scenario[] = [...accessScenarios, ...applicantScenarios, ...entityScenarios];
