import type { SandboxVendor } from "@kyc-clients/sandbox";
import type { TryScenario } from "../scenario.ts";
import { algoregScenarios } from "./algoreg.ts";
import { alloyScenarios } from "./alloy.ts";
import { icomplyScenarios } from "./icomply.ts";
import { personrScenarios } from "./personr.ts";
import { weavrScenarios } from "./weavr.ts";

/** The vendors that can be tried, with the names that prose calls them by. */
export const vendorTitles: Readonly<Record<SandboxVendor, string>> = {
  alloy: "Alloy",
  algoreg: "Algoreg",
  personr: "Personr",
  icomply: "iComply",
  weavr: "Weavr",
};

/** Every scenario of the page, in its order. */
export const scenarios: readonly TryScenario[] = [
  ...alloyScenarios,
  ...algoregScenarios,
  ...personrScenarios,
  ...icomplyScenarios,
  ...weavrScenarios,
];
