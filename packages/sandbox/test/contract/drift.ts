import { type AnswerCheck, reportDrift, type ValidatorTable } from "@kyc-clients/core/validate";
import type { SandboxVendor } from "../../src/index.ts";

/**
 * Makes a check that holds each answer against its own spec, and once more against that of the next operation: by its own an answer hardly ever
 * differs, by another's nearly always, and so there is drift to be searched.
 */
export async function driftOf(vendor: SandboxVendor): Promise<AnswerCheck> {
  const { validators } = (await import(`@kyc-clients/${vendor}/validate`)) as { readonly validators: ValidatorTable };
  const entries = Object.entries(validators);
  const others = entries.map(([operationId], index) => [operationId, entries[(index + 1) % entries.length]?.[1]]);
  const checks = [reportDrift(validators), reportDrift(Object.fromEntries(others) as ValidatorTable)];
  return (answer) => {
    for (const check of checks) check(answer);
  };
}
