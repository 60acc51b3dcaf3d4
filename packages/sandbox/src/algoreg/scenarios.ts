import type { Scenario } from "../scenario.ts";
import { accessScenarios } from "./access-scenarios.ts";
import { customerScenarios } from "./customer-scenarios.ts";
import { onboardingScenarios } from "./onboarding-scenarios.ts";
import { workScenarios } from "./work-scenarios.ts";

/** Every trigger of the Algoreg sandbox. All are its own: Algoreg documents none. */
export const scenarios: readonly Scenario[] = [...accessScenarios, ...customerScenarios, ...onboardingScenarios, ...workScenarios];
