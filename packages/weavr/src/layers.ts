import type { ApiDefinition, OperationDefinition } from "@kyc-clients/core";

/** Those of an API's operations that the account's keys alone may call. */
export function accountLayer(api: ApiDefinition): ApiDefinition {
  return layerOf(api, (alternative) => !alternative.includes("bearer"));
}

/** Those that go with a user's token. */
export function userLayer(api: ApiDefinition): ApiDefinition {
  return layerOf(api, (alternative) => alternative.includes("bearer"));
}

/** The API as one layer may use it. An operation with two ways to sign in is in both layers, each with its own way. */
function layerOf(api: ApiDefinition, fits: (alternative: readonly string[]) => boolean): ApiDefinition {
  const operations = Object.entries(api.operations).flatMap(([id, operation]): [string, OperationDefinition][] => {
    const security = operation.security.filter(fits);
    return security.length > 0 ? [[id, { ...operation, security }]] : [];
  });
  return { ...api, operations: Object.fromEntries(operations) };
}
