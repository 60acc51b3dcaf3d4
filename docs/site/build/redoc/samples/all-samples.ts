import { vendorNames } from "../../../../../scripts/packages.ts";
import { readDocumentedApi } from "../documented-api.ts";
import type { Sample } from "./compile-samples.ts";
import { typescriptSample } from "./typescript-sample.ts";

/** The TypeScript sample of every operation of every vendor. */
export function allTypescriptSamples(): readonly Sample[] {
  return vendorNames.flatMap((vendor) => {
    const api = readDocumentedApi(vendor);
    return [...api.operations.values()].map((operation) => ({
      name: `${vendor}-${operation.id}`,
      code: typescriptSample(api, operation),
    }));
  });
}
