import type { Scenario } from "../scenario.ts";
import { accessScenarios } from "./access-scenarios.ts";
import { evaluationScenarios } from "./evaluation-scenarios.ts";
import { journeyScenarios } from "./journey-scenarios.ts";
import { recordScenarios } from "./record-scenarios.ts";

/** Every trigger of the Alloy sandbox. */
export const scenarios: readonly Scenario[] = [...evaluationScenarios, ...accessScenarios, ...recordScenarios, ...journeyScenarios];
