import type { ApiDefinition, OperationDefinition } from "@kyc-clients/core";
import { api } from "./operations.gen.ts";

/** What the account's keys alone may call. */
export const accountApi: ApiDefinition = /* @__PURE__ */ layerOf((alternative) => !alternative.includes("bearer"));

/** What goes with a user's token. */
export const userApi: ApiDefinition = /* @__PURE__ */ layerOf((alternative) => alternative.includes("bearer"));

/** The API as one layer may use it. An operation with two ways to sign in is in both layers, each with its own way. */
function layerOf(fits: (alternative: readonly string[]) => boolean): ApiDefinition {
  const operations = Object.entries(api.operations).flatMap(([id, operation]): [string, OperationDefinition][] => {
    const security = operation.security.filter(fits);
    return security.length > 0 ? [[id, { ...operation, security }]] : [];
  });
  return { ...api, operations: Object.fromEntries(operations) };
}
