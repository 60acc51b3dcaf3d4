import type { OperationResult } from "@kyc-clients/core";

const CODE = "STEP_UP_REQUIRED";

/** Whether Weavr refused a call until the user steps up. The code stands in `errorCode`, by Weavr's demo app in `message`. */
export function needsStepUp(result: OperationResult): boolean {
  if (result.ok || result.status !== 403) return false;
  const { errorCode, message } = Object(result.error) as { readonly errorCode?: unknown; readonly message?: unknown };
  return errorCode === CODE || message === CODE;
}
