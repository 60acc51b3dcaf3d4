import type { Scenario } from "../scenario.ts";
import { accessScenarios } from "./access-scenarios.ts";
import { accountScenarios } from "./account-scenarios.ts";
import { identityScenarios } from "./identity-scenarios.ts";

/** Everything that can be chosen by what is sent. */
export const scenarios: readonly Scenario[] = [...accessScenarios, ...identityScenarios, ...accountScenarios];
