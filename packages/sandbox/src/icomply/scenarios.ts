import type { Scenario } from "../scenario.ts";
import { personScenarios } from "./person-scenarios.ts";
import { recordScenarios } from "./record-scenarios.ts";
import { signInScenarios } from "./sign-in-scenarios.ts";

/** Every trigger of the iComply sandbox. All of them are ours: iComply documents none. */
export const scenarios: readonly Scenario[] = [...signInScenarios, ...personScenarios, ...recordScenarios];
