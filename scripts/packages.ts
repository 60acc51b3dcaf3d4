import { listApis } from "./lint/apis.ts";

/** The vendors of redocly.yaml, in its order, without those that are invented for tests. */
export const vendorNames: readonly string[] = listApis()
  .filter(({ isFixture }) => !isFixture)
  .map(({ name }) => name);

/** The folders of the packages that are published, each after those that it needs. */
export const publishedPackages: readonly string[] = ["auth", "core", ...vendorNames, "sandbox"];
